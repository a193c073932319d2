import { type Day, daysBetween } from "../calendar/day";
import type { Language } from "../wording/language";
import { addUnits, type Period, type Scale } from "./scale";
import { halfInWords, unitUnderYear } from "./unit-words";

/** A column of the calendar, where it begins and how wide it is in percent of the period. */
export interface Column {
  from: Day;
  words: string;
  /** The same where there is little room. */
  short: string;
  start: number;
  width: number;
}

/** The two rows at the head of a calendar: the years, and what each is cut into. */
export interface Heads {
  years: Column[];
  parts: Column[];
}

/** So many days, both ends included. */
export const lengthOf = ({ from, until }: Period): number => daysBetween(from, until) + 1;

/** The years of a period and their halves, quarters or months; a year that the period cuts is as wide as what is left of it. */
export function headsOf(period: Period, scale: Scale, language: Language): Heads {
  return {
    years: cut(period, firstDays(period, 12), (day) => [day.slice(0, 4)]),
    parts: cut(period, firstDays(period, scale === "year" ? 6 : scale === "quarter" ? 3 : 1), (day) =>
      scale === "year" ? [halfInWords(day, language), halfInWords(day, language, true)] : [unitUnderYear(day, scale, language)],
    ),
  };
}

/** The period's own first day, and the first of each later block of so many months that begins in it. */
function firstDays(period: Period, months: number): Day[] {
  const days = [period.from];
  for (let day = addUnits(period.from, 1, "month"); day <= period.until; day = addUnits(day, 1, "month"))
    if ((Number(day.slice(5, 7)) - 1) % months === 0) days.push(day);
  return days;
}

function cut(period: Period, days: readonly Day[], name: (day: Day) => [words: string, short?: string]): Column[] {
  const whole = lengthOf(period);
  const starts = days.map((day) => (daysBetween(period.from, day) / whole) * 100);
  return days.map((from, index) => {
    const start = starts[index] ?? 0;
    const [words, short = words] = name(from);
    return { from, words, short, start, width: (starts[index + 1] ?? 100) - start };
  });
}
