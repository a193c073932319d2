import type { Instant } from "../calendar/day";
import { sameValue } from "../edits/edit";
import type { Person } from "../people/person";
import { localIdOf } from "../roadmap/ids";
import type { Plan } from "../roadmap/plan";
import type { Channel } from "../updates/channel";
import type { UpdateEvent, Values } from "../updates/update-event";
import { committeeEvent } from "./committee-event";
import type { Decision } from "./decision";

/** What the journal says of a decision: what was decided, and where it stands. */
const told = ({ number, text, ownerId, dueDay, taken, state, doneAt, effect, followUps }: Decision): Values => ({
  number,
  text,
  ownerId,
  dueDay,
  taken,
  state,
  doneAt,
  effect: effect?.kind ?? null,
  said: followUps.at(-1)?.state ?? null,
  line: followUps.at(-1)?.line ?? "",
});

interface Happened {
  at: Instant;
  by: Pick<Person, "id" | "name">;
  channel: Channel;
}

/** What happened to a decision, for the journal of the instances: what it changes in the plan is told by the plan's own. `before` is null for a new one. */
export function decisionEvent(plan: Pick<Plan, "id" | "timeZone">, before: Decision | null, after: Decision, { at, by, channel }: Happened): UpdateEvent {
  const now = told(after);
  const was = before === null ? null : told(before);
  const moved = Object.keys(now).filter((field) => was === null || !sameValue(was[field], now[field]));
  const only = (values: Values): Values => Object.fromEntries(moved.map((field) => [field, values[field]]));
  const change = { subject: "decision" as const, id: after.id, before: was === null ? null : only(was), after: only(now) };
  return { ...committeeEvent(plan, { requestId: `${localIdOf(after.id)}.v${after.version}`, at, by, changes: [change] }), channel };
}
