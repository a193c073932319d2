import type { CommitteeList, CommitteeView, MeetingLine } from "../../bot/contract/committees";
import { canReadMeeting, canRunMeeting, canTendCommittees } from "../../bot/domain/committee/committee-access";
import type { Committee } from "../../bot/domain/committee/committee";
import { inTreeOrder } from "../../bot/domain/committee/committee-tree";
import { valuesOfCommittee } from "../../bot/domain/committee/committee-values";
import { type Decision, isOpen } from "../../bot/domain/committee/decision";
import type { Meeting } from "../../bot/domain/committee/meeting";
import { daysOverdue } from "../../bot/domain/committee/present-decision";
import type { Person } from "../../bot/domain/people/person";
import { PEOPLE } from "./people";
import { PLAN, TODAY } from "./world";

export interface CommitteeFacts {
  committees: readonly Committee[];
  meetings: readonly Meeting[];
  decisions: readonly Decision[];
  /** How many points an agenda that nobody arranged would have. */
  proposed: (meeting: Meeting) => number;
  reader: Person;
}

const CHANNELS = [{ id: "c-suivi", name: "Comité de suivi" }, { id: "c-portefeuille", name: "Portefeuille numérique" }];

export const channelNameOf = (id: string | null): string => CHANNELS.find((one) => one.id === id)?.name ?? "";

export const personNamed = (id: string): { id: string; name: string; title: string } => {
  const { name, title } = PEOPLE.find((one) => one.id === id) ?? { name: id, title: "" };
  return { id, name, title };
};

const lineOf = ({ decisions, proposed }: CommitteeFacts, meeting: Meeting): MeetingLine => {
  const { id, committeeId, committeeName, day, startTime, place, state, packId, arranged, agenda } = meeting;
  return { id, committeeId, committeeName, day, startTime, place, state, packId, points: arranged ? agenda.length : proposed(meeting), decisions: decisions.filter((one) => one.meetingId === id && one.state !== "withdrawn").length };
};

const isComing = ({ day, state }: Meeting): boolean => day >= TODAY && state !== "closed" && state !== "cancelled";
const byDay = (a: { day: string }, b: { day: string }): number => (a.day < b.day ? -1 : 1);

/** The tree of instances as the tab lists it. */
export function committeeListOf(facts: CommitteeFacts): CommitteeList {
  const { committees, meetings, decisions, reader } = facts;
  const coming = meetings.filter(isComing).toSorted(byDay);
  return {
    plan: PLAN,
    today: TODAY,
    canTend: canTendCommittees(reader),
    committees: inTreeOrder(committees).map(({ committee: { id, name, level, parentId, members, closed, waiting }, depth }) => {
      const own = decisions.filter((one) => one.committeeId === id);
      const next = coming.find(({ committeeId }) => committeeId === id);
      const last = meetings.filter((one) => one.committeeId === id && one.state === "closed").toSorted(byDay).at(-1);
      return {
        id, name, level, parentId, depth, members: members.length, closed, waiting: waiting.length,
        openDecisions: own.filter(isOpen).length,
        overdueDecisions: own.filter((one) => daysOverdue(one, TODAY) > 0).length,
        next: next === undefined ? null : lineOf(facts, next),
        last: last === undefined ? null : lineOf(facts, last),
      };
    }),
    upcoming: coming.map((one) => lineOf(facts, one)),
    channels: CHANNELS,
  };
}

/** One instance as the tab shows it. */
export function committeeViewOf(facts: CommitteeFacts, committee: Committee): CommitteeView {
  const { committees, meetings, reader } = facts;
  const canRead = canReadMeeting(reader, committee);
  return {
    id: committee.id,
    planId: committee.planId,
    version: committee.version,
    today: TODAY,
    values: valuesOfCommittee(committee) as CommitteeView["values"],
    waiting: committee.waiting,
    channelName: channelNameOf(committee.channelId),
    parentName: committees.find(({ id }) => id === committee.parentId)?.name ?? "",
    people: committee.members.map(({ personId }) => personNamed(personId)),
    meetings: meetings.filter(({ committeeId }) => committeeId === committee.id).map((one) => lineOf(facts, one)),
    canTend: canTendCommittees(reader),
    canRun: canRunMeeting(reader, committee),
    canRead,
  };
}
