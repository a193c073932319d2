import { addDays, type Day, dayOf, daysBetween, weekdayOf } from "../calendar/day";
import type { SpokenDay } from "./spoken-day";

/** Why what was said is not one day. */
export type DayFault =
  /** No such day: 31 November. */
  | "day-impossible"
  /** *Mardi 3 décembre*, and the third is a Thursday. */
  | "weekday-differs"
  /** *Lundi* on a Monday, *jeudi prochain* on a Monday: today or in a week, this one or the next. */
  | "day-ambiguous"
  /** A day without a year that has just gone by: in a year, or a mistake. */
  | "day-gone";

export type ResolvedDay = { ok: true; day: Day } | { ok: false; reason: DayFault };

/** A day without a year that is farther ahead has just gone by: nobody speaks of the next one so. */
const FARTHEST = 300;
/** Months to look through for a date that not every month has. */
const MONTHS_AHEAD = 9;

const one = (day: Day): ResolvedDay => ({ ok: true, day });
const none = (reason: DayFault): ResolvedDay => ({ ok: false, reason });

/** The first such day from `from` on; what could be two days is refused. A week gives its Monday. */
export function dayFrom(said: SpokenDay, from: Day): ResolvedDay {
  switch (said.as) {
    case "in":
      return one(addDays(from, said.days));
    case "week":
      return one(addDays(from, 1 - weekdayOf(from) + 7 * said.ahead));
    case "weekday":
      return weekdayFrom(said, from);
    case "date":
      return dateFrom(said, from);
  }
}

/** The last such date up to `until`: *du 24* before *au 31 décembre*. */
export function dateUpTo(said: Extract<SpokenDay, { as: "date" }>, until: Day): ResolvedDay {
  if (said.year !== null) return dateFrom(said, until);
  return nearest(said, until, -1);
}

function weekdayFrom({ weekday, which }: Extract<SpokenDay, { as: "weekday" }>, from: Day): ResolvedDay {
  const monday = addDays(from, 1 - weekdayOf(from));
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (which === "next-week") return one(addDays(monday, 6 + weekday));
  if (which === "this") return weekday < weekdayOf(from) ? none("day-gone") : one(addDays(from, ahead));
  if (which === "next") return weekday > weekdayOf(from) ? none("day-ambiguous") : one(addDays(monday, 6 + weekday));
  return ahead === 0 ? none("day-ambiguous") : one(addDays(from, ahead));
}

function dateFrom(said: Extract<SpokenDay, { as: "date" }>, from: Day): ResolvedDay {
  const { date, month, year } = said;
  if (year === null) {
    const found = nearest(said, from, 1);
    return found.ok && daysBetween(from, found.day) > FARTHEST ? none("day-gone") : found;
  }
  const day = month === null ? null : dayOf(year, month, date);
  return day === null ? none("day-impossible") : asNamed(day, said.weekday);
}

/** The nearest such day of the calendar on one side of `from`, that day included. */
function nearest({ date, month, weekday }: Extract<SpokenDay, { as: "date" }>, from: Day, side: 1 | -1): ResolvedDay {
  const [year, current] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const found = (day: Day | null): boolean => day !== null && (side === 1 ? day >= from : day <= from);
  // 29 February: leap years are four years apart, eight around 2100
  const candidates =
    month === null
      ? Array.from({ length: MONTHS_AHEAD }, (_, count) => inMonth(year, current + side * count, date))
      : Array.from({ length: 9 }, (_, count) => dayOf(year + side * count, month, date));
  const day = candidates.find(found) ?? null;
  return day === null ? none("day-impossible") : asNamed(day, weekday);
}

/** A date of a month counted on over the turn of the year: month 13 is January. */
function inMonth(year: number, month: number, date: number): Day | null {
  const index = month - 1;
  const years = Math.floor(index / 12);
  return dayOf(year + years, index - 12 * years + 1, date);
}

const asNamed = (day: Day, weekday: number | null): ResolvedDay =>
  weekday !== null && weekday !== weekdayOf(day) ? none("weekday-differs") : one(day);
