import type { Day } from "../calendar/day";
import type { Committee } from "./committee";
import type { Meeting } from "./meeting";

/** When and where a séance is held. */
export type MeetingPlace = Pick<Meeting, "id" | "day" | "startTime" | "minutes" | "place">;

/** The id of the séance of an instance on a day. */
export const meetingIdOf = (committeeId: string, day: Day): string => `${committeeId}-${day}`;

/** A séance that is planned, with nothing in it yet. */
export const newMeeting = (committee: Pick<Committee, "id" | "planId" | "name">, { id, day, startTime, minutes, place }: MeetingPlace): Meeting => ({
  id,
  planId: committee.planId,
  committeeId: committee.id,
  committeeName: committee.name,
  day,
  startTime,
  minutes,
  place,
  state: "planned",
  arranged: false,
  agenda: [],
  attendance: [],
  notes: [],
  agendaVersion: 0,
  pointSince: null,
  pointWas: null,
  recentSteps: [],
  calledAt: null,
  openedAt: null,
  closedAt: null,
  packId: null,
  summaryPostId: null,
  acknowledged: [],
  version: 1,
});
