import { dateNumber, MONTHS, numberMeant, WEEKDAYS } from "./calendar-words";
import { slipsBetween } from "./typing-slip";

/** A day as it was said; which day that is depends on the day it is said on. */
export type SpokenDay =
  | { as: "date"; date: number; month: number | null; year: number | null; weekday: number | null }
  /** `next-week`: *jeudi de la semaine prochaine*; `next`: *jeudi prochain*, which some take for the first to come. */
  | { as: "weekday"; weekday: number; which: "this" | "next" | "next-week" | null }
  /** *Aujourd'hui*, *demain*, *après-demain*. */
  | { as: "in"; days: number }
  /** *Cette semaine*, *la semaine prochaine*. */
  | { as: "week"; ahead: number };

/** What was read, and the place of the first word after it. */
type Read<T> = { said: T; next: number } | null;

const THIS = new Set(["ce", "cet", "cette", "this"]);
const NEXT = ["prochain", "prochaine"];
const WEEK = ["semaine", "week"];
const BESIDE = new Set(["de", "la", "le", "l", "of", "the"]);

/** Said in one to four words, with articles left out. */
const NEAR: [words: string[], days: number][] = [
  [["aujourd", "hui"], 0],
  [["aujourdhui"], 0],
  [["today"], 0],
  [["apres", "demain"], 2],
  [["day", "after", "tomorrow"], 2],
  [["demain"], 1],
  [["tomorrow"], 1],
];

const means = (typed: string | undefined, expected: readonly string[]): boolean =>
  typed !== undefined && expected.some((word) => slipsBetween(word, typed) !== null);

const isWeekday = (word: string | undefined): boolean => word !== undefined && numberMeant(word, WEEKDAYS) !== null;

/** The day that the folded words say from this place on; null when they say none there. */
export const readSpokenDay = (words: readonly string[], at: number): Read<SpokenDay> =>
  isInDoubt(words, at) ? null : (readNear(words, at) ?? readWeek(words, at) ?? readWeekday(words, at) ?? readDate(words, at));

function readNear(words: readonly string[], at: number): Read<SpokenDay> {
  for (const [said, days] of NEAR) {
    const all = said.every((word, index) => slipsBetween(word, words[at + index] ?? "") !== null);
    if (all) return { said: { as: "in", days }, next: at + said.length };
  }
  return null;
}

/** *Tonday* may be today or Monday: as near to both, it is neither. */
const isInDoubt = (words: readonly string[], at: number): boolean =>
  isWeekday(words[at]) && !WEEKDAYS.has(words[at] ?? "") && readNear(words, at) !== null;

function readWeek(words: readonly string[], at: number): Read<SpokenDay> {
  const [first, second] = [words[at] ?? "", words[at + 1]];
  if ((THIS.has(first) || first === "toute") && means(second, WEEK)) return { said: { as: "week", ahead: 0 }, next: at + 2 };
  if (first === "next" && means(second, WEEK)) return { said: { as: "week", ahead: 1 }, next: at + 2 };
  if (means(first, WEEK) && means(second, NEXT)) return { said: { as: "week", ahead: 1 }, next: at + 2 };
  if (first !== "fin" && first !== "end") return null;
  // *fin de la semaine*, *end of this week*: its last day
  let week = at + 1;
  while (BESIDE.has(words[week] ?? "") || THIS.has(words[week] ?? "")) week += 1;
  if (words[week] === "next" && means(words[week + 1], WEEK)) return { said: { as: "week", ahead: 1 }, next: week + 2 };
  if (!means(words[week], WEEK)) return null;
  return means(words[week + 1], NEXT)
    ? { said: { as: "week", ahead: 1 }, next: week + 2 }
    : { said: { as: "week", ahead: 0 }, next: week + 1 };
}

function readWeekday(words: readonly string[], at: number): Read<SpokenDay> {
  const before = THIS.has(words[at] ?? "") ? "this" : words[at] === "next" ? "next" : null;
  const place = before === null ? at : at + 1;
  const weekday = numberMeant(words[place] ?? "", WEEKDAYS);
  if (weekday === null) return null;
  const dated = readDate(words, place + 1);
  if (dated?.said.as === "date" && before === null) return { said: { ...dated.said, weekday }, next: dated.next };
  if (means(words[place + 1], NEXT)) return { said: { as: "weekday", weekday, which: "next" }, next: place + 2 };
  let after = place + 1;
  while (BESIDE.has(words[after] ?? "")) after += 1;
  const week = readWeek(words, after);
  if (week?.said.as === "week" && week.said.ahead === 1)
    return { said: { as: "weekday", weekday, which: "next-week" }, next: week.next };
  return { said: { as: "weekday", weekday, which: before }, next: place + 1 };
}

function readDate(words: readonly string[], at: number): Read<SpokenDay> {
  const place = words[at] === "the" || words[at] === "le" ? at + 1 : at;
  const first = words[place] ?? "";
  if (/^\d{4}$/.test(first)) return readIsoDate(words, place);
  const english = dateNumber(first) === null ? numberMeant(first, MONTHS) : null;
  const date = dateNumber(english === null ? first : (words[place + 1] ?? ""));
  if (date === null) return null;
  if (english !== null) return withYear(words, place + 2, { date, month: english });
  const of = words[place + 1] === "of" ? place + 2 : place + 1;
  const month = monthAt(words[of]);
  return month === null ? withDate({ date, month, year: null }, place + 1) : withYear(words, of + 1, { date, month });
}

function readIsoDate(words: readonly string[], at: number): Read<SpokenDay> {
  const [year, month, date] = [words[at], words[at + 1], words[at + 2]].map(Number);
  if (year === undefined || !month || !date) return null;
  return withDate({ date, month, year }, at + 3);
}

/** The month of a date: its number, or its name unless that is a day of the week. */
function monthAt(word: string | undefined): number | null {
  if (word === undefined || isWeekday(word)) return null;
  return /^\d{1,2}$/.test(word) ? Number(word) : numberMeant(word, MONTHS);
}

function withYear(words: readonly string[], at: number, { date, month }: { date: number; month: number }): Read<SpokenDay> {
  const typed = words[at] ?? "";
  if (!/^(\d{4}|\d{2})$/.test(typed)) return withDate({ date, month, year: null }, at);
  return withDate({ date, month, year: typed.length === 2 ? 2000 + Number(typed) : Number(typed) }, at + 1);
}

const withDate = (numbers: { date: number; month: number | null; year: number | null }, next: number): Read<SpokenDay> => ({
  said: { as: "date", ...numbers, weekday: null },
  next,
});
