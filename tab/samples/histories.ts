import type { HistoryEntry } from "../../bot/contract/actions";
import { PEOPLE } from "./people";
import { NOW } from "./world";

export type Values = Record<string, unknown>;

export const WEEK = "2026-W47";

const PAST_OF_PROJECT: readonly HistoryEntry[] = [
  {
    id: "w2",
    at: "2026-11-09T14:12:00.000Z",
    by: { id: "p-002", name: "Mathis Dorval" },
    channel: "card",
    week: "2026-W46",
    kind: "weather",
    before: { weather: "sun", comment: "" },
    after: { weather: "cloud", comment: "" },
  },
];

const PAST_OF_ACTION: readonly HistoryEntry[] = [
  {
    id: "h3",
    at: "2026-11-09T14:12:00.000Z",
    by: { id: "p-002", name: "Mathis Dorval" },
    channel: "card",
    week: "2026-W46",
    kind: "answer",
    before: { status: "planned", progress: 0, milestoneDay: null },
    after: { status: "inProgress", progress: 20, milestoneDay: "2026-12-12" },
  },
  {
    id: "h2",
    at: "2026-11-02T08:03:00.000Z",
    by: { id: "p-003", name: "Inès Varande" },
    channel: "card",
    week: "2026-W45",
    kind: "confirmation",
    before: {},
    after: {},
  },
  {
    id: "h1",
    at: "2026-10-08T13:05:00.000Z",
    by: { id: "p-001", name: "Claire Aubernon" },
    channel: "import",
    week: "2026-W41",
    kind: "import",
    before: null,
    after: { title: "Action", status: "planned", dueDay: "2026-12-31", budget: 18000 },
  },
];

/** Who changed what in a sample world: what was there before, and what was written since. */
export class SampleHistories {
  private readonly entries = new Map<string, HistoryEntry[]>();

  /** The history of one thing, newest first. */
  of(id: string, kind: "project" | "action"): HistoryEntry[] {
    return [...(this.entries.get(id) ?? []), ...(kind === "project" ? PAST_OF_PROJECT : PAST_OF_ACTION)];
  }

  /** Keeps a change, reduced to the fields that moved. */
  add(id: string, kind: HistoryEntry["kind"], before: Values, after: Values, by: string): void {
    const moved = Object.keys(after).filter((field) => before[field] !== after[field]);
    const only = (values: Values): Values => Object.fromEntries(moved.map((field) => [field, values[field]]));
    const list = this.entries.get(id) ?? [];
    const name = PEOPLE.find((person) => person.id === by)?.name ?? by;
    const said = { before: only(before), after: only(after) };
    list.unshift({ id: `${id}-${list.length}`, at: NOW, by: { id: by, name }, channel: "tab", week: WEEK, kind, ...said });
    this.entries.set(id, list);
  }
}
