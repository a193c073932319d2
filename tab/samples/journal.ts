import { planHistoryQuery } from "../../bot/contract/plan-history";
import { canSeeRestricted } from "../../bot/domain/access/access";
import { addDays, dayAt } from "../../bot/domain/calendar/day";
import { weekOf } from "../../bot/domain/calendar/iso-week";
import { passes } from "../../bot/domain/history/history-filter";
import { historyLines, type Subject } from "../../bot/domain/history/history-line";
import { type JournalEntry, newestFirst, placeOf } from "../../bot/domain/history/journal-place";
import { weekFigures } from "../../bot/domain/history/week-figures";
import type { Person } from "../../bot/domain/people/person";
import type { Change, UpdateEvent } from "../../bot/domain/updates/update-event";
import { directionName } from "./directions";
import { PEOPLE } from "./people";
import { pastJournal } from "./past-journal";
import { ok, type SampleAnswer } from "./sample-answer";
import { NOW, PLAN, type SampleWorld } from "./world";

const PAGE = 50;
const MONDAY = "2026-11-16";

/** The journal of a sample plan: what was there before, and what is changed while one looks. */
export class SampleJournal {
  private readonly entries: JournalEntry[];

  constructor(
    private readonly world: SampleWorld,
    empty: boolean,
  ) {
    this.entries = empty ? [] : pastJournal(world);
  }

  /** What an event changed; for its undoing. */
  changesOf(eventId: string): readonly Change[] {
    const found = this.entries.find(({ value }) => value.id === eventId);
    return found?.type === "event" ? found.value.changes : [];
  }

  /** Keeps one change of one thing. */
  add(kind: UpdateEvent["kind"], change: Change, by: string, more: Partial<UpdateEvent> = {}): void {
    const byName = PEOPLE.find(({ id }) => id === by)?.name ?? by;
    const id = `${PLAN.id}.e-${this.entries.length}`;
    const week = weekOf(dayAt(NOW, "Europe/Paris"));
    this.entries.unshift({ type: "event", value: { id, planId: PLAN.id, at: NOW, week, by, byName, channel: "tab", kind, edition: null, changes: [change], ...more } });
  }

  /** A page of it, as the server composes it. */
  page(query: URLSearchParams, who: { id: string; bureau: boolean }): SampleAnswer {
    const { person, subject, since = "", until, before, ...filter } = planHistoryQuery.parse(Object.fromEntries(query));
    const end = [until === undefined ? "~" : addDays(until, 1), before ?? "~"].toSorted()[0] ?? "~";
    const about = (entry: JournalEntry): boolean =>
      subject === undefined || (entry.type === "event" && entry.value.changes.some(({ id }) => id === subject || this.projectOf(id)?.id === subject));
    const found = this.entries
      .toSorted(newestFirst)
      .filter((entry) => placeOf(entry) < end && placeOf(entry) >= since && about(entry) && passes(entry, { ...filter, personId: person }));
    const page = found.slice(0, PAGE);
    const last = page.at(-1);
    const whole = [...query.keys()].length === 0;
    const ofWeek = this.entries.filter((entry) => placeOf(entry) >= MONDAY);
    return ok({
      lines: historyLines(page, this.facts(who)),
      next: found.length > PAGE && last !== undefined ? placeOf(last) : null,
      searchedTo: null,
      week: whole ? { ...weekFigures(ofWeek), since: MONDAY, capped: false } : null,
    });
  }

  private facts({ id, bureau }: { id: string; bureau: boolean }) {
    const reader: Person = { id, name: "", email: "", aadObjectId: null, roles: [bureau ? "bureau" : "agent"], directionId: null, title: "", language: "fr", fromEdition: null };
    const events = this.entries.flatMap((entry) => (entry.type === "event" ? [entry.value] : []));
    return {
      reader,
      names: { person: (of: string) => PEOPLE.find((one) => one.id === of)?.name ?? "", direction: directionName },
      subjectOf: (kind: Change["subject"], of: string): Subject => this.subjectOf(kind, of),
      seesRestricted: (of: string) => this.world.projects.some((one) => one.id === of && canSeeRestricted(reader, one)),
      undoings: new Map(events.flatMap((event) => (event.undoes === undefined ? [] : [[event.undoes, event] as const]))),
    };
  }

  private projectOf(actionId: string) {
    const action = this.world.actions.find((one) => one.id === actionId);
    return this.world.projects.find((one) => one.id === action?.projectId);
  }

  private subjectOf(kind: Change["subject"], id: string): Subject {
    const project = this.world.projects.find((one) => one.id === id);
    if (kind === "project") return { kind, id, title: project?.name ?? null, code: project?.code ?? "" };
    return { kind, id, title: this.world.actions.find((one) => one.id === id)?.title ?? null, code: this.projectOf(id)?.code ?? "" };
  }
}
