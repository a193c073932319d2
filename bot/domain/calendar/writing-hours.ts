import { changesHour, type Clock, clockAt, minuteOf, momentAt, MS_PER_MINUTE } from "./civil-time";
import { addDays, type Day, type Instant } from "./day";
import type { Hours, NotWorked, WorkCalendar } from "./work-calendar";
import { hoursOn, notWorkedReason } from "./worked-days";

/**
 * « Rien ne part hors de la plage d'envoi, ni hors des heures de la personne » : why a person may not be written to at a
 * moment, or null when they may.
 */
export const whyNotNow = (calendar: WorkCalendar, instant: Instant): NotWorked | null =>
  whyNotAt(calendar, clockAt(Date.parse(instant), calendar.timeZone));

/**
 * The first moment at or after `from` at which a person may be written to, on `lastDay` of their calendar at the latest; null
 * when there is none. `because`: why `from` itself was not one, null when it was.
 */
export function nextMoment(
  calendar: WorkCalendar,
  from: Instant,
  lastDay: Day,
): { at: Instant; because: NotWorked | null } | null {
  const start = Date.parse(from);
  const clock = clockAt(start, calendar.timeZone);
  if (clock.day > lastDay) return null;
  const because = whyNotAt(calendar, clock);
  if (because === null) return { at: from, because };
  for (let { day } = clock; day <= lastDay; day = nextWorthALook(calendar, day, lastDay)) {
    const moment = notWorkedReason(calendar, day) === null ? firstMomentOf(calendar, day, start) : null;
    if (moment !== null) return { at: new Date(moment).toISOString(), because };
  }
  return null;
}

function whyNotAt(calendar: WorkCalendar, { day, minute }: Clock): NotWorked | null {
  const reason = notWorkedReason(calendar, day);
  if (reason !== null) return reason;
  return stretchesOf(calendar, day).some(([begin, end]) => begin <= minute && minute < end) ? null : "outside-hours";
}

/** The person's hours on a day as far as the sending window covers them, in minutes since midnight, earliest first. */
function stretchesOf({ week, window }: WorkCalendar, day: Day): [begin: number, end: number][] {
  const within = ({ from, to }: Hours): [number, number] => [
    Math.max(minuteOf(from), minuteOf(window.from)),
    Math.min(minuteOf(to), minuteOf(window.to)),
  ];
  return hoursOn(week, day)
    .map(within)
    .filter(([begin, end]) => begin < end)
    .toSorted(([a], [b]) => a - b);
}

/** The first moment of a worked day, not before `start`, that lies in the hours to write in. */
function firstMomentOf(calendar: WorkCalendar, day: Day, start: number): number | null {
  const { timeZone } = calendar;
  if (changesHour(day, timeZone)) return firstMinuteOf(calendar, day, start);
  const midnight = momentAt(day, 0, timeZone);
  for (const [begin, end] of stretchesOf(calendar, day)) {
    const moment = Math.max(start, midnight + begin * MS_PER_MINUTE);
    if (moment < midnight + end * MS_PER_MINUTE) return moment;
  }
  return null;
}

/** The same on a day of which one hour is missing or comes twice: clocks do not run straight, so every minute is looked at. */
function firstMinuteOf(calendar: WorkCalendar, day: Day, start: number): number | null {
  const { timeZone } = calendar;
  const next = momentAt(addDays(day, 1), 0, timeZone);
  const from = Math.max(momentAt(day, 0, timeZone), Math.ceil(start / MS_PER_MINUTE) * MS_PER_MINUTE);
  for (let moment = from; moment < next; moment += MS_PER_MINUTE) {
    if (whyNotAt(calendar, clockAt(moment, timeZone)) === null) return moment;
  }
  return null;
}

/** The day after `day`, or after the absence that covers it: a long one is not walked through day by day. */
function nextWorthALook({ absences }: WorkCalendar, day: Day, lastDay: Day): Day {
  let last = day;
  for (const { from, until } of absences) if (from <= day && (until === null || until > last)) last = until ?? lastDay;
  return addDays(last > lastDay ? lastDay : last, 1);
}
