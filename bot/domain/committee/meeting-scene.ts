import type { Day, Instant } from "../calendar/day";
import type { Person } from "../people/person";
import type { AgendaPoint, TrailStep } from "./agenda-point";
import type { Committee } from "./committee";
import type { Meeting } from "./meeting";
import type { StepRefusal } from "./step-refusal";
import { takenUp } from "./waiting-list";

/** What the steps of a séance change: itself, and what waits for its own instance and those around it. */
export interface Scene {
  meeting: Meeting;
  /** The instance of the séance. */
  committee: Committee;
  /** Those a point can be sent to: the one above, and those under it. */
  around: ReadonlyMap<string, Committee>;
}

/** Who takes a step, when, and what the séance stood at when the request came. */
export interface StepFacts {
  by: Pick<Person, "id" | "name">;
  now: Instant;
  today: Day;
  /** What stands for the agenda while nobody arranged it. */
  proposed: readonly AgendaPoint[];
  /** The version of the agenda before this request. */
  agendaVersion: number;
}

/** What a step comes to: the scene after it, the same one where it changes nothing; or why it cannot be taken. */
export type StepTaken = Scene | StepRefusal;

/** So many points stand on an agenda at most. */
export const MOST_POINTS = 100;

/** A séance whose agenda is its own from now on: what was proposed is taken over, and waits no more. */
export function withOwnAgenda(scene: Scene, { proposed }: Pick<StepFacts, "proposed">): Scene {
  if (scene.meeting.arranged) return scene;
  return withAgenda({ ...scene, committee: takenUp(scene.committee, proposed) }, [...proposed]);
}

/** The agenda in another order or with other points: who arranges it from what was before is told. */
export const withAgenda = (scene: Scene, agenda: AgendaPoint[]): Scene => ({
  ...scene,
  meeting: { ...scene.meeting, arranged: true, agenda, agendaVersion: scene.meeting.version + 1 },
});

/** One point changed, everything else as it is. */
export const withPoint = (scene: Scene, id: string, values: Partial<AgendaPoint>): Scene => ({
  ...scene,
  meeting: { ...scene.meeting, agenda: scene.meeting.agenda.map((point) => (point.id === id ? { ...point, ...values } : point)) },
});

export const pointOf = ({ meeting }: Scene, id: string): AgendaPoint | undefined => meeting.agenda.find((point) => point.id === id);

/** A step of a point out of this séance. */
export const trailStep = ({ meeting, committee }: Scene, to: Pick<Committee, "id" | "name">, way: TrailStep["way"], { by, now, today }: StepFacts, reason = ""): TrailStep => ({
  from: { committeeId: committee.id, name: committee.name, meetingId: meeting.id },
  to: { committeeId: to.id, name: to.name },
  way,
  day: today,
  at: now,
  by: by.id,
  byName: by.name,
  reason,
});
