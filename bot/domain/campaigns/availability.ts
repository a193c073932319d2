import type { Day } from "../calendar/day";
import type { HolidayZone } from "../calendar/holiday-zones";
import type { IsoWeek } from "../calendar/iso-week";
import type { Absence, WorkCalendar, WorkWeek } from "../calendar/work-calendar";
import type { CampaignSettings } from "./campaign-settings";

/** When one person works and wants to be written to; who has no record works as the authority does. */
export interface Availability {
  id: string;
  /** Null: as the authority. */
  timeZone: string | null;
  holidayZone: HolidayZone | null;
  week: WorkWeek | null;
  absences: Absence[];
  /** *Plus de relance cette semaine*: no reminder in that week. */
  mutedWeek: IsoWeek | null;
  /** *Me le rappeler jeudi*: the reminder waits for that day. */
  remindOn: Day | null;
  /** When a director reads the digest; null: as the authority. `off`: none, it stays in the tab. */
  digest: { weekday: number; time: string } | "off" | null;
}

/** What holds for a person of whom nothing is known. */
export const noAvailability = (personId: string): Availability => ({
  id: personId,
  timeZone: null,
  holidayZone: null,
  week: null,
  absences: [],
  mutedWeek: null,
  remindOn: null,
  digest: null,
});

/** A person's calendar: their own hours and zone where they have any, the authority's otherwise. */
export const workCalendarOf = (settings: CampaignSettings, own: Availability | null): WorkCalendar => ({
  timeZone: own?.timeZone ?? settings.timeZone,
  holidayZone: own?.holidayZone ?? settings.holidayZone,
  week: own?.week ?? settings.week,
  closedDays: settings.closedDays,
  absences: own?.absences ?? [],
  window: settings.window,
});
