import { addDays, type Day, weekdayOf } from "./day";
import { type IsoWeek, mondayOf } from "./iso-week";
import { holidayOn } from "./public-holidays";
import type { Hours, NotWorked, WorkCalendar, WorkWeek } from "./work-calendar";

/** The hours a person's week has on a day, whether it is a holiday or not. */
export const hoursOn = (week: WorkWeek, day: Day): readonly Hours[] => week[weekdayOf(day) as keyof WorkWeek];

/**
 * « Ni le week-end, ni un jour férié, ni un jour de fermeture, ni un jour non travaillé, ni pendant une absence »: why a
 * person does not work on a day, or null when they do. Of several reasons, the one that holds for most people.
 */
export function notWorkedReason(calendar: WorkCalendar, day: Day): NotWorked | null {
  const off = hoursOn(calendar.week, day).length === 0;
  if (off && weekdayOf(day) > 5) return "weekend";
  if (holidayOn(calendar.holidayZone, day) !== null) return "holiday";
  if (calendar.closedDays.some((closed) => closed.day === day)) return "closed";
  if (off) return "part-time";
  return calendar.absences.some(({ from, until }) => from <= day && (until === null || day <= until)) ? "absent" : null;
}

/** The days of an ISO week on which a person works, in order. */
export function workedDaysOf(calendar: WorkCalendar, week: IsoWeek): Day[] {
  const monday = mondayOf(week);
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count)).filter((day) => notWorkedReason(calendar, day) === null);
}

/** How far ahead a worked day is looked for: whoever is away longer has no next worked day that one could plan on. */
const FARTHEST = 60;

/** The count-th day after `day` on which a person works; `day` itself for 0; null when it is more than 60 days away. */
export function addWorkedDays(calendar: WorkCalendar, day: Day, count: number): Day | null {
  let left = count;
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (ahead > 0 && notWorkedReason(calendar, candidate) === null) left -= 1;
    if (left <= 0) return candidate;
  }
  return null;
}
