import type { MessageReason } from "../../domain/campaigns/ledger-fields";
import { mayHaveCome } from "../../domain/campaigns/plan-meeting-notices";
import { dayAt, type Instant } from "../../domain/calendar/day";
import { canRunMeeting } from "../../domain/committee/committee-access";
import { aboutMeeting, type ConvocationTells } from "../../domain/committee/convocation";
import type { Meeting } from "../../domain/committee/meeting";
import { convocationId, hasChanged, hasPackToTell, tellingOf } from "../../domain/committee/meeting-told";
import type { Person } from "../../domain/people/person";
import type { SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { findMeeting, type MeetingPlace } from "../packs/find-meeting";
import { BY_RULE, type ChangedBy, changeMeeting } from "../summaries/change-meeting";
import { knownNotices, sendMeetingNotices } from "./send-meeting-notices";

export type CallOutcome =
  | { ok: true; calledAt: Instant | null; leaving: number; already: number; unreached: { name: string; reason: MessageReason }[] }
  | { ok: false; reason: "not-found" | "runs-meeting" | "meeting-over" };

/**
 * Calls the members of an instance to a séance. Whoever was told the same gets nothing again; a new member, or a pack that came
 * since, is told. Of those whom Jalon cannot tell before the séance it says who they are, so that somebody does.
 */
export async function callMembers(authority: Authority, queue: SendQueue, person: Person, meetingId: string): Promise<CallOutcome> {
  const place = await findMeeting(authority, meetingId);
  if (!place) return { ok: false, reason: "not-found" };
  if (!canRunMeeting(person, place.committee).allowed) return { ok: false, reason: "runs-meeting" };
  const { state, day } = place.meeting.value;
  const today = dayAt(authority.clock.now(), place.plan.timeZone);
  if ((state !== "planned" && state !== "called") || day < today) return { ok: false, reason: "meeting-over" };
  // who was called for another day hears that it moved, not that there is one séance more
  if (hasChanged(place.meeting.value)) await tell(authority, queue, place, "move", person);
  return tell(authority, queue, place, "call", person);
}

/** The members who were called hear once that the séance has moved, is cancelled, or has its pack; nothing while it stands as they were told. */
export async function tellChange(authority: Authority, queue: SendQueue, place: MeetingPlace): Promise<void> {
  const { value: meeting } = place.meeting;
  if (hasChanged(meeting)) await tell(authority, queue, place, meeting.state === "cancelled" ? "cancel" : "move", BY_RULE);
  else if (hasPackToTell(meeting)) await tell(authority, queue, place, "pack", BY_RULE);
}

type Called = Extract<CallOutcome, { ok: true }>;

async function tell(authority: Authority, queue: SendQueue, { committee, meeting: { value: meeting } }: MeetingPlace, tells: ConvocationTells, by: ChangedBy): Promise<Called> {
  const telling = tellingOf(meeting);
  const members = committee.members.map(({ personId }) => personId);
  const people = tells === "call" ? members : await whoWasTold(authority, meeting, members, telling.count);
  const { day: before } = meeting.told ?? meeting;
  const sent = await sendMeetingNotices(authority, queue, {
    kind: "convocation",
    about: aboutMeeting(tells, meeting.id),
    people,
    idOf: (personId) => convocationId(meeting.id, telling.count, personId),
    lastDay: before > meeting.day ? before : meeting.day,
    beyondCap: tells === "move" || tells === "cancel",
  });
  // the messages first: left behind here, the same telling is begun again, and each of them leaves once
  const now = authority.clock.now();
  const after = await changeMeeting(authority, meeting.id, by, (current) => {
    const called = tells === "call" && current.state === "planned" ? ({ state: "called" } as const) : {};
    return { ...current, ...called, calledAt: current.calledAt ?? now, told: telling };
  });
  const names = await authority.directory.names();
  const unreached = sent.unreached.map(({ personId, reason }) => ({ name: names.person(personId), reason }));
  return { ok: true, calledAt: after?.calledAt ?? null, leaving: sent.leaving, already: sent.already, unreached };
}

/** The members to whom something was told of this séance before. */
async function whoWasTold(authority: Authority, { id }: Meeting, members: readonly string[], count: number): Promise<string[]> {
  const earlier = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const known = await knownNotices(authority, members.flatMap((personId) => earlier.map((one) => convocationId(id, one, personId))));
  const told = new Set([...known.values()].flatMap(({ value }) => (mayHaveCome(value) ? [value.personId] : [])));
  return members.filter((personId) => told.has(personId));
}
