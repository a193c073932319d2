import type { Day } from "../../bot/domain/calendar/day";
import { dayShort } from "../../bot/domain/wording/format-day";
import type { Language } from "../../bot/domain/wording/language";

/** *16 nov.* for a day of this year, *16 nov. 2027* for another year: a bare day of next year would mislead. */
export function dayInTable(day: Day, today: Day, language: Language): string {
  const short = dayShort(day, language);
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short}\u00a0${day.slice(0, 4)}`;
}

/** The civil day where the reader is, for pages whose data does not carry the plan's own day. */
export const todayHere = (now = Date.now()): Day => {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
