import { sameValue } from "../edits/edit";
import type { Risk } from "../roadmap/risk";
import type { Change, Values } from "../updates/update-event";
import { type NameBook, namedValues } from "./named-values";

/**
 * A change as one reader is shown it: the fields that moved, names for ids, and no restricted risk for who may not see them.
 * Null when nothing is left to show.
 */
export function shownChange(change: Change, seesRestricted: boolean, names: NameBook): Change | null {
  const before = change.before === null ? null : withoutRestricted(change.before, seesRestricted);
  const after = withoutRestricted(change.after, seesRestricted);
  const fields = Object.keys(after).filter((field) => before === null || !sameValue(before[field], after[field]));
  if (fields.length === 0) return null;
  const only = (values: Values): Values => namedValues(Object.fromEntries(fields.map((field) => [field, values[field] ?? null])), names);
  return { ...change, before: before === null ? null : only(before), after: only(after) };
}

/** « Un risque à diffusion restreinte n'est montré qu'au duo du projet, au bureau et à la direction générale. » In what was once so, too. */
export function withoutRestricted(values: Values, seesRestricted: boolean): Values {
  const { risks } = values;
  if (seesRestricted || !Array.isArray(risks)) return values;
  return { ...values, risks: (risks as Risk[]).filter(({ restricted }) => !restricted) };
}
