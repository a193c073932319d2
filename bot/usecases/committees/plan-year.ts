import type { AccessReason } from "../../domain/access/access";
import { isHolidayZone } from "../../domain/calendar/holiday-zones";
import type { WorkCalendar } from "../../domain/calendar/work-calendar";
import { workCalendarOf } from "../../domain/campaigns/availability";
import { canTendCommittees } from "../../domain/committee/committee-access";
import { committeeEvent } from "../../domain/committee/committee-event";
import { meetingIdOf, newMeeting } from "../../domain/committee/new-meeting";
import { type PlannedDate, plannedDates } from "../../domain/committee/planned-dates";
import { yearDates } from "../../domain/committee/year-dates";
import type { Person } from "../../domain/people/person";
import { localIdOf } from "../../domain/roadmap/ids";
import { type Attempt, attempt } from "../attempts";
import { type Authority, momentOf } from "../authority";
import { readCampaignSettings } from "../campaigns/read-campaign-settings";
import type { PublishedPlan } from "../published-plans";
import { findCommittee } from "./find-committee";

export interface PlanYear {
  person: Person;
  committeeId: string;
  year: number;
  /** Only says what the dates would be. */
  dryRun: boolean;
}

export type PlannedYear = { ok: true; dates: PlannedDate[] } | { ok: false; reason: AccessReason | "not-found" | "committee-closed" };

/** Gives an instance the séances of a year that it has not got: what is there stays as it is. */
export const planYear = (authority: Authority, { person, committeeId, year, dryRun }: PlanYear): Promise<PlannedYear> =>
  attempt(async (): Promise<Attempt<PlannedYear>> => {
    const found = await findCommittee(authority, committeeId);
    if (!found) return { outcome: { ok: false, reason: "not-found" } };
    const permission = canTendCommittees(person);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const { plan, committee: { value: committee, etag } } = found;
    if (committee.closed) return { outcome: { ok: false, reason: "committee-closed" } };
    const [meetings, calendar] = await Promise.all([authority.store.meetings(plan.id, committeeId), calendarOf(authority, plan)]);
    const { today, now } = momentOf(authority, plan.timeZone);
    const dates = plannedDates(yearDates(committee.rhythm, year, calendar), meetings.map(({ value }) => value), today);
    const fresh = dates.filter(({ exists }) => !exists).map(({ day }) => newMeeting(committee, { id: meetingIdOf(committeeId, day), day, startTime: committee.startTime, minutes: committee.minutes, place: committee.place }));
    if (dryRun || fresh.length === 0) return { outcome: { ok: true, dates } };
    const event = committeeEvent(plan, {
      requestId: `${localIdOf(committeeId)}.y${year}-${authority.newId()}`,
      at: now,
      by: person,
      changes: fresh.map(({ id, day, startTime }) => ({ subject: "meeting", id, before: null, after: { day, startTime } })),
    });
    const commit = await authority.store.commit([
      // its rhythm is the one that was read: two people who press at once make one year
      { do: "replace", type: "committee", record: committee, etag },
      ...fresh.map((record) => ({ do: "create", type: "meeting", record }) as const),
      { do: "create", type: "event", record: event },
    ]);
    return commit.ok ? { outcome: { ok: true, dates: dates.map((date) => ({ ...date, exists: true })) } } : { commit };
  });

/** The days worked where the plan is: its own holidays, the closed days of the authority. */
async function calendarOf(authority: Authority, { holidayZone, timeZone }: PublishedPlan): Promise<WorkCalendar> {
  const { settings } = await readCampaignSettings(authority);
  return { ...workCalendarOf(settings, null), timeZone, ...(isHolidayZone(holidayZone) ? { holidayZone } : {}) };
}
