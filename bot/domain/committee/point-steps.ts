import { currentPoint } from "./meeting";
import type { MeetingStep } from "./meeting-step";
import { pointOf, type Scene, type StepFacts, type StepTaken, trailStep, withOwnAgenda, withPoint } from "./meeting-scene";
import { goTo, leaveCurrent } from "./point-clock";
import { listedFrom, MOST_WAITING, putOnList, withoutListed } from "./waiting-list";

type Step<Do extends MeetingStep["do"]> = Extract<MeetingStep, { do: Do }>;

/** One point at a time, or none between two. */
export function goToPoint(scene: Scene, { pointId }: Step<"go-to">, { now }: StepFacts): StepTaken {
  const { meeting } = scene;
  const current = currentPoint(meeting);
  if (pointId === null) return current === null ? scene : { ...scene, meeting: leaveCurrent(meeting, now) };
  const point = pointOf(scene, pointId);
  if (point === undefined) return "point-unknown";
  return current?.id === pointId ? scene : { ...scene, meeting: goTo(meeting, point, now) };
}

/** « Un point est traité, ou reporté à la prochaine séance. » One that went to another instance stays there. */
export function settle(scene: Scene, { pointId, as }: Step<"settle">, facts: StepFacts): StepTaken {
  const point = pointOf(scene, pointId);
  if (point === undefined) return "point-unknown";
  const isCurrent = point.state === "current";
  const was = isCurrent ? scene.meeting.pointWas : point.state;
  if (was === "sent") return scene;
  const left = isCurrent ? { ...scene, meeting: leaveCurrent(scene.meeting, facts.now, as) } : scene;
  if (was === as) return left;
  if (as === "postponed") return postpone(left, pointId, facts);
  return withPoint(was === "postponed" ? backFromList(left, pointId) : left, pointId, { state: "done" });
}

/** The point waits for the next séance of the same instance. */
export function postpone(scene: Scene, pointId: string, facts: StepFacts): StepTaken {
  const point = pointOf(scene, pointId);
  if (point === undefined) return "point-unknown";
  if (scene.committee.waiting.length >= MOST_WAITING) return "too-many";
  const trail = [...point.trail, trailStep(scene, scene.committee, "postponed", facts)];
  return withPoint({ ...scene, committee: putOnList(scene.committee, point, trail) }, pointId, { state: "postponed", trail });
}

/** The point is not put off after all: it waits no more, unless another séance took it up. */
export function backFromList(scene: Scene, pointId: string): Scene {
  const point = pointOf(scene, pointId);
  const listed = point && listedFrom(scene.committee, point, scene.meeting.id);
  if (!point || !listed) return scene;
  return withPoint({ ...scene, committee: withoutListed(scene.committee, listed) }, pointId, { trail: point.trail.slice(0, -1) });
}

/** « Un point monte ou descend d’une instance à l’autre et garde sa trace. » */
export function send(scene: Scene, { pointId, committeeId, reason }: Step<"send">, facts: StepFacts): StepTaken {
  const own = withOwnAgenda(scene, facts);
  const point = pointOf(own, pointId);
  if (point === undefined) return "point-unknown";
  const to = own.around.get(committeeId);
  if (to === undefined || to.closed) return "committee-unknown";
  const isSent = point.state === "sent" || (point.state === "current" && own.meeting.pointWas === "sent");
  // somebody sent it elsewhere meanwhile: it is in one place only
  if (isSent) return point.trail.at(-1)?.to.committeeId === committeeId ? scene : "agenda-changed";
  if (to.waiting.length >= MOST_WAITING) return "too-many";
  const left = point.state === "current" ? { ...own, meeting: leaveCurrent(own.meeting, facts.now) } : own;
  const here = pointOf(left, pointId)?.state === "postponed" ? backFromList(left, pointId) : left;
  const way = own.committee.parentId === to.id ? "up" : "down";
  const trail = [...(pointOf(here, pointId)?.trail ?? []), trailStep(here, to, way, facts, reason.trim())];
  const around = new Map(here.around).set(to.id, putOnList(to, point, trail));
  return withPoint({ ...here, around }, pointId, { state: "sent", trail });
}
