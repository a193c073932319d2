import { committeeEvent } from "../../domain/committee/committee-event";
import type { Meeting } from "../../domain/committee/meeting";
import { meetingChange } from "../../domain/committee/meeting-change";
import type { Person } from "../../domain/people/person";
import { localIdOf } from "../../domain/roadmap/ids";
import type { Write } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";

/** Who is behind a change; a rule has neither id nor name. */
export type ChangedBy = Pick<Person, "id" | "name">;
export const BY_RULE: ChangedBy = { id: "", name: "" };

/**
 * Changes a séance as it stands then, over whatever was written meanwhile, and tells it in the journal of the instances; `next`
 * gives null where there is nothing to do. Null when it is gone.
 */
export const changeMeeting = (authority: Authority, id: string, by: ChangedBy, next: (meeting: Meeting) => Meeting | null): Promise<Meeting | null> =>
  attempt(async (): Promise<Attempt<Meeting | null>> => {
    const [known] = await authority.store.load([{ type: "meeting", id }]);
    if (!known) return { outcome: null };
    const changed = next(known.value);
    if (changed === null) return { outcome: known.value };
    const record = { ...changed, version: known.value.version + 1 };
    const told = await eventOf(authority, known.value, record, by);
    const commit = await authority.store.commit([{ do: "replace", type: "meeting", record, etag: known.etag }, ...told]);
    return commit.ok ? { outcome: record } : { commit };
  });

/** Who has taken note is counted on the séance; it makes no line of the journal. */
async function eventOf({ plans, clock }: Authority, before: Meeting, after: Meeting, by: ChangedBy): Promise<Write[]> {
  const change = meetingChange(before, after);
  const plan = change && (await plans.now(after.planId));
  if (!change || !plan) return [];
  const changes = [{ subject: "meeting" as const, id: after.id, ...change }];
  return [{ do: "create", type: "event", record: committeeEvent(plan, { requestId: `${localIdOf(after.id)}.v${after.version}`, at: clock.now(), by, changes }) }];
}
