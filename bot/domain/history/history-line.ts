import { canUndo, type AccessReason } from "../access/access";
import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import { canBeUndone } from "../edits/undo";
import type { Person } from "../people/person";
import type { ExitItem } from "../roadmap/phase-exit";
import { type Change, decisionOf, type UpdateEvent } from "../updates/update-event";
import type { JournalEntry } from "./journal-place";
import type { NameBook } from "./named-values";
import { shownChange } from "./shown-change";

/** Something a change is about as it is now; `title` is null when the plan no longer has it. */
export interface Subject {
  kind: Change["subject"];
  id: string;
  title: string | null;
  /** The code of the project, or of the project an action belongs to; empty when there is none. */
  code: string;
}

export interface HistoryLine {
  id: string;
  at: Instant;
  week: IsoWeek | null;
  by: { id: string; name: string };
  channel: UpdateEvent["channel"];
  kind: UpdateEvent["kind"];
  reason: string;
  waived: { id: string; title: string | null; missing: ExitItem[] }[];
  /** True for what takes back an earlier line. */
  undoes: boolean;
  undoneBy: { name: string; at: Instant } | null;
  /** The decision of an instance that it carries out or takes back; null for what people changed of their own. */
  decision: { id: string; number: string } | null;
  /** What changed; for a confirmation it is counted, for an import it stands on its own page. */
  changes: { subject: Subject; before: Change["before"]; after: Change["after"] }[];
  confirmed: { actions: number; weathers: number } | null;
  import: { id: string; fileName: string; created: number; changed: number; undoneAt: Instant | null } | null;
  /** Null where undoing is not a question: an answer is corrected by another, an import by its own page. */
  canUndo: { allowed: true } | { allowed: false; reason: AccessReason | "undone-already" } | null;
}

/** What the lines are told with. */
export interface HistoryFacts {
  reader: Person;
  names: NameBook;
  subjectOf(kind: Change["subject"], id: string): Subject;
  /** Whether the reader may see the restricted risks of a project. */
  seesRestricted(projectId: string): boolean;
  /** The events that took back others, by the id of what they took back. */
  undoings: ReadonlyMap<string, UpdateEvent>;
}

/** The lines a reader is shown of these entries, in their order; what holds nothing for them is left out. */
export function historyLines(entries: readonly JournalEntry[], facts: HistoryFacts): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const entry of entries) {
    const line = entry.type === "import" ? importLine(entry.value) : eventLine(entry.value, facts);
    const last = lines.at(-1);
    if (line === null) continue;
    if (last !== undefined && isSameConfirmation(last, line)) lines[lines.length - 1] = { ...last, confirmed: added(last.confirmed, line.confirmed) };
    else lines.push(line);
  }
  return lines;
}

function importLine({ id, appliedAt, beganAt, by, byName, fileName, created, changed, undoneAt }: Extract<JournalEntry, { type: "import" }>["value"]): HistoryLine {
  const made = { id, fileName, created, changed, undoneAt };
  const nothing = { reason: "", waived: [], undoes: false, undoneBy: null, decision: null, changes: [], confirmed: null, canUndo: null };
  return { id, at: appliedAt ?? beganAt, week: null, by: { id: by, name: byName }, channel: "import", kind: "import", ...nothing, import: made };
}

function eventLine(event: UpdateEvent, facts: HistoryFacts): HistoryLine | null {
  const confirms = event.kind === "confirmation";
  const changes = confirms ? [] : event.changes.flatMap((change) => shownChange(change, seesRestricted(change, facts), facts.names) ?? []);
  if (!confirms && changes.length === 0) return null;
  const undoing = facts.undoings.get(event.id);
  return {
    id: event.id,
    at: event.at,
    week: event.week,
    by: { id: event.by, name: event.byName },
    channel: event.channel,
    kind: event.kind,
    reason: event.reason ?? "",
    waived: (event.waived ?? []).map(({ id, missing }) => ({ id, title: facts.subjectOf("project", id).title, missing })),
    undoes: event.undoes !== undefined,
    undoneBy: undoing === undefined ? null : { name: undoing.byName, at: undoing.at },
    decision: decisionOf(event),
    changes: changes.map(({ subject, id, before, after }) => ({ subject: facts.subjectOf(subject, id), before, after })),
    confirmed: confirms ? confirmedIn(event) : null,
    import: null,
    canUndo: undoPermission(event, undoing !== undefined, facts.reader),
  };
}

const seesRestricted = ({ subject, id }: Change, facts: HistoryFacts): boolean => subject !== "project" || facts.seesRestricted(id);

/** Whether somebody changed one of its values since is only known on trying: it is said then. */
function undoPermission(event: UpdateEvent, undone: boolean, reader: Person): HistoryLine["canUndo"] {
  if (!canBeUndone(event)) return null;
  return undone ? { allowed: false, reason: "undone-already" } : canUndo(reader, event.by);
}

const confirmedIn = ({ changes }: UpdateEvent): NonNullable<HistoryLine["confirmed"]> => {
  const actions = changes.filter(({ subject }) => subject === "action").length;
  return { actions, weathers: changes.length - actions };
};

const isSameConfirmation = (one: HistoryLine, other: HistoryLine): boolean =>
  one.confirmed !== null && other.confirmed !== null && one.by.id === other.by.id && one.week === other.week && one.channel === other.channel;

const added = (one: HistoryLine["confirmed"], other: HistoryLine["confirmed"]): HistoryLine["confirmed"] => ({
  actions: (one?.actions ?? 0) + (other?.actions ?? 0),
  weathers: (one?.weathers ?? 0) + (other?.weathers ?? 0),
});
