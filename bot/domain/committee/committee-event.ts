import { dayAt, type Instant } from "../calendar/day";
import { weekOf } from "../calendar/iso-week";
import type { Person } from "../people/person";
import type { Plan } from "../roadmap/plan";
import type { Change, UpdateEvent } from "../updates/update-event";

/**
 * The journal of the instances of a plan, beside that of the plan itself: members alone may read what happens in a séance, and
 * it is not undone line by line. The dot is one that no id of a plan has.
 */
export const committeeJournal = (planId: string): string => `${planId}.instances`;

interface Told {
  /** Names the event: the same twice is recorded once. */
  requestId: string;
  at: Instant;
  by: Pick<Person, "id" | "name">;
  changes: Change[];
  reason?: string;
}

/** What changed of an instance, a séance or a decision, as the event that is kept with it. */
export const committeeEvent = (plan: Pick<Plan, "id" | "timeZone">, { requestId, at, by, changes, reason = "" }: Told): UpdateEvent => ({
  id: `${plan.id}.i-${requestId}`,
  planId: committeeJournal(plan.id),
  at,
  week: weekOf(dayAt(at, plan.timeZone)),
  by: by.id,
  byName: by.name,
  channel: "tab",
  kind: "edit",
  edition: null,
  ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
  changes,
});
