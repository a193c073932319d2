import type { Calendar } from "../../../bot/contract/calendar";
import type { Day } from "../../../bot/domain/calendar/day";
import { addUnits, type Period, periodOf, type Scale, unitsBetween, unitStart } from "../../../bot/domain/timeline/scale";
import type { CalendarRow } from "./calendar-rows";

/** How many quarters or months are shown at once; years, as many as the plan and the mandate take, within reason. */
const UNITS = { quarter: 8, month: 12 } as const;
const LEAST_YEARS = 3;
const MOST_YEARS = 8;

/** True when something of the row is to be seen in a period; where only some dates were asked for, one of these. */
export function isIn({ days, whole }: CalendarRow, period: Period): boolean {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || last < period.from || first > period.until) return false;
  return whole || days.some((day) => day >= period.from && day <= period.until);
}

/** The period where the address names none: around today, unless a figure led to dates that are elsewhere. */
export function periodToOpen(calendar: Calendar, rows: readonly CalendarRow[], scale: Scale, asked: boolean): Period {
  if (scale === "year") return years(calendar, rows);
  const around = periodOf(addUnits(calendar.today, -1, scale), UNITS[scale], scale);
  if (!asked || rows.every((row) => isIn(row, around))) return around;
  const first = earliest(rows);
  return first === null ? around : periodOf(addUnits(first, -1, scale), UNITS[scale], scale);
}

const earliest = (rows: readonly CalendarRow[]): Day | null => {
  let first: Day | null = null;
  for (const { days } of rows) if (days[0] !== undefined && (first === null || days[0] < first)) first = days[0];
  return first;
};

function years({ plan, today }: Calendar, rows: readonly CalendarRow[]): Period {
  let [first, last] = [today, today];
  const reach = (day: Day | null | undefined): void => {
    if (!day) return;
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const day of [plan.startDay, plan.endDay, plan.mandateEndDay]) reach(day);
  for (const { days } of rows) {
    reach(days[0]);
    reach(days.at(-1));
  }
  const count = unitsBetween(first, last, "year");
  // a date mistyped by a century must not make every column too narrow to read
  if (count > MOST_YEARS) return periodOf(addUnits(today, -2, "year"), MOST_YEARS, "year");
  return periodOf(first, Math.max(LEAST_YEARS, count), "year");
}

/** The period that begins on the day an address names: as long as the one that opens by itself. */
export const periodFrom = (from: Day, opened: Period, scale: Scale): Period =>
  periodOf(from, unitsBetween(opened.from, opened.until, scale), scale);

/** The first day of the period before or after this one; half of it is seen again. */
export function turned(period: Period, scale: Scale, direction: 1 | -1): Day {
  const half = Math.max(1, Math.floor(unitsBetween(period.from, period.until, scale) / 2));
  return addUnits(period.from, direction * half, scale);
}

/** Where to go when nothing is in the period: the first units of the nearest dates before and after it. */
export function nearest(rows: readonly CalendarRow[], period: Period, scale: Scale): { before: Day | null; after: Day | null } {
  const days = rows.flatMap((row) => row.days).toSorted();
  const before = days.findLast((day) => day < period.from) ?? null;
  const after = days.find((day) => day > period.until) ?? null;
  return { before: before === null ? null : unitStart(before, scale), after: after === null ? null : unitStart(after, scale) };
}

/** The period in which the unit of `day` comes last. */
export const endingAt = (day: Day, period: Period, scale: Scale): Day =>
  addUnits(day, 1 - unitsBetween(period.from, period.until, scale), scale);
