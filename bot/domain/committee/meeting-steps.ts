import { addPoint, arrange } from "./agenda-steps";
import { isSummarySent, type Meeting, type MeetingState } from "./meeting";
import { attend, cancel, close, move, open, reopen } from "./meeting-course";
import type { Scene, StepFacts, StepTaken } from "./meeting-scene";
import type { MeetingStep } from "./meeting-step";
import { note } from "./note-step";
import { goToPoint, send, settle } from "./point-steps";
import type { StepRefusal } from "./step-refusal";

/** So many keys are remembered: far more than come between a step and its repetition. */
export const MOST_KEYS = 500;

/** What came of the steps of one request; `refused`: their places, with the reasons. */
export interface StepsTaken {
  scene: Scene;
  refused: { at: number; reason: StepRefusal }[];
}

/**
 * Takes the steps of a request in their order. One that is refused does not stop the others; one whose key came before is
 * answered as it was then. The version counts requests that changed something people see.
 */
export function takeSteps(before: Scene, steps: readonly MeetingStep[], keys: readonly string[], facts: Omit<StepFacts, "agendaVersion">): StepsTaken {
  const refused: StepsTaken["refused"] = [];
  const whole: StepFacts = { ...facts, agendaVersion: before.meeting.agendaVersion };
  let scene = before;
  steps.forEach((step, at) => {
    const key = keys[at];
    const known = key === undefined ? undefined : scene.meeting.recentSteps.find((one) => one.key === key);
    const taken = known ? (known.refused ?? scene) : takeStep(scene, step, whole);
    if (typeof taken === "string") refused.push({ at, reason: taken });
    else scene = taken;
    if (key === undefined || known) return;
    const recentSteps = [...scene.meeting.recentSteps, { key, refused: typeof taken === "string" ? taken : null }].slice(-MOST_KEYS);
    scene = { ...scene, meeting: { ...scene.meeting, recentSteps } };
  });
  if (!isSeenToChange(before.meeting, scene.meeting)) return { scene, refused };
  return { scene: { ...scene, meeting: { ...scene.meeting, version: before.meeting.version + 1 } }, refused };
}

/** Whether anything changed that people see. */
const isSeenToChange = (before: Meeting, after: Meeting): boolean => before !== after && JSON.stringify({ ...before, recentSteps: [] }) !== JSON.stringify({ ...after, recentSteps: [] });

/** In which states a step makes sense; a séance that is there already where it leads is not led there again. */
const WHEN: Record<MeetingStep["do"], { from: readonly MeetingState[]; already?: MeetingState }> = {
  arrange: { from: ["planned", "called", "open"] },
  "add-point": { from: ["planned", "called", "open"] },
  open: { from: ["planned", "called"], already: "open" },
  "go-to": { from: ["open"] },
  settle: { from: ["open"] },
  send: { from: ["planned", "called", "open"] },
  // what was typed while the network was away arrives after the séance was closed: it is not lost
  note: { from: ["planned", "called", "open", "closed"] },
  attend: { from: ["planned", "called", "open"] },
  close: { from: ["open"], already: "closed" },
  reopen: { from: ["closed"], already: "open" },
  cancel: { from: ["planned", "called"], already: "cancelled" },
  move: { from: ["planned", "called"] },
};

function takeStep(scene: Scene, step: MeetingStep, facts: StepFacts): StepTaken {
  const { state } = scene.meeting;
  const { from, already } = WHEN[step.do];
  if (state === already) return scene;
  if (!from.includes(state)) return state === "closed" || state === "cancelled" ? "closed" : state === "open" ? "open-already" : "not-open";
  switch (step.do) {
    case "arrange":
      return arrange(scene, step, facts);
    case "add-point":
      return addPoint(scene, step, facts);
    case "open":
      return open(scene, facts);
    case "go-to":
      return goToPoint(scene, step, facts);
    case "settle":
      return settle(scene, step, facts);
    case "send":
      return send(scene, step, facts);
    case "note":
      return state === "closed" && isSummarySent(scene.meeting) ? "summary-sent" : note(scene, step, facts);
    case "attend":
      return attend(scene, step);
    case "close":
      return close(scene, facts);
    case "reopen":
      return reopen(scene);
    case "cancel":
      return cancel(scene, facts);
    case "move":
      return move(scene, step);
    default:
      return step satisfies never;
  }
}
