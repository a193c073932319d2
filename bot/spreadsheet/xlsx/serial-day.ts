import { addDays, type Day } from "../../domain/calendar/day";

/** Serials of the days that a plan can name: 1 March 1900 to 31 December 9999, in the system that counts from 1900. */
const FIRST_SURE = 61;
const LAST = 2_958_465;
/** Days between the two systems' first days. */
const FROM_1904 = 1462;

/** The same few hundred days stand on thousands of rows. */
const days = new Map<number, Day>();
const MOST_DAYS = 20_000;

/** The civil day of a spreadsheet's number; hours are dropped. Null before March 1900, where Excel counts a day too many. */
export function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const whole = Math.floor(serial) + (from1904 ? FROM_1904 : 0);
  if (!(whole >= FIRST_SURE && whole <= LAST)) return null;
  const known = days.get(whole);
  if (known !== undefined) return known;
  const day = addDays("1899-12-30", whole);
  if (days.size < MOST_DAYS) days.set(whole, day);
  return day;
}
