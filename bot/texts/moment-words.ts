import type { Language } from "../domain/wording/language";

const WEEKDAYS: Record<Language, readonly string[]> = {
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** The name of an ISO day of the week, 1 to 7. */
export const weekdayName = (weekday: number, language: Language): string => WEEKDAYS[language][weekday - 1] ?? "";

/** `09:30` is *9 h 30* in French and 09:30 in English; `09:00` is *9 h*. */
export function hourInWords(time: string, language: Language): string {
  if (language === "en") return time;
  const [hours = "", minutes = ""] = time.split(":");
  return `${Number(hours)}\u00a0h${minutes === "00" || minutes === "" ? "" : `\u00a0${minutes}`}`;
}
