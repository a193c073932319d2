import type { Availability } from "../../domain/campaigns/availability";
import type { Person } from "../../domain/people/person";
import type { Write } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import { type AvailabilityFacts, readAvailabilityFacts } from "./read-availability";
import { ringScheduler } from "../campaigns/ring-scheduler";

/** What somebody says of themselves; without a record nothing changes. */
export interface OwnChange<T> {
  outcome: T;
  record?: Availability;
}

/** Changes what is recorded of a person over what they did not see: each attempt decides from what is there. */
export const changeOwnAvailability = <T>(
  authority: Authority,
  person: Pick<Person, "id">,
  decide: (facts: AvailabilityFacts) => OwnChange<T> | Promise<OwnChange<T>>,
): Promise<T> =>
  attempt(async (): Promise<Attempt<T>> => {
    const facts = await readAvailabilityFacts(authority, person.id);
    if (!facts) throw new Error("a person who writes is not in the annuaire");
    const { outcome, record } = await decide(facts);
    if (!record) return { outcome };
    const { stored } = facts;
    const write: Write = stored
      ? { do: "replace", type: "availability", record, etag: stored.etag }
      : { do: "create", type: "availability", record };
    const commit = await authority.store.commit([write]);
    if (commit.ok) await ringScheduler(authority);
    return commit.ok ? { outcome } : { commit };
  });
