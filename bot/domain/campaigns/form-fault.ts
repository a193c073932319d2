import type { Hours, WorkWeek } from "../calendar/work-calendar";

/** Why a value of a form about sending cannot be taken. */
export type FormFaultCode =
  | "time-unknown"
  | "hours-reversed"
  | "hours-overlap"
  | "window-too-wide"
  | "outside-window"
  | "weekday-unknown"
  | "zone-unknown"
  | "never-in-window"
  | "day-unknown"
  | "day-twice"
  | "name-missing"
  | "out-of-range"
  | "absence-past"
  | "absence-reversed"
  | "absence-too-long"
  | "absence-too-many";

/** One value that cannot be taken: where it stands in the form, why, and between what it would have to be. */
export interface FormFault {
  /** `window`, `collection.time`, `week.3`, `closedDays.0`. */
  field: string;
  code: FormFaultCode;
  min?: number;
  max?: number;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** An hour of the day as Jalon writes it, `HH:MM`. */
export const isTime = (text: string): boolean => TIME.test(text);

/** A region's time zone that this runtime knows, `Europe/Paris`; an offset (`+02:00`) has no change of hour and is none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z_]+\/[\w+/-]+$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("fr-FR", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** What is wrong with a stretch of hours; null when nothing. `24:00` is no hour: a day ends before midnight. */
export function hoursFault(field: string, { from, to }: Hours): FormFault | null {
  if (!isTime(from) || !isTime(to)) return { field, code: "time-unknown" };
  return from < to ? null : { field, code: "hours-reversed" };
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** « Des heures qui se suivent, et au moins une dans la plage d'envoi » : otherwise nothing could ever be sent. */
export function workWeekFaults(week: WorkWeek, window: Hours): FormFault[] {
  const faults: FormFault[] = [];
  for (const weekday of WEEKDAYS) {
    const field = `week.${weekday}`;
    const day = week[weekday];
    const fault = day.map((hours) => hoursFault(field, hours)).find((one) => one !== null);
    if (fault) faults.push(fault);
    else if (overlap(day)) faults.push({ field, code: "hours-overlap" });
  }
  if (faults.length > 0) return faults;
  // no message leaves on a Saturday or a Sunday
  const inWindow = ({ from, to }: Hours): boolean => from < window.to && to > window.from;
  const reached = WEEKDAYS.slice(0, 5).some((weekday) => week[weekday].some(inWindow));
  return reached ? [] : [{ field: "week", code: "never-in-window" }];
}

/** Whether a stretch begins before the one above it ended. */
const overlap = (day: readonly Hours[]): boolean =>
  day.some(({ from }, index) => index > 0 && from < (day[index - 1]?.to ?? ""));

/** What is wrong with a day of the week and an hour at which something leaves. */
export function momentFaults(field: string, { weekday, time }: { weekday: number; time: string }, window: Hours): FormFault[] {
  const faults: FormFault[] = [];
  const isWeekday = Number.isInteger(weekday) && weekday >= 1 && weekday <= 5;
  if (!isWeekday) faults.push({ field: `${field}.weekday`, code: "weekday-unknown" });
  if (!isTime(time)) faults.push({ field: `${field}.time`, code: "time-unknown" });
  else if (time < window.from || time >= window.to) faults.push({ field: `${field}.time`, code: "outside-window" });
  return faults;
}
