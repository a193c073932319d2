import { canReadMeeting } from "../../domain/committee/committee-access";
import type { Committee } from "../../domain/committee/committee";
import type { Decision } from "../../domain/committee/decision";
import type { Meeting, MeetingState } from "../../domain/committee/meeting";
import type { Person } from "../../domain/people/person";

/** A séance as a list tells it. */
export interface MeetingLine {
  id: string;
  committeeId: string;
  committeeName: string;
  day: string;
  startTime: string;
  place: string;
  state: MeetingState;
  points: number;
  decisions: number;
  packId: string | null;
  readable: boolean;
}

/** « Qui n’est pas de l’instance ne sait d’une séance que sa date. » */
export function meetingLine(meeting: Meeting, committee: Committee, decisions: readonly Decision[], reader: Person): MeetingLine {
  const { id, committeeId, day, startTime, state } = meeting;
  // a past séance keeps the name that its instance had
  const committeeName = state === "closed" ? meeting.committeeName : committee.name;
  const line = { id, committeeId, committeeName, day, startTime, state, place: "", points: 0, decisions: 0, packId: null, readable: false };
  if (!canReadMeeting(reader, committee).allowed) return line;
  const taken = decisions.filter((one) => one.meetingId === id && one.state !== "withdrawn" && one.state !== "draft");
  return { ...line, place: meeting.place, points: meeting.agenda.length, decisions: taken.length, packId: meeting.packId, readable: true };
}

/** True until it was held or called off. */
export const isToCome = ({ state }: Pick<Meeting, "state">): boolean => state === "planned" || state === "called" || state === "open";
