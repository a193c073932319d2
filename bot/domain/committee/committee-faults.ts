import { fold } from "../wording/fold";
import { type Committee, votersOf } from "./committee";
import type { CommitteeFields } from "./committee-values";

/** Why an instance cannot be kept as it was typed. */
export type CommitteeFaultCode =
  | "name-taken"
  | "parent-unknown"
  | "parent-circle"
  | "person-unknown"
  | "person-twice"
  | "two-chairs"
  | "quorum-above-voters"
  | "project-unknown"
  | "channel-unknown";

export interface CommitteeFault {
  field: keyof CommitteeFields;
  code: CommitteeFaultCode;
  /** Of a quorum: how many have a vote. */
  voters?: number;
}

/** What is known around an instance. */
export interface CommitteeSurroundings {
  /** The instances of the plan, itself included. */
  committees: readonly Pick<Committee, "id" | "name" | "parentId" | "closed">[];
  people: ReadonlySet<string>;
  projects: ReadonlySet<string>;
  channels: ReadonlySet<string>;
}

/**
 * « Le nom d’une instance est à elle ; elle ne dépend pas d’elle-même ; un seul préside ; le quorum ne dépasse pas les voix. »
 * `before`: whom and what it named already stays, though it may be gone meanwhile.
 */
export function committeeFaults(id: string, values: CommitteeFields, before: CommitteeFields | null, around: CommitteeSurroundings): CommitteeFault[] {
  const faults: CommitteeFault[] = [];
  const { committees } = around;
  if (!values.closed && committees.some((one) => one.id !== id && !one.closed && fold(one.name) === fold(values.name))) faults.push({ field: "name", code: "name-taken" });
  const parent = parentFault(id, values.parentId, committees);
  if (parent) faults.push({ field: "parentId", code: parent });
  const members = values.members.map(({ personId }) => personId);
  const memberBefore = new Set(before?.members.map(({ personId }) => personId));
  if (members.some((one) => !around.people.has(one) && !memberBefore.has(one))) faults.push({ field: "members", code: "person-unknown" });
  if (new Set(members).size < members.length) faults.push({ field: "members", code: "person-twice" });
  if (values.members.filter(({ part }) => part === "chair").length > 1) faults.push({ field: "members", code: "two-chairs" });
  const voters = votersOf(values).length;
  if (values.quorum !== null && values.quorum > voters) faults.push({ field: "quorum", code: "quorum-above-voters", voters });
  if (values.projectIds.some((one) => !around.projects.has(one) && !before?.projectIds.includes(one))) faults.push({ field: "projectIds", code: "project-unknown" });
  const { channelId } = values;
  if (channelId !== null && !around.channels.has(channelId) && before?.channelId !== channelId) faults.push({ field: "channelId", code: "channel-unknown" });
  return faults;
}

function parentFault(id: string, parentId: string | null, committees: CommitteeSurroundings["committees"]): "parent-unknown" | "parent-circle" | null {
  const byId = new Map(committees.map((one) => [one.id, one]));
  if (parentId !== null && parentId !== id && !byId.has(parentId)) return "parent-unknown";
  const passed = new Set<string>();
  for (let above = parentId; above !== null && !passed.has(above); above = byId.get(above)?.parentId ?? null) {
    if (above === id) return "parent-circle";
    passed.add(above);
  }
  return null;
}
