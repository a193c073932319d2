import type { DecisionView } from "../../bot/contract/decisions";
import type { MeetingView } from "../../bot/contract/meetings";
import type { AgendaPoint } from "../../bot/domain/committee/agenda-point";
import type { Committee } from "../../bot/domain/committee/committee";
import { canAcknowledge, canRunMeeting, canTendCommittees } from "../../bot/domain/committee/committee-access";
import { sendableFrom } from "../../bot/domain/committee/committee-tree";
import type { Meeting } from "../../bot/domain/committee/meeting";
import { presentPoint } from "../../bot/domain/committee/present-point";
import { proposeAgenda } from "../../bot/domain/committee/propose-agenda";
import { quorumOf } from "../../bot/domain/committee/quorum";
import type { Decision } from "../../bot/domain/committee/decision";
import type { Person } from "../../bot/domain/people/person";
import { channelNameOf, personNamed } from "./committee-views";
import { HASH } from "./committee-packs";
import { NAMES, planOf } from "./views";
import { NOW, PLAN, type SampleWorld, TODAY } from "./world";
import { addDays } from "../../bot/domain/calendar/day";

/** What a séance of the samples is shown from. */
export interface MeetingOf {
  world: SampleWorld;
  committees: readonly Committee[];
  committee: Committee;
  meeting: Meeting;
  decisions: readonly Decision[];
  shown: readonly DecisionView[];
  reader: Person;
}

/** The agenda as the domain proposes it from the plan of the samples. */
export const proposedOf = ({ world, committee, meeting, decisions }: Pick<MeetingOf, "world" | "committee" | "meeting" | "decisions">): { agenda: AgendaPoint[]; left: number } =>
  committee.members.length === 0
    ? { agenda: [], left: 0 }
    : proposeAgenda({ plan: planOf(world), committee, waiting: committee.waiting, day: meeting.day, today: TODAY, projects: world.projects, decisions, events: [] });

/** A séance as the tab shows it. */
export function meetingViewOf(of: MeetingOf): MeetingView {
  const { world, committees, committee, meeting, reader } = of;
  const proposed = meeting.arranged ? null : proposedOf(of);
  const agenda = proposed?.agenda ?? meeting.agenda;
  const { id, version, day, startTime, minutes, place, state, arranged, notes, pointSince, calledAt, openedAt, closedAt, packId } = meeting;
  const presence = new Map(meeting.attendance.map((one) => [one.personId, one.presence]));
  return {
    id, version, now: NOW, today: TODAY, day, startTime, minutes, place, state, arranged, notes, pointSince, calledAt, openedAt, closedAt,
    plan: { ...PLAN, timeZone: "Europe/Paris" },
    committee: { id: committee.id, name: committee.name, level: committee.level, parentId: committee.parentId, remit: committee.remit, channelName: channelNameOf(committee.channelId) },
    sendable: sendableFrom(committee, committees).map(({ committee: { id: to, name }, way }) => ({ id: to, name, way })),
    agenda: agenda.map((point) => presentPoint(point, world.projects.find((one) => one.id === point.projectId), planOf(world), TODAY, NAMES)),
    ...(proposed === null ? {} : { left: proposed.left }),
    attendance: committee.members.map(({ personId, part }) => ({ person: personNamed(personId), part, presence: presence.get(personId) ?? null })),
    quorum: quorumOf(committee, meeting.attendance),
    decisions: [...of.shown],
    pack: packId === null ? null : { id: packId, cutOff: addDays(day, -7), frozenAt: `${addDays(day, -7)}T07:30:00.000Z`, byName: "Claire Aubernon", hash: HASH },
    summary: null,
    acknowledged: canAcknowledge(reader, committee).allowed ? meeting.acknowledged.some(({ personId }) => personId === reader.id) : null,
    canRun: canRunMeeting(reader, committee),
    canTend: canTendCommittees(reader),
  };
}
