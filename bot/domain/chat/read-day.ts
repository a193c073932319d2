import { type Day, dayOf, isDay } from "../calendar/day";
import { dateNumber, MONTHS } from "./calendar-words";
import { foldedWords } from "./message-words";

export type ReadDay = { ok: true; day: Day | null } | { ok: false; reason: "day-unknown" | "day-without-year" };

/** What may stand beside a day without changing it. */
const ASIDE = new Set([
  ..."le lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  ..."on the of monday tuesday wednesday thursday friday saturday sunday".split(" "),
]);

/**
 * A day as a person writes it in a card: ISO, `jj/mm/aaaa` (day first, in both languages) or words
 * (*12 décembre 2026*); empty gives null. A day that is not in the calendar, or that leaves its year to be guessed, is
 * refused.
 */
export function readDay(text: string): ReadDay {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: true, day: null };
  if (isDay(trimmed)) return { ok: true, day: trimmed };
  const words = foldedWords(trimmed).filter((word) => !ASIDE.has(word));
  const [date, month, year, ...more] = words;
  if (date === undefined || month === undefined || more.length > 0) return { ok: false, reason: "day-unknown" };
  const dateOfMonth = dateNumber(date) ?? Number.NaN;
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : (MONTHS.get(month) ?? Number.NaN);
  // 2028 is a leap year: what does not exist there exists in no year
  if (dayOf(2028, monthNumber, dateOfMonth) === null) return { ok: false, reason: "day-unknown" };
  if (year === undefined) return { ok: false, reason: "day-without-year" };
  const day = /^\d{4}$/.test(year) ? dayOf(Number(year), monthNumber, dateOfMonth) : null;
  return day === null ? { ok: false, reason: "day-unknown" } : { ok: true, day };
}
