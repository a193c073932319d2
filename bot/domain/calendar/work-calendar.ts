import type { Day } from "./day";
import type { HolidayZone } from "./holiday-zones";

/** A stretch of a day, local time `HH:MM`, the end left out: 09:00 to 17:00. */
export interface Hours {
  from: string;
  to: string;
}

/** The hours worked on each day of the week, 1 (Monday) to 7; an empty list is a day off, two stretches leave a lunch out. */
export type WorkWeek = Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly Hours[]>>;

/** Days away, both included. `until` null: not known yet. */
export interface Absence {
  from: Day;
  until: Day | null;
  source: "chat" | "tab" | "bureau" | "outlook";
}

/** A day on which an authority is closed though the law does not say so: *pont*, *journée du président*. */
export interface ClosedDay {
  day: Day;
  name: string;
}

/** When one person works: what decides whether and when they may be written to. */
export interface WorkCalendar {
  timeZone: string;
  holidayZone: HolidayZone;
  week: WorkWeek;
  closedDays: readonly ClosedDay[];
  absences: readonly Absence[];
  /** « La plage d'envoi de la charte » : nothing leaves outside it, whatever the person's own hours. */
  window: Hours;
}

/** Why a day or an hour is not one to write at. */
export type NotWorked = "weekend" | "part-time" | "holiday" | "closed" | "absent" | "outside-hours";
