import type { Day } from "../calendar/day";
import { addDays } from "../calendar/day";
import { type IsoWeek, mondayOf, weekNumber } from "../calendar/iso-week";
import type { Language } from "./language";

type Style = "full" | "date" | "short" | "numeric";

const STYLES: Record<Style, Intl.DateTimeFormatOptions> = {
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  date: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  numeric: { day: "2-digit", month: "2-digit", year: "numeric" },
};

const LOCALE: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const made = new Map<string, Intl.DateTimeFormat>();

/** The same days are said over and over: a portfolio holds some hundreds. */
const MOST_KEPT = 4000;
const said = new Map<string, string>();

function format(day: Day, language: Language, style: Style): string {
  const key = `${language}.${style}.${day}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const text = write(day, language, style);
  if (said.size >= MOST_KEPT) said.clear();
  said.set(key, text);
  return text;
}

function write(day: Day, language: Language, style: Style): string {
  const key = `${language}.${style}`;
  const formatter = made.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { ...STYLES[style], timeZone: "UTC" });
  made.set(key, formatter);
  const text = formatter.format(new Date(`${day}T00:00:00Z`));
  if (language !== "fr" || style === "numeric") return text;
  return text.replace(/(^| )1 (?=\p{L})/u, "$11er ").replace(/ /g, "\u00a0").replace(/^(\p{L}+)\u00a0/u, "$1 ");
}

/** *lundi 16 novembre 2026*: for sentences. */
export const dayInFull = (day: Day, language: Language): string => format(day, language, "full");

/** *16 novembre 2026*. */
export const dayInWords = (day: Day, language: Language): string => format(day, language, "date");

/** *16 nov.*: for tables and cards. */
export const dayShort = (day: Day, language: Language): string => format(day, language, "short");

/** *16/11/2026*. */
export const dayNumeric = (day: Day, language: Language): string => format(day, language, "numeric");

/** *S47 (16-22 nov.)* would hide a month: the two ends are written, *S47, du 16 nov. au 22 nov.* */
export function weekInWords(week: IsoWeek, language: Language): string {
  const monday = mondayOf(week);
  const [first, last] = [dayShort(monday, language), dayShort(addDays(monday, 6), language)];
  return language === "fr" ? `S${weekNumber(week)}, du ${first} au ${last}` : `W${weekNumber(week)}, ${first} to ${last}`;
}
