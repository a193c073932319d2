import { addDays, type Day, daysBetween, weekdayOf } from "../calendar/day";
import { dateUpTo, type DayFault, dayFrom, type ResolvedDay } from "./resolve-day";
import type { SpokenDay } from "./spoken-day";
import type { SpokenPeriod } from "./spoken-period";

/** Why what was said is not one period. `reversed`: it would end before it begins; `apart`: days that do not follow each other. */
export type PeriodFault = DayFault | "reversed" | "apart";

export interface Period {
  /** Null: from today on, or from when the person was away already. */
  from: Day | null;
  until: Day | null;
}

export type ResolvedPeriod = { ok: true; period: Period } | { ok: false; reason: PeriodFault };

/** How long a period said without years may have begun before today. */
const LONGEST_UNDER_WAY = 120;

const refused = (reason: PeriodFault): ResolvedPeriod => ({ ok: false, reason });
const period = (from: Day | null, until: Day | null): ResolvedPeriod => ({ ok: true, period: { from, until } });

/** The days meant by what was said on a day; what can be understood in two ways is refused. */
export function resolvePeriod(said: SpokenPeriod, today: Day): ResolvedPeriod {
  switch (said.span) {
    case "days": {
      const first = dayFrom(said.days, today);
      if (!first.ok) return first;
      const isUnderWay = said.days.as === "week" && first.day < today;
      return period(isUnderWay ? today : first.day, lastOf(said.days, first.day));
    }
    case "pair":
      return pair(said.first, said.second, today);
    case "until":
      return said.from === null ? untilFrom(said.until, null, today) : between(said.from, said.until, today);
    case "back": {
      const away = said.from === null ? untilFrom(said.back, null, today) : between(said.from, said.back, today, 1);
      return away.ok ? beforeReturn(away.period, said.back, today) : away;
    }
    case "open": {
      const from = said.from === null ? null : dayFrom(said.from, today);
      return from === null ? period(null, null) : from.ok ? period(from.day, null) : from;
    }
  }
}

/** The last day of what was said: the Sunday of a week. */
const lastOf = (said: SpokenDay, first: Day): Day => (said.as === "week" ? addDays(first, 6) : first);

function untilFrom(until: SpokenDay, from: Day | null, today: Day): ResolvedPeriod {
  const last = dayFrom(until, from ?? today);
  return last.ok ? period(from, lastOf(until, last.day)) : last;
}

/** From one day to another. `apart`: days that the second has to come after the first at least. */
function between(first: SpokenDay, last: SpokenDay, today: Day, apart = 0): ResolvedPeriod {
  if (first.as !== "date" || last.as !== "date") {
    const from = dayFrom(first, today);
    if (!from.ok) return from;
    // « de demain à vendredi » : seen from the first of them
    return ordered(from, untilDay(last, from.day, apart));
  }
  // a period under way began before today: its end is looked for first, then its beginning
  const until = dayFrom(last, today);
  if (!until.ok) return until;
  const from = dateUpTo(first, addDays(until.day, -apart));
  if (!from.ok) return from;
  const isOld = first.year === null && daysBetween(from.day, today) > LONGEST_UNDER_WAY;
  return isOld ? refused("reversed") : ordered(from, until);
}

function untilDay(last: SpokenDay, from: Day, apart: number): ResolvedDay {
  const until = dayFrom(last, addDays(from, apart));
  return until.ok ? { ok: true, day: lastOf(last, until.day) } : until;
}

function ordered(from: Extract<ResolvedDay, { ok: true }>, until: ResolvedDay): ResolvedPeriod {
  if (!until.ok) return until;
  return until.day < from.day ? refused("reversed") : period(from.day, until.day);
}

/** « Retour lundi » : away until the day before; back today is no absence. */
function beforeReturn({ from, until }: Period, back: SpokenDay, today: Day): ResolvedPeriod {
  if (until === null) return refused("day-ambiguous");
  const first = back.as === "week" ? addDays(until, 1 - weekdayOf(until)) : until;
  const last = addDays(first, -1);
  return last < (from ?? today) ? refused("reversed") : period(from, last);
}

function pair(first: SpokenDay, second: SpokenDay, today: Day): ResolvedPeriod {
  const from = dayFrom(first, today);
  if (!from.ok) return from;
  const until = dayFrom(second, from.day);
  if (!until.ok) return until;
  return daysBetween(from.day, until.day) === 1 ? period(from.day, until.day) : refused("apart");
}
