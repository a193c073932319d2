import type { AccessReason } from "../../domain/access/access";
import { isDay } from "../../domain/calendar/day";
import { canRunMeeting } from "../../domain/committee/committee-access";
import { committeeEvent } from "../../domain/committee/committee-event";
import { type MeetingPlace, newMeeting } from "../../domain/committee/new-meeting";
import type { Person } from "../../domain/people/person";
import { localIdOf } from "../../domain/roadmap/ids";
import { isRecordId } from "../../domain/roadmap/record-id";
import type { Authority } from "../authority";
import { findCommittee } from "./find-committee";
import { type MeetingLine, meetingLine } from "./meeting-lines";

export interface AddMeeting {
  person: Person;
  committeeId: string;
  /** `id`: chosen by whoever adds it; added twice, it is one. */
  meeting: MeetingPlace;
}

export type AddedMeeting = { ok: true; line: MeetingLine } | { ok: false; reason: AccessReason | "not-found" | "committee-closed" | "day-unknown" | "meeting-there" };

/** Adds a séance by hand, besides those of the year. */
export async function addMeeting(authority: Authority, { person, committeeId, meeting: wanted }: AddMeeting): Promise<AddedMeeting> {
  const found = await findCommittee(authority, committeeId);
  if (!found) return { ok: false, reason: "not-found" };
  const { plan, committee: { value: committee } } = found;
  const permission = canRunMeeting(person, committee);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  if (committee.closed) return { ok: false, reason: "committee-closed" };
  if (!isDay(wanted.day)) return { ok: false, reason: "day-unknown" };
  const id = wanted.id.startsWith(`${committeeId}-`) ? wanted.id : `${committeeId}-${wanted.id}`;
  if (!isRecordId(id)) return { ok: false, reason: "not-found" };
  const meeting = newMeeting(committee, { ...wanted, id });
  const { day, startTime } = meeting;
  const event = committeeEvent(plan, { requestId: `${localIdOf(id)}.added`, at: authority.clock.now(), by: person, changes: [{ subject: "meeting", id, before: null, after: { day, startTime } }] });
  const commit = await authority.store.commit([{ do: "create", type: "meeting", record: meeting }, { do: "create", type: "event", record: event }]);
  if (commit.ok) return { ok: true, line: meetingLine(meeting, committee, [], person) };
  const [there] = await authority.store.load([{ type: "meeting", id }]);
  const isSame = there?.value.day === day && there.value.startTime === startTime;
  return there && isSame ? { ok: true, line: meetingLine(there.value, committee, [], person) } : { ok: false, reason: "meeting-there" };
}
