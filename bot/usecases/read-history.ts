import { canSeeRestricted } from "../domain/access/access";
import { type NameBook, namedValues, withApplications, withCommitments } from "../domain/history/named-values";
import { shownChange, withoutRestricted } from "../domain/history/shown-change";
import type { Person } from "../domain/people/person";
import { planIdOf } from "../domain/roadmap/ids";
import { type Change, decisionOf, type UpdateEvent } from "../domain/updates/update-event";
import type { Records } from "../ports";
import type { Authority } from "./authority";

/** One event seen from one action or project. */
export interface HistoryLine {
  id: string;
  at: string;
  by: { id: string; name: string };
  channel: UpdateEvent["channel"];
  week: string;
  kind: UpdateEvent["kind"];
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
  /** Why; absent where nobody had to say. */
  reason?: string;
  /** Conditions of this project's phase that were let go. */
  waived?: string[];
  /** Who took it back, and when. */
  undoneBy?: { name: string; at: string };
  /** True for what takes back an earlier line. */
  undoes?: true;
  /** The decision of an instance by which it came. */
  decision?: { id: string; number: string };
}

/** Everything that was ever said of an action or project, newest first, as `reader` is shown it; null when no plan has it. */
export async function readHistory(authority: Authority, subjectId: string, reader: Person | null = null): Promise<HistoryLine[] | null> {
  const [plan] = await authority.store.load([{ type: "plan", id: planIdOf(subjectId) }]);
  const edition = plan?.value.edition;
  if (!edition) return null;
  const [events, [project], names, register] = await Promise.all([
    authority.store.eventsAbout(plan.value.id, subjectId),
    authority.store.load([{ type: "project", id: subjectId, edition }]),
    authority.directory.names(),
    authority.directory.applications(),
  ]);
  const book = withApplications(withCommitments(names, plan.value.commitments), register);
  // an action has no risks: there is nothing to hide
  const sees = project === null || (reader !== null && project !== undefined && canSeeRestricted(reader, project.value));
  const counted = events.filter((event) => counts(event, plan.value));
  const undoings = new Map(counted.flatMap((event) => (event.undoes === undefined ? [] : [[event.undoes, event] as const])));
  return counted.flatMap((event) => linesOf(event, subjectId, { sees, names: book, undoing: undoings.get(event.id) }));
}

/** What an import said counts while its edition was published; an undone import leaves its journal, not its lines. */
const counts = (event: UpdateEvent, plan: Records["plan"]): boolean => event.edition === null || plan.editions.includes(event.edition);

interface Telling {
  sees: boolean;
  names: NameBook;
  undoing: UpdateEvent | undefined;
}

/** What one event said of one thing; nothing where that is not to be shown. */
export function linesOf(event: UpdateEvent, subjectId: string, { sees, names, undoing }: Telling): HistoryLine[] {
  const { id, at, by, byName, channel, week, kind, reason, waived, undoes } = event;
  const decision = decisionOf(event);
  const missing = waived?.find((one) => one.id === subjectId)?.missing;
  return event.changes
    .filter((change) => change.id === subjectId && (kind === "confirmation" || sees || !isHidden(change, names)))
    .map(({ before, after }) => ({
      id,
      at,
      by: { id: by, name: byName },
      channel,
      week,
      kind,
      before: before === null ? null : namedValues(withoutRestricted(before, sees), names),
      after: namedValues(withoutRestricted(after, sees), names),
      ...(reason === undefined ? {} : { reason }),
      ...(missing === undefined ? {} : { waived: missing }),
      ...(undoes === undefined ? {} : { undoes: true as const }),
      ...(undoing === undefined ? {} : { undoneBy: { name: undoing.byName, at: undoing.at } }),
      ...(decision === null ? {} : { decision }),
    }));
}

/** A change of nothing but restricted risks: who may not see them is not told that there is one. */
const isHidden = (change: Change, names: NameBook): boolean => shownChange(change, false, names) === null && shownChange(change, true, names) !== null;
