import { MONTH_WORDS } from "../wording/month-words";
import { slipsBetween } from "./typing-slip";

type Numbered = ReadonlyMap<string, number>;

/** Folded words, several for one number: the first list is 1. */
const numbered = (lists: readonly string[]): Numbered =>
  new Map(lists.flatMap((list, index) => list.split(" ").map((word): [string, number] => [word, index + 1])));

/** Months in French and English, 1 is January. */
export const MONTHS: Numbered = numbered(MONTH_WORDS);

/** Days of the week in French and English, 1 is Monday. */
export const WEEKDAYS: Numbered = numbered([
  "lundi monday",
  "mardi tuesday",
  "mercredi wednesday",
  "jeudi thursday",
  "vendredi friday",
  "samedi saturday",
  "dimanche sunday",
]);

/** The number a typed word stands for, slips allowed; null when it is as close to two numbers, or to none. */
export function numberMeant(typed: string, words: Numbered): number | null {
  const exact = words.get(typed);
  if (exact !== undefined) return exact;
  let fewest = Number.POSITIVE_INFINITY;
  let meant: number | null = null;
  for (const [word, number] of words) {
    const slips = slipsBetween(word, typed);
    if (slips === null || slips > fewest) continue;
    meant = slips < fewest || meant === number ? number : null;
    fewest = slips;
  }
  return meant;
}

/** The date of the month in `3`, `1er`, `3rd`; null for any other word. */
export function dateNumber(word: string): number | null {
  const digits = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}
