import { type Day, dayOf } from "../../domain/calendar/day";
import { readTextDate } from "./text-date";

/** What the text dates of one sheet prove about their order. */
export interface DateOrder {
  dayFirst: boolean;
  monthFirst: boolean;
}

/**
 * « L'ordre d'une date est établi par preuve, jamais deviné » : 31/12 can only be day first, 12/31 only month first. A
 * day that does not exist still shows its order (31/02).
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  const order = { dayFirst: false, monthFirst: false };
  for (const text of texts) {
    const match = /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]/.exec(text);
    const [first, second] = [Number(match?.[1]), Number(match?.[2])];
    if (first > 12 && first <= 31 && second <= 12) order.dayFirst = true;
    if (second > 12 && second <= 31 && first <= 12) order.monthFirst = true;
  }
  return order;
}

export type DateReading =
  | { ok: true; day: Day; monthFirst: boolean }
  | {
      ok: false;
      reason:
        "date-unreadable" | "date-impossible" | "date-ambiguous" | "date-month-first" | "date-short-year" | "date-out-of-range";
      day?: Day;
    };

/** Years a plan can be about; outside, the cell is a year or a count taken for a date, or a slip. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2149;
/** From here on, two digits may mean the last century. */
const FAR_SHORT_YEAR = 2070;

/** A day that a plan can name. */
export function plausible(day: Day, monthFirst = false): DateReading {
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR
    ? { ok: true, day, monthFirst }
    : { ok: false, reason: "date-out-of-range", day };
}

/**
 * Reads a date text in a sheet whose dates prove this order. Month first is read only where nothing is proven day first
 * and `monthFirstAllowed`; once it is proven, a date that could be both is ambiguous. Nothing is guessed.
 */
export function readDate(text: string, order: DateOrder, monthFirstAllowed: boolean): DateReading {
  const date = readTextDate(text);
  if (date.kind === "unreadable") return { ok: false, reason: "date-unreadable" };
  if (date.kind === "impossible") return { ok: false, reason: "date-impossible" };
  if (date.kind === "day") return plausible(date.day);
  const { first, second, year, shortYear } = date;
  // 05/06/26 has three readings, and 31/12/85 two centuries
  if (shortYear && year >= FAR_SHORT_YEAR) return { ok: false, reason: "date-short-year" };
  if (first <= 12 && second <= 12) {
    if (shortYear) return { ok: false, reason: "date-short-year" };
    if (order.monthFirst && first !== second) return { ok: false, reason: "date-ambiguous" };
    const day = dayOf(year, second, first);
    return day === null ? { ok: false, reason: "date-impossible" } : plausible(day);
  }
  const dayFirst = first > 12;
  const day = dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
  if (day === null) return { ok: false, reason: "date-impossible" };
  if (!dayFirst && (order.dayFirst || !monthFirstAllowed)) return { ok: false, reason: "date-month-first", day };
  return plausible(day, !dayFirst);
}

/** True for a date in numbers that another country would read as another day: 03/04/2027. */
export function hasTwoReadings(text: string): boolean {
  const date = readTextDate(text);
  return date.kind === "numbers" && date.first <= 12 && date.second <= 12 && date.first !== date.second;
}
