import { sameValue } from "../edits/edit";
import type { Values } from "../updates/update-event";
import type { Committee } from "./committee";

/** What people say of an instance; the rest of it is Jalon’s. */
export type CommitteeFields = Omit<Committee, "id" | "planId" | "waiting" | "version">;

/** An instance as it is edited, as a whole. */
export const valuesOfCommittee = ({ name, level, parentId, members, quorum, rhythm, startTime, minutes, place, remit, projectIds, channelId, closed }: Committee): CommitteeFields => ({
  name,
  level,
  parentId,
  members,
  quorum,
  rhythm,
  startTime,
  minutes,
  place,
  remit,
  projectIds,
  channelId,
  closed,
});

/** The fields that differ, before and after; null where none does. `before` null: it is new. */
export function changedValues(before: CommitteeFields | null, after: CommitteeFields): { before: Values | null; after: Values } | null {
  if (before === null) return { before: null, after: { ...after } };
  const fields = (Object.keys(after) as (keyof CommitteeFields)[]).filter((field) => !sameValue(before[field], after[field]));
  if (fields.length === 0) return null;
  const only = (values: CommitteeFields): Values => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { before: only(before), after: only(after) };
}
