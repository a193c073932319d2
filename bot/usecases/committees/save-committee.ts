import type { AccessReason } from "../../domain/access/access";
import { canTendCommittees } from "../../domain/committee/committee-access";
import { committeeEvent } from "../../domain/committee/committee-event";
import { type CommitteeFault, committeeFaults, type CommitteeSurroundings } from "../../domain/committee/committee-faults";
import type { Committee } from "../../domain/committee/committee";
import { changedValues, type CommitteeFields, valuesOfCommittee } from "../../domain/committee/committee-values";
import type { Person } from "../../domain/people/person";
import { localIdOf } from "../../domain/roadmap/ids";
import { isRecordId } from "../../domain/roadmap/record-id";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import type { PublishedPlan } from "../published-plans";
import { type PresentedCommittee, presentCommittee } from "./read-committee";

export interface SaveCommittee {
  person: Person;
  planId: string;
  /** Chosen by whoever adds it: added twice, it is one. */
  id: string;
  /** The version it was edited from; null for a new one. */
  seen: number | null;
  values: CommitteeFields;
}

export type SavedCommittee =
  | { ok: true; committee: PresentedCommittee }
  | { ok: false; reason: AccessReason | "not-found" }
  | { ok: false; reason: "committee-refused"; faults: CommitteeFault[] }
  | { ok: false; reason: "version-conflict"; current: PresentedCommittee };

/** Adds an instance, or changes one as a whole: what somebody else changed meanwhile is told, not overwritten. */
export const saveCommittee = (authority: Authority, input: SaveCommittee): Promise<SavedCommittee> =>
  attempt(async (): Promise<Attempt<SavedCommittee>> => {
    const { person, seen, values } = input;
    const plan = await authority.plans.one(input.planId);
    const id = plan === null ? "" : input.id.startsWith(`${plan.id}.`) ? input.id : `${plan.id}.${input.id}`;
    if (!plan || !isRecordId(id)) return { outcome: { ok: false, reason: "not-found" } };
    const [stored] = await authority.store.load([{ type: "committee", id }]);
    const before = stored?.value ?? null;
    if (seen !== null && before === null) return { outcome: { ok: false, reason: "not-found" } };
    const permission = canTendCommittees(person);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const change = changedValues(before && valuesOfCommittee(before), values);
    const shown = async (committee: Committee): Promise<PresentedCommittee> => presentCommittee(authority, person, committee, plan);
    // the same as it is: sent twice, or nothing to change
    if (change === null && before !== null) return { outcome: { ok: true, committee: await shown(before) } };
    if (before !== null && seen !== before.version) return { outcome: { ok: false, reason: "version-conflict", current: await shown(before) } };
    const faults = committeeFaults(id, values, before, await surroundingsOf(authority, plan));
    if (faults.length > 0) return { outcome: { ok: false, reason: "committee-refused", faults } };
    const committee: Committee = { ...values, id, planId: plan.id, waiting: before?.waiting ?? [], version: (before?.version ?? 0) + 1 };
    const event = committeeEvent(plan, {
      requestId: `${localIdOf(id)}.v${committee.version}`,
      at: authority.clock.now(),
      by: person,
      changes: [{ subject: "committee", id, ...(change ?? { before: null, after: {} }) }],
    });
    const commit = await authority.store.commit([
      stored ? { do: "replace", type: "committee", record: committee, etag: stored.etag } : { do: "create", type: "committee", record: committee },
      { do: "create", type: "event", record: event },
    ]);
    return commit.ok ? { outcome: { ok: true, committee: await shown(committee) } } : { commit };
  });

async function surroundingsOf({ store, directory }: Authority, { id, edition }: PublishedPlan): Promise<CommitteeSurroundings> {
  const [committees, people, { projects }, channels] = await Promise.all([store.committees(id), directory.people(), store.portfolio(edition), store.channels()]);
  const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map((one) => one.id));
  return { committees: committees.map(({ value }) => value), people: ids(people), projects: ids(projects), channels: ids(channels.map(({ value }) => value)) };
}
