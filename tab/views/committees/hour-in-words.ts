import type { Language } from "../../../bot/domain/wording/language";

/** *14 h*, *9 h 30* of `14:00` and `09:30`. */
export function hourInWords(time: string, language: Language): string {
  const [hours = "", minutes = ""] = time.split(":");
  if (language === "en") return time;
  return `${Number(hours)}\u00a0h${minutes === "00" ? "" : `\u00a0${minutes}`}`;
}
