import type { EditConflicts } from "../../bot/contract/edits";
import { sameValue } from "../../bot/domain/edits/edit";

/** Values by field. */
export type Draft = Record<string, unknown>;

/** What a form would send of one thing: the fields that differ from what was seen. */
export interface Change {
  seen: Draft;
  values: Draft;
}

/** The fields of a form that were changed, beside what stood there when it was opened. */
export function changeOf(seen: Draft, now: Draft): Change {
  const fields = Object.keys(now).filter((field) => !sameValue(seen[field], now[field]));
  const only = (values: Draft): Draft => Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
  return { seen: only(seen), values: only(now) };
}

export const isEmpty = ({ values }: Change): boolean => Object.keys(values).length === 0;

/** Which value stays of each field in conflict. */
export type Choice = "theirs" | "mine";

/** Names a field in conflict among those of all the things of a form. */
export const conflictKey = ({ id, field }: { id: string; field: string }): string => `${id}/${field}`;

/**
 * What is seen and wanted once a person has chosen: where they keep the other's value it becomes their own, where they put
 * theirs it is put on top of what stands now.
 */
export function resolved(seen: Draft, wanted: Draft, conflicts: EditConflicts, choices: Readonly<Record<string, Choice>>): { seen: Draft; wanted: Draft } {
  const now = Object.fromEntries(conflicts.map(({ field, now: value }) => [field, value]));
  const kept = Object.fromEntries(conflicts.filter((one) => choices[conflictKey(one)] !== "mine").map(({ field, now: value }) => [field, value]));
  return { seen: { ...seen, ...now }, wanted: { ...wanted, ...kept } };
}
