import type { WorkCalendar } from "../../domain/calendar/work-calendar";

/**
 * Says by itself whether somebody may be written to at an instant, without the code of the product: hours and days are
 * read through Intl, holidays from the list that it was handed.
 */
export function mayReceive(calendar: WorkCalendar, holidays: ReadonlySet<string>, instant: string): boolean {
  const { day, time, weekday } = localOf(instant, calendar.timeZone);
  if (holidays.has(day) || calendar.closedDays.some((closed) => closed.day === day)) return false;
  if (calendar.absences.some(({ from, until }) => from <= day && (until === null || day <= until))) return false;
  const within = ({ from, to }: { from: string; to: string }): boolean => from <= time && time < to;
  return within(calendar.window) && calendar.week[weekday].some(within);
}

const WEEKDAYS = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

function localOf(instant: string, timeZone: string): { day: string; time: string; weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return {
    day: `${part["year"]}-${part["month"]}-${part["day"]}`,
    time: `${part["hour"]}:${part["minute"]}`,
    weekday: WEEKDAYS[part["weekday"] as keyof typeof WEEKDAYS],
  };
}
