import { type Day, dayOf } from "../../domain/calendar/day";
import { fold } from "../../domain/wording/fold";
import { MONTH_WORDS } from "../../domain/wording/month-words";

/** A date as a text writes it, before its order is known. */
export type TextDate =
  | { kind: "day"; day: Day }
  /** Day and month in an order to establish. */
  | { kind: "numbers"; first: number; second: number; year: number; shortYear: boolean }
  /** A day that no calendar has, whatever the order. */
  | { kind: "impossible" }
  | { kind: "unreadable" };

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/;
const NUMBERS = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?:\s+\d{1,2}[:h]\d{2}(?::\d{2})?)?$/;
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? /;
const WORDS = /^(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,? (\d{4})$/;

const MONTHS = new Map<string, number>(MONTH_WORDS.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)));

const known = (year: number, month: number, date: number): TextDate => {
  const day = dayOf(year, month, date);
  return day === null ? { kind: "impossible" } : { kind: "day", day };
};

/** Reads a date text: ISO, words in French or English, or numbers whose order must still be established. */
export function readTextDate(text: string): TextDate {
  const plain = fold(text);
  const iso = ISO.exec(plain);
  if (iso) return known(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = WORDS.exec(plain.replace(WEEKDAY, ""));
  if (words) {
    const month = MONTHS.get(words[2] ?? "");
    return month === undefined ? { kind: "unreadable" } : known(Number(words[3]), month, Number(words[1]));
  }
  const numbers = NUMBERS.exec(plain);
  if (!numbers) return { kind: "unreadable" };
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  const shortYear = (numbers[3] ?? "").length === 2;
  const year = Number(numbers[3]) + (shortYear ? 2000 : 0);
  if (dayOf(year, second, first) === null && dayOf(year, first, second) === null) return { kind: "impossible" };
  return { kind: "numbers", first, second, year, shortYear };
}
