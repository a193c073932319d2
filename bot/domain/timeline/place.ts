import { type Day, daysBetween } from "../calendar/day";
import { lengthOf } from "./columns";
import type { Period } from "./scale";

/** A stretch of the period in percent of it, and whether it goes on beyond either end. */
export interface Stretch {
  start: number;
  width: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Where the middle of a day stands in a period, in percent; null when it lies outside. */
export function placeOf(day: Day, period: Period): number | null {
  if (day < period.from || day > period.until) return null;
  return ((daysBetween(period.from, day) + 0.5) / lengthOf(period)) * 100;
}

/** Where days from `from` to `until`, both included, stand in a period; null when none of them lies in it. */
export function stretchOf({ from, until }: Period, period: Period): Stretch | null {
  if (until < period.from || from > period.until) return null;
  const whole = lengthOf(period);
  const cutBefore = from < period.from;
  const cutAfter = until > period.until;
  const start = cutBefore ? 0 : (daysBetween(period.from, from) / whole) * 100;
  const end = cutAfter ? 100 : ((daysBetween(period.from, until) + 1) / whole) * 100;
  return { start, width: end - start, cutBefore, cutAfter };
}
