import { type Edit, type FieldConflict, type FieldValues, sameValue } from "./edit";

/** What an edit comes to beside what stands now. */
export interface MergedValues {
  /** Fields that change, with their new values. */
  values: FieldValues;
  conflicts: FieldConflict[];
}

/**
 * « Deux personnes à la fois : la seconde voit le changement de l'autre à côté du sien, et choisit champ par champ. »
 * Fields that nobody else touched change; a field that already has the wanted value says nothing; one that changed since it
 * was seen is a conflict.
 */
export function mergeValues({ subject, id, seen, values }: Pick<Edit, "subject" | "id" | "seen" | "values">, now: FieldValues): MergedValues {
  const merged: MergedValues = { values: {}, conflicts: [] };
  for (const [field, wanted] of Object.entries(values)) {
    if (sameValue(wanted, now[field])) continue;
    if (sameValue(seen[field], now[field])) merged.values[field] = wanted;
    else merged.conflicts.push({ subject, id, field, seen: seen[field], now: now[field], wanted });
  }
  return merged;
}
