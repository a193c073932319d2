import type { Day, Instant } from "../calendar/day";
import { isDay } from "../calendar/day";
import type { Person } from "../people/person";
import type { Project } from "../roadmap/project";
import { canRunMeeting } from "./committee-access";
import { type Committee, votersOf } from "./committee";
import type { Decision, Effect, Taken } from "./decision";
import { decisionNumber } from "./decision-number";
import { effectFault, type EffectFault } from "./effect-edits";
import { isSummarySent, type Meeting } from "./meeting";

/** A decision as it is typed in a séance. */
export interface TypedDecision {
  pointId: string;
  projectId: string | null;
  text: string;
  ownerId: string | null;
  dueDay: Day | null;
  taken: Taken;
  effect: Effect | null;
}

/** What it is judged by. */
export interface DecisionFacts {
  person: Person;
  committee: Committee;
  meeting: Meeting;
  /** The project it is about; null where none is named, or none is there. */
  project: Pick<Project, "id" | "name"> | null;
  owner: Pick<Person, "id" | "name"> | null;
  projectOf: (actionId: string) => string | null | undefined;
  at: Instant;
}

export type DecisionRefusal =
  | "runs-meeting"
  | "meeting-not-open"
  | "point-unknown"
  | "project-unknown"
  | "owner-unknown"
  | "day-unknown"
  | "due-before-meeting"
  | "votes-unlike-voters"
  | EffectFault;

type Unnumbered = Omit<Decision, "number">;
export type JudgedDecision = { ok: true; decision: Unnumbered } | { ok: false; reason: DecisionRefusal };

/** Judges a decision that is typed; `id` comes from where it was typed, and its number from the caller, who counts. */
export function decideDecision(id: string, typed: TypedDecision, facts: DecisionFacts): JudgedDecision {
  const { person, committee, meeting, project, owner, at } = facts;
  const refused = refusalOf(typed, facts);
  if (refused !== null) return { ok: false, reason: refused };
  const decision: Unnumbered = {
    id,
    planId: meeting.planId,
    committeeId: committee.id,
    committeeName: committee.name,
    meetingId: meeting.id,
    day: meeting.day,
    pointId: typed.pointId,
    projectId: project?.id ?? null,
    projectName: project?.name ?? "",
    text: typed.text.trim(),
    ownerId: owner?.id ?? null,
    ownerName: owner?.name ?? "",
    dueDay: typed.dueDay,
    taken: typed.taken,
    effect: typed.effect,
    state: "taken",
    eventId: null,
    undoneBy: null,
    recordedAt: at,
    recordedBy: person.id,
    ...(isSummarySent(meeting) ? { correction: true } : {}),
    followUps: [],
    doneAt: null,
    version: 0,
  };
  return { ok: true, decision };
}

/** The decision once it has its number. */
export const numbered = (decision: Unnumbered, rank: number): Decision => ({ ...decision, number: decisionNumber(decision.day, rank) });

function refusalOf(typed: TypedDecision, { person, committee, meeting, project, owner, projectOf }: DecisionFacts): DecisionRefusal | null {
  const permission = canRunMeeting(person, committee);
  if (!permission.allowed) return "runs-meeting";
  if (meeting.state !== "open" && meeting.state !== "closed") return "meeting-not-open";
  if (!meeting.agenda.some(({ id }) => id === typed.pointId)) return "point-unknown";
  if (typed.projectId !== null && project === null) return "project-unknown";
  if (typed.ownerId !== null && owner === null) return "owner-unknown";
  if (typed.dueDay !== null && !isDay(typed.dueDay)) return "day-unknown";
  if (typed.dueDay !== null && typed.dueDay < meeting.day) return "due-before-meeting";
  if (!isOfVoters(typed.taken, committee, meeting)) return "votes-unlike-voters";
  return typed.effect === null ? null : effectFault(typed.effect, committee, projectOf);
}

/** « Ne votent que le président, le secrétaire et les membres, présents ou représentés. » Where nobody noted who is there, all of them. */
function isOfVoters(taken: Taken, committee: Committee, { attendance }: Meeting): boolean {
  if (taken.how !== "vote") return true;
  const there = new Set(attendance.flatMap(({ personId, presence }) => (presence === "present" || presence === "represented" ? [personId] : [])));
  const voters = votersOf(committee).filter(({ personId }) => there.size === 0 || there.has(personId)).length;
  const votes = taken.for + taken.against + taken.abstained;
  return votes > 0 && votes <= voters;
}
