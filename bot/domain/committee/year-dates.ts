import { addDays, type Day, dayOf, weekdayOf } from "../calendar/day";
import { holidayOn } from "../calendar/public-holidays";
import type { WorkCalendar } from "../calendar/work-calendar";
import { notWorkedReason } from "../calendar/worked-days";
import type { HolidayName } from "../calendar/holiday-names";
import type { Period, Rhythm } from "./rhythm";

/** Why a séance is not on the day that its rhythm means. */
export type DateMove = { kind: "holiday"; name: HolidayName } | { kind: "closed"; name: string } | { kind: "not-worked" } | { kind: "august" };

/** A séance of the year: `meant` is what the rhythm says, `day` the worked day on which it is. */
export interface YearDate {
  meant: Day;
  day: Day;
  why: DateMove | null;
}

/** How many months a period has; 0 where an instance meets only when it is called. */
const MONTHS: Record<Period, number> = { none: 0, month: 1, "two-months": 2, quarter: 3, "half-year": 6 };
const AUGUST = 8;
/** Nobody closes longer; an authority that works on no day of the week has no séance. */
const FARTHEST = 60;

/**
 * « Les dates de l’année tombent un jour travaillé : un jour férié ou de fermeture passe au jour travaillé suivant ; rien en
 * août, la séance passe en septembre, sauf s’il y en a déjà une. »
 */
export function yearDates(rhythm: Rhythm, year: number, calendar: WorkCalendar): YearDate[] {
  const months = monthsOf(rhythm);
  return months
    .filter((month) => month !== AUGUST || !months.includes(AUGUST + 1))
    .flatMap((month): YearDate[] => {
      const meant = dayInMonth(rhythm, year, month);
      const isAugust = month === AUGUST;
      const worked = nextWorked(isAugust ? dayInMonth(rhythm, year, AUGUST + 1) : meant, calendar);
      return worked === null ? [] : [{ meant, day: worked.day, why: worked.why ?? (isAugust ? { kind: "august" } : null) }];
    });
}

function monthsOf({ every, monthOfPeriod }: Rhythm): number[] {
  const length = MONTHS[every];
  if (length === 0) return [];
  // of a period that was made shorter, the last month
  const first = Math.min(monthOfPeriod, length);
  return Array.from({ length: 12 / length }, (_, at) => first + at * length);
}

/** The day of the week that is meant in a month: the second Tuesday, the last Thursday. */
function dayInMonth({ weekday, weekOfMonth }: Rhythm, year: number, month: number): Day {
  const first = dayOf(year, month, 1) ?? "";
  const firstOfKind = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (weekOfMonth > 0) return addDays(firstOfKind, (weekOfMonth - 1) * 7);
  const fifth = addDays(firstOfKind, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(firstOfKind, 21);
}

function nextWorked(meant: Day, calendar: WorkCalendar): Pick<YearDate, "day" | "why"> | null {
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const day = addDays(meant, ahead);
    if (notWorkedReason(calendar, day) === null) return { day, why: ahead === 0 ? null : whyNot(meant, calendar) };
  }
  return null;
}

function whyNot(day: Day, { holidayZone, closedDays }: WorkCalendar): DateMove {
  const holiday = holidayOn(holidayZone, day);
  if (holiday !== null) return { kind: "holiday", name: holiday };
  const closed = closedDays.find((one) => one.day === day);
  return closed === undefined ? { kind: "not-worked" } : { kind: "closed", name: closed.name };
}
