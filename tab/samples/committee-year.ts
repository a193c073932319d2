import type { YearDates } from "../../bot/contract/committees";
import type { WorkCalendar } from "../../bot/domain/calendar/work-calendar";
import type { Committee } from "../../bot/domain/committee/committee";
import type { Meeting } from "../../bot/domain/committee/meeting";
import { newMeeting } from "../../bot/domain/committee/new-meeting";
import { yearDates } from "../../bot/domain/committee/year-dates";
import { TODAY } from "./world";

const DAY = [{ from: "09:00", to: "17:00" }];
/** The days on which the sample authority works. */
const CALENDAR: WorkCalendar = { timeZone: "Europe/Paris", holidayZone: "metropole", week: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY, 6: [], 7: [] }, closedDays: [], absences: [], window: { from: "09:00", to: "17:00" } };


/** The dates of a year of an instance of the samples, and the séances that are not there yet. */
export function datesOf(committee: Committee, meetings: readonly Meeting[], year: number): YearDates & { fresh: Meeting[] } {
  const known = new Set(meetings.filter(({ committeeId }) => committeeId === committee.id).map(({ day }) => day));
  const dates = yearDates(committee.rhythm, year, CALENDAR);
  const { startTime, minutes, place } = committee;
  return {
    dates: dates.map(({ day, meant, why }) => ({ day, meant, why: why === null ? null : why.kind === "august" ? "août sans séance" : "jour férié", exists: known.has(day) })),
    fresh: dates.filter(({ day }) => !known.has(day) && day >= TODAY).map(({ day }) => newMeeting(committee, { id: `${committee.id}-${day}`, day, startTime, minutes, place })),
  };
}
