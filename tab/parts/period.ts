import type { Day } from "../../bot/domain/calendar/day";
import { dayInWords } from "../../bot/domain/wording/format-day";
import type { Language } from "../../bot/domain/wording/language";
import type { Details } from "../texts/texts";

/** *du 3 mars 2025 au 31 décembre 2026*, with one end only where the other is not known; null when neither is. */
export function periodInWords(start: Day | null, end: Day | null, words: Details["project"], language: Language): string | null {
  const say = (day: Day): string => dayInWords(day, language);
  if (start !== null && end !== null) return words.periodOf(say(start), say(end));
  if (start !== null) return words.from(say(start));
  return end === null ? null : words.until(say(end));
}
