import { type Day, dayAt, daysBetween, type Instant } from "../../domain/calendar/day";
import { timeAt } from "../../domain/calendar/civil-time";
import type { PackContent, PackMilestone, PackMoney, PackProject, PackRate } from "../../domain/committee/pack-content";
import type { Taken } from "../../domain/committee/decision";
import { dayInWords, dayNumeric } from "../../domain/wording/format-day";
import { formatEuros, formatNumber, formatPercent } from "../../domain/wording/format-number";
import type { Language } from "../../domain/wording/language";
import { counted } from "../../domain/wording/plural";
import type { WeatherLevel } from "../../domain/weather/weather";
import { documentTextsFor, type DocumentTexts } from "../../texts/documents";
import { hourInWords } from "../../texts/moment-words";

/** The values of a pack as its documents write them. */
export interface PackWords {
  language: Language;
  texts: DocumentTexts;
  number(value: number): string;
  /** A percentage, 0 to 100. */
  percent(value: number): string;
  count(value: number, words: readonly string[]): string;
  /** In a sentence. */
  day(day: Day): string;
  /** In a table; the word for « unknown » where there is none. */
  cell(day: Day | null): string;
  clock(instant: Instant, timeZone: string): { day: string; time: string };
  weather(level: WeatherLevel | null): string;
  rate(rate: PackRate): string;
  euros(amount: number | null): string;
  money(money: PackMoney): string;
  gap(days: number): string;
  taken(taken: Taken): string;
  minutes(minutes: number): string;
}

/** Makes them in a language. */
export function packWords(language: Language): PackWords {
  const texts = documentTextsFor(language);
  const { words, pack } = texts;
  const count = (value: number, [one = "", many = ""]: readonly string[]): string => counted(value, one, many, language);
  const number = (value: number): string => formatNumber(value, language, 0);
  const percent = (value: number): string => formatPercent(value, language);
  const day = (one: Day): string => dayInWords(one, language);
  const euros = (amount: number | null): string => (amount === null ? words.unknown.toLowerCase() : formatEuros(amount, language));
  return {
    language,
    texts,
    number,
    percent,
    count,
    day,
    cell: (one) => (one === null ? words.unknown : dayNumeric(one, language)),
    clock: (instant, timeZone) => ({ day: day(dayAt(instant, timeZone)), time: hourInWords(timeAt(instant, timeZone), language) }),
    weather: (level) => (level === null ? texts.weather.none : texts.weather.levels[level]),
    rate: (rate) => (rate.value === null ? words.unknown : percent(rate.value)),
    euros,
    money: (money) => pack.moneyLine(euros(money.planned), euros(money.committed), euros(money.paid)),
    gap: (days) => (days > 0 ? "+" : "") + count(days, words.days),
    taken: (taken) =>
      taken.how === "vote" ? words.taken.vote(number(taken.for), number(taken.against), count(taken.abstained, words.taken.abstained)) : words.taken[taken.how],
    minutes: (minutes) => words.minutes(number(minutes)),
  };
}

/** Whether any amount of it is known. */
export const hasMoney = ({ planned, committed, paid }: PackMoney): boolean => [planned, committed, paid].some((one) => one !== null);

/** How many days a milestone stands from its first date, once it is passed from the day it was. */
export const milestoneGap = ({ initialDay, day, doneDay }: PackMilestone): number => daysBetween(initialDay, doneDay ?? day);

/** A project as lists name it: its code, then its name. */
export const projectTitle = ({ code, name }: Pick<PackProject, "code" | "name">): string => (code === "" || name.startsWith(code) ? name : `${code} ${name}`);

/** The projects of a pack by their id. */
export const projectsOf = (content: PackContent): Map<string, PackProject> => new Map(content.projects.map((one) => [one.id, one]));
