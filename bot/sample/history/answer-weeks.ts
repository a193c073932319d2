import { addDays, type Day, type Instant } from "../../domain/calendar/day";
import { type IsoWeek, mondayOf } from "../../domain/calendar/iso-week";
import { chance, chanceBetween } from "../fixed-chance";

/** The weeks in which the sample was asked: from the Monday its plans were loaded to the week before the demo day. */
export const ASKED_WEEKS: readonly IsoWeek[] = [36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46].map((week) => `2026-W${week}`);

/** The week of the demo day: a few people look at the tab before its card is sent. */
export const DEMO_WEEK: IsoWeek = "2026-W47";

const HOLIDAY: Day = "2026-11-11";
const WINTER_TIME_FROM: Day = "2026-10-25";

/** How the people of the sample keep the weekly appointment. */
export interface Habits {
  /** Answer no more from this week on. */
  silentFrom: Readonly<Record<string, IsoWeek>>;
  /** Opened the tab on the Monday of the demo day, before nine. */
  early: readonly string[];
}

/** The weeks a person answered, oldest first: the first card always, later ones with a chance of `keenness`, from 0 to 1. */
export function answeredWeeks(personId: string, keenness: number, habits: Habits): IsoWeek[] {
  const end = habits.silentFrom[personId] ?? "9999";
  const weeks = ASKED_WEEKS.filter((week) => week < end && (week === ASKED_WEEKS[0] || chance(`${personId}.${week}`) < keenness));
  return habits.early.includes(personId) ? [...weeks, DEMO_WEEK] : weeks;
}

/** When a person answered in a week: from Monday 9 h, mostly on the first day, never on a holiday. */
export function answeredAt(personId: string, week: IsoWeek): Instant {
  const key = `${personId}.${week}`;
  if (week === DEMO_WEEK) return at(mondayOf(week), 8 * 60 + chanceBetween(key, 5, 50), key);
  const luck = chance(`day.${key}`);
  const day = addDays(mondayOf(week), luck < 0.55 ? 0 : luck < 0.8 ? 1 : luck < 0.93 ? 3 : 4);
  return at(day === HOLIDAY ? addDays(day, -1) : day, chanceBetween(`minute.${key}`, 9 * 60 + 2, 16 * 60 + 40), key);
}

/** The instant of a minute of the day in mainland France, in 2026. */
export function at(day: Day, minuteOfDay: number, key: string): Instant {
  const minutes = minuteOfDay - (day < WINTER_TIME_FROM ? 120 : 60);
  const [hour, minute, second] = [Math.floor(minutes / 60), minutes % 60, chanceBetween(`second.${key}`, 0, 59)];
  return `${day}T${[hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":")}.000Z`;
}
