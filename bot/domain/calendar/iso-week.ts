import { addDays, type Day, weekdayOf } from "./day";

/** A week by ISO 8601, `YYYY-Www`: it belongs to the year of its Thursday, so 2026 has a week 53. */
export type IsoWeek = string;

const WEEK = /^(\d{4})-W(\d{2})$/;

/** The ISO week a day lies in: `weekOf("2027-01-01")` is `2026-W53`. */
export function weekOf(day: Day): IsoWeek {
  const known = weeks.get(day);
  if (known !== undefined) return known;
  const week = computeWeek(day);
  if (weeks.size >= MOST_KEPT) weeks.clear();
  weeks.set(day, week);
  return week;
}

const MOST_KEPT = 2000;
const weeks = new Map<Day, IsoWeek>();

function computeWeek(day: Day): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor((Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / (7 * 86_400_000)) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The Monday of an ISO week. Throws RangeError for a text that is no week (`2025-W53`). */
export function mondayOf(week: IsoWeek): Day {
  const match = WEEK.exec(week);
  const year = match?.[1];
  const number = Number(match?.[2]);
  if (year !== undefined) {
    const fourth = `${year}-01-04`; // always in week 1
    const monday = addDays(fourth, 1 - weekdayOf(fourth) + (number - 1) * 7);
    if (weekOf(monday) === week) return monday;
  }
  throw new RangeError(`not an ISO week: ${week}`);
}

/** The number alone, for *S47*. */
export const weekNumber = (week: IsoWeek): number => Number(week.slice(6));

/** The week `count` weeks later. */
export const addWeeks = (week: IsoWeek, count: number): IsoWeek => weekOf(addDays(mondayOf(week), count * 7));
