import type { Day, Instant } from "../calendar/day";
import type { Language } from "../wording/language";
import type { AgendaPoint } from "./agenda-point";
import type { Committee, MemberPart } from "./committee";
import type { Decision, DecisionState, Taken } from "./decision";
import type { Meeting, MeetingState, Presence } from "./meeting";
import type { PackMark } from "./pack";
import type { EffectChange, presentDecision } from "./present-decision";
import type { EffectKind } from "./effect";
import { type Quorum, quorumOf } from "./quorum";

/** What the *relevé de décisions* of a séance tells, with names for ids. */
export interface Minutes {
  language: Language;
  plan: { name: string; timeZone: string };
  committee: string;
  meeting: { day: Day; startTime: string; place: string; state: MeetingState; openedAt: Instant | null; closedAt: Instant | null };
  pack: { cutOff: Day; hash: string } | null;
  attendance: { name: string; part: MemberPart; presence: Presence | null }[];
  quorum: Quorum;
  points: MinutesPoint[];
}

export interface MinutesPoint {
  title: string;
  state: AgendaPoint["state"];
  notes: { byName: string; text: string }[];
  decisions: MinutesDecision[];
}

export interface MinutesDecision {
  number: string;
  text: string;
  project: string;
  owner: string;
  dueDay: Day | null;
  taken: Taken;
  state: DecisionState;
  done: boolean;
  effect: { kind: EffectKind; changes: Pick<EffectChange, "name" | "field" | "before" | "after">[] } | null;
}

type PresentedDecision = ReturnType<typeof presentDecision>;

/** What they are made of. */
export interface MinutesFacts {
  plan: { name: string; timeZone: string };
  committee: Committee;
  meeting: Meeting;
  /** Those of the séance. */
  decisions: readonly PresentedDecision[];
  pack: PackMark | null;
  nameOf: (personId: string) => string;
  language: Language;
}

/** « Une décision figure au relevé dès qu’elle est prise ; ce qui fut saisi par erreur n’y figure pas. » */
const isTold = ({ state }: Pick<Decision, "state">): boolean => state !== "draft" && state !== "withdrawn";

/** The minutes of a séance as they stand: who was there, what was said of each point, what was decided. */
export function composeMinutes({ plan, committee, meeting, decisions, pack, nameOf, language }: MinutesFacts): Minutes {
  const told = decisions.filter(isTold);
  const presenceOf = (personId: string): Presence | null => meeting.attendance.find((one) => one.personId === personId)?.presence ?? null;
  const points = new Set(meeting.agenda.map(({ id }) => id));
  // a point that was taken off the agenda leaves its decisions
  const others = told.filter(({ pointId }) => !points.has(pointId));
  const { day, startTime, place, state, openedAt, closedAt } = meeting;
  return {
    language,
    plan: { name: plan.name, timeZone: plan.timeZone },
    committee: meeting.committeeName,
    meeting: { day, startTime, place, state, openedAt, closedAt },
    pack: pack && { cutOff: pack.cutOff, hash: pack.hash },
    attendance: committee.members.map(({ personId, part }) => ({ name: nameOf(personId), part, presence: presenceOf(personId) })),
    quorum: quorumOf(committee, meeting.attendance),
    points: [
      ...meeting.agenda.map((point) => ({
        title: point.title,
        state: point.state,
        notes: meeting.notes.filter(({ pointId, text }) => pointId === point.id && text.trim() !== "").map(({ byName, text }) => ({ byName, text: text.trim() })),
        decisions: told.filter(({ pointId }) => pointId === point.id).map(minutesDecision),
      })),
      ...(others.length === 0 ? [] : [{ title: "", state: "done" as const, notes: [], decisions: others.map(minutesDecision) }]),
    ],
  };
}

const minutesDecision = ({ number, text, project, owner, dueDay, taken, state, doneAt, effect }: PresentedDecision): MinutesDecision => ({
  number,
  text,
  project: project?.name ?? "",
  owner: owner?.name ?? "",
  dueDay,
  taken,
  state,
  done: doneAt !== null,
  effect: effect && { kind: effect.kind, changes: effect.changes.map(({ name, field, before, after }) => ({ name, field, before, after })) },
});
