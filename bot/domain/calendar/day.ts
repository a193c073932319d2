/** A civil day, `YYYY-MM-DD`: compared as text, never a Date, so that no time zone can move it. */
export type Day = string;

/** A moment, UTC ISO 8601 (`2026-11-16T08:00:00.000Z`). */
export type Instant = string;

const MS_PER_DAY = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** True for a day that exists in the calendar (`2026-02-29` does not). */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const time = utc(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day of these calendar numbers, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(utc(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days lie from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY);
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** The civil day it is in a time zone at an instant. Throws RangeError when the zone is unknown to the runtime. */
export function dayAt(instant: Instant, timeZone: string): Day {
  // offsets are whole quarters of an hour: within one, it is the same day everywhere in the zone
  const quarter = Math.floor(Date.parse(instant) / QUARTER_MS);
  const key = `${timeZone}/${quarter}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = zoned(timeZone).format(new Date(instant));
  if (days.size >= MOST_KEPT) days.clear();
  days.set(key, day);
  return day;
}

const QUARTER_MS = 900_000;
const MOST_KEPT = 5000;
const days = new Map<string, Day>();
const formats = new Map<string, Intl.DateTimeFormat>();

function zoned(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // sv-SE writes YYYY-MM-DD
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, made);
  return made;
}
