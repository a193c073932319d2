import { planIdOf } from "../domain/roadmap/ids";
import type { UpdateEvent } from "../domain/updates/update-event";
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
}

/** Everything that was ever said of an action or project, newest first; null when no plan has it. */
export async function readHistory(authority: Authority, subjectId: string): Promise<HistoryLine[] | null> {
  const [plan] = await authority.store.load([{ type: "plan", id: planIdOf(subjectId) }]);
  if (!plan?.value.edition) return null;
  const events = await authority.store.eventsAbout(plan.value.id, subjectId);
  return events.filter((event) => counts(event, plan.value)).flatMap((event) => linesOf(event, subjectId));
}

/** What an import said counts while its edition was published; an undone import leaves its journal, not its lines. */
const counts = (event: UpdateEvent, plan: Records["plan"]): boolean => event.edition === null || plan.editions.includes(event.edition);

const linesOf = (event: UpdateEvent, subjectId: string): HistoryLine[] =>
  event.changes
    .filter((change) => change.id === subjectId)
    .map(({ before, after }) => ({
      id: event.id,
      at: event.at,
      by: { id: event.by, name: event.byName },
      channel: event.channel,
      week: event.week,
      kind: event.kind,
      before,
      after,
    }));
