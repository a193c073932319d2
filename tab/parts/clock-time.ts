import { dayAt, type Instant } from "../../bot/domain/calendar/day";
import { dayInFull, dayShort } from "../../bot/domain/wording/format-day";
import { PLAN_DEFAULTS } from "../../bot/domain/roadmap/plan";
import type { Language } from "../../bot/domain/wording/language";

/** Where the plan lives, as long as the contract does not say it: one hour for all who speak of it, wherever they sit. */
export const PLAN_ZONE: string = PLAN_DEFAULTS.timeZone;

/** Making one takes longer than a thousand uses of it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of an instant on the clock of a zone, `HH:MM`. */
export function timeAt(instant: Instant | number, timeZone: string): string {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone });
  clocks.set(timeZone, clock);
  return clock.format(new Date(instant));
}

/** *9 h 41* (*09:41* in English) by the clock of the plan. */
export function clockTime(instant: Instant | number, language: Language, timeZone = PLAN_ZONE): string {
  const parts = timeAt(instant, timeZone);
  const [hours, minutes] = parts.split(":");
  return language === "fr" ? `${Number(hours)}\u00a0h\u00a0${minutes}` : parts;
}

/** *lundi 16 novembre 2026 à 9 h 41*. */
export function momentInFull(instant: Instant, language: Language, timeZone = PLAN_ZONE): string {
  const at = language === "fr" ? " à " : " at ";
  return dayInFull(dayAt(instant, timeZone), language) + at + clockTime(instant, language, timeZone);
}

/** *16 nov., 9 h 41*: for tables. */
export const momentShort = (instant: Instant, language: Language, timeZone = PLAN_ZONE): string =>
  `${dayShort(dayAt(instant, timeZone), language)}, ${clockTime(instant, language, timeZone)}`;
