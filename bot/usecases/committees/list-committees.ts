import { addDays } from "../../domain/calendar/day";
import { canReadMeeting, canTendCommittees } from "../../domain/committee/committee-access";
import type { Committee } from "../../domain/committee/committee";
import { inTreeOrder } from "../../domain/committee/committee-tree";
import { type Decision, isOpen } from "../../domain/committee/decision";
import type { Meeting } from "../../domain/committee/meeting";
import type { Person } from "../../domain/people/person";
import { type Authority, momentOf } from "../authority";
import { isToCome, meetingLine } from "./meeting-lines";
import { writableChannels } from "./writable-channels";

/** How far ahead the séances of a plan are listed. */
const AHEAD_DAYS = 60;

/** The instances of a plan in the order of their tree, with the séance before and the one to come; null when there is no such plan. */
export async function listCommittees(authority: Authority, reader: Person, planId: string) {
  const plan = await authority.plans.one(planId);
  if (!plan) return null;
  const { store } = authority;
  const canTend = canTendCommittees(reader);
  const [stored, storedMeetings, storedDecisions, channels] = await Promise.all([
    store.committees(planId),
    store.meetings(planId),
    store.decisions(planId),
    canTend.allowed ? writableChannels(authority) : [],
  ]);
  const { today } = momentOf(authority, plan.timeZone);
  const meetings = storedMeetings.map(({ value }) => value);
  const decisions = storedDecisions.map(({ value }) => value);
  const committees = new Map(stored.map(({ value }) => [value.id, value]));
  const lineOf = (meeting: Meeting) => {
    const committee = committees.get(meeting.committeeId);
    return committee ? [meetingLine(meeting, committee, decisions, reader)] : [];
  };
  const last = addDays(today, AHEAD_DAYS);
  return {
    plan: { id: plan.id, name: plan.name },
    today,
    canTend,
    committees: inTreeOrder([...committees.values()]).map(({ committee, depth }) => {
      const { id, name, level, parentId, closed } = committee;
      const own = meetings.filter(({ committeeId }) => committeeId === id);
      // one that meets no more keeps its past; what was planned of it is not to come
      const next = closed ? undefined : own.find((one) => isToCome(one) && (one.day >= today || one.state === "open"));
      const held = own.findLast(({ state }) => state === "closed");
      return {
        id,
        name,
        level,
        parentId,
        depth,
        closed,
        members: committee.members.length,
        ...asRead(committee, decisions, today, reader),
        next: (next && lineOf(next)[0]) ?? null,
        last: (held && lineOf(held)[0]) ?? null,
      };
    }),
    upcoming: meetings.filter((one) => isToCome(one) && one.day >= today && one.day <= last && committees.get(one.committeeId)?.closed === false).flatMap(lineOf),
    channels,
  };
}

/** What waits in an instance, for whoever may read its séances. */
function asRead(committee: Committee, decisions: readonly Decision[], today: string, reader: Person) {
  if (!canReadMeeting(reader, committee).allowed) return { waiting: 0, openDecisions: 0, overdueDecisions: 0, readable: false };
  const open = decisions.filter((one) => one.committeeId === committee.id && isOpen(one));
  const overdue = open.filter(({ dueDay }) => dueDay !== null && dueDay < today);
  return { waiting: committee.waiting.length, openDecisions: open.length, overdueDecisions: overdue.length, readable: true };
}
