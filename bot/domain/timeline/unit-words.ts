import type { Day } from "../calendar/day";
import type { Language } from "../wording/language";
import { quarterOf, type Scale } from "./scale";

const LOCALE: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const made = new Map<string, Intl.DateTimeFormat>();

function monthWord(day: Day, language: Language, month: "short" | "long"): string {
  const key = `${language}.${month}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { month, timeZone: "UTC" });
  made.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

const quarterWord = (day: Day, language: Language): string => `${language === "fr" ? "T" : "Q"}${quarterOf(day)}`;

/** *2026*, *T4 2026*, *octobre 2026*: a unit said alone. */
export function unitInWords(day: Day, scale: Scale, language: Language): string {
  const year = day.slice(0, 4);
  if (scale === "year") return year;
  return `${scale === "quarter" ? quarterWord(day, language) : monthWord(day, language, "long")}\u00a0${year}`;
}

/** *T4*, *oct.*: a unit under the name of its year. */
export const unitUnderYear = (day: Day, scale: Exclude<Scale, "year">, language: Language): string =>
  scale === "quarter" ? quarterWord(day, language) : monthWord(day, language, "short");

/** *1er semestre*, *2e semestre*: never S2, which is the second week; `short` where there is little room, *1er sem.* */
export function halfInWords(day: Day, language: Language, short = false): string {
  const first = day.slice(5, 7) < "07";
  if (language === "en") return `${first ? "1st" : "2nd"}\u00a0half`;
  return `${first ? "1er" : "2e"}\u00a0${short ? "sem." : "semestre"}`;
}
