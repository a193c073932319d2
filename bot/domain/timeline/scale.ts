import { addDays, type Day, dayOf } from "../calendar/day";

/** How finely a calendar is cut, from the coarsest. */
export const SCALES = ["year", "quarter", "month"] as const;
export type Scale = (typeof SCALES)[number];

/** Days from `from` to `until`, both included. */
export interface Period {
  from: Day;
  until: Day;
}

const MONTHS: Record<Scale, number> = { year: 12, quarter: 3, month: 1 };

/** Months since the year 0: steps over units are sums of these. */
const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const FIRST_MONTH = monthIndex("0001-01-01");
const LAST_MONTH = monthIndex("9998-01-01");

/** The first of a month; what lies beyond the calendar's four digits stays at its edge. */
function firstOf(index: number): Day {
  const month = Math.min(Math.max(index, FIRST_MONTH), LAST_MONTH);
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? "0001-01-01";
}

/** The first day of the year, quarter or month a day lies in. */
export const unitStart = (day: Day, scale: Scale): Day => firstOf(Math.floor(monthIndex(day) / MONTHS[scale]) * MONTHS[scale]);

/** The first day of the unit that comes `count` units later (earlier when negative). */
export const addUnits = (day: Day, count: number, scale: Scale): Day =>
  firstOf(monthIndex(unitStart(day, scale)) + count * MONTHS[scale]);

/** How many units lie from the one of `from` to the one of `until`, both included. */
export const unitsBetween = (from: Day, until: Day, scale: Scale): number =>
  (monthIndex(unitStart(until, scale)) - monthIndex(unitStart(from, scale))) / MONTHS[scale] + 1;

/** `count` whole units from the one `day` lies in. */
export const periodOf = (day: Day, count: number, scale: Scale): Period => ({
  from: unitStart(day, scale),
  until: addDays(addUnits(day, count, scale), -1),
});

/** How an address names a unit: `2026`, `2026-T4`, `2026-10`. */
export function unitKey(day: Day, scale: Scale): string {
  const year = day.slice(0, 4);
  if (scale === "year") return year;
  return scale === "month" ? day.slice(0, 7) : `${year}-T${quarterOf(day)}`;
}

/** 1 to 4. */
export const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

const KEYS: Record<Scale, RegExp> = { year: /^(\d{4})$/, quarter: /^(\d{4})-T([1-4])$/, month: /^(\d{4})-(\d{2})$/ };

/** The first day of the unit an address names; null when it names none. */
export function readUnit(key: string, scale: Scale): Day | null {
  const [, year, rank] = KEYS[scale].exec(key) ?? [];
  if (year === undefined || year < "1900" || year > "2199") return null;
  return dayOf(Number(year), rank === undefined ? 1 : (Number(rank) - 1) * MONTHS[scale] + 1, 1);
}
