import { addDays, type Day } from "../calendar/day";
import type { Snapshot } from "./snapshot";

/** What « depuis le mois dernier » means. */
export const MONTH_DAYS = 28;

/** The snapshot that a day is compared with. */
export interface Past {
  snapshot: Snapshot;
  /** False while there is nothing a month old: it is then the oldest there is, and its day is said. */
  aMonth: boolean;
}

/**
 * « Depuis le mois dernier » : le relevé le plus récent d'au moins 28 jours ; à défaut le plus ancien, avec sa date. Null on
 * the day of the first one: there is nothing to compare with yet.
 */
export function pastOf(snapshots: readonly Snapshot[], today: Day): Past | null {
  const byDay = snapshots.toSorted((a, b) => a.day.localeCompare(b.day));
  const aMonthAgo = byDay.findLast(({ day }) => day <= addDays(today, -MONTH_DAYS));
  if (aMonthAgo) return { snapshot: aMonthAgo, aMonth: true };
  const oldest = byDay[0];
  return oldest && oldest.day < today ? { snapshot: oldest, aMonth: false } : null;
}

/** The day of the first snapshot among these; null when there is none. */
export const firstDayOf = (snapshots: readonly Snapshot[]): Day | null => snapshots.map(({ day }) => day).toSorted()[0] ?? null;
