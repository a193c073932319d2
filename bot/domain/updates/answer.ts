import { type Day, type Instant, isDay } from "../calendar/day";
import { weekOf } from "../calendar/iso-week";
import type { Action, ActionStatus } from "../roadmap/action";
import { ACTION_STATUSES } from "../roadmap/action";
import type { Channel } from "./channel";

/** What a person says of one action; a field that is absent stays as it was. */
export interface Answer {
  status?: ActionStatus;
  progress?: number;
  /** Day of the next milestone; null takes it away. */
  milestoneDay?: Day | null;
  obstacle?: string;
  line?: string;
}

/** Why an answer cannot be taken, and which field it is about. */
export interface AnswerRefusal {
  ok: false;
  reason: "status-unknown" | "progress-not-a-step" | "day-unknown" | "day-too-far" | "text-too-long";
  field: keyof Answer;
}

export const LONGEST_TEXT = 500;

/** Who answers, when and from where. */
export interface Speaker {
  personId: string;
  at: Instant;
  /** The plan's civil day at that instant. */
  today: Day;
  channel: Channel;
}

/**
 * The action after an answer. « Réalisée vaut 100 % ; une action à venir qui avance est en cours ; ce qui n'est plus
 * bloqué n'a plus d'obstacle. »
 */
export function applyAnswer(action: Action, answer: Answer, speaker: Speaker): { ok: true; after: Action } | AnswerRefusal {
  const refusal = findRefusal(answer, speaker.today);
  if (refusal) return refusal;
  const { status, progress } = settle(action, answer);
  const milestone = answer.milestoneDay === undefined ? action.milestone : moveMilestone(action, answer.milestoneDay);
  const released = action.status === "blocked" && status !== "blocked";
  const obstacle = changed(answer.obstacle?.trim(), action.obstacle) ?? (released ? "" : action.obstacle);
  const informed = { at: speaker.at, week: weekOf(speaker.today), by: speaker.personId, channel: speaker.channel };
  const line = answer.line?.trim() ?? action.line;
  return { ok: true, after: { ...action, status, progress, milestone, obstacle, line, informed, version: action.version + 1 } };
}

function findRefusal(answer: Answer, today: Day): AnswerRefusal | null {
  const refuse = (reason: AnswerRefusal["reason"], field: keyof Answer): AnswerRefusal => ({ ok: false, reason, field });
  if (answer.status !== undefined && !ACTION_STATUSES.includes(answer.status)) return refuse("status-unknown", "status");
  const { progress, milestoneDay: day } = answer;
  if (progress !== undefined && !(Number.isInteger(progress) && progress >= 0 && progress <= 100 && progress % 5 === 0)) {
    return refuse("progress-not-a-step", "progress");
  }
  if (typeof day === "string") {
    if (!isDay(day)) return refuse("day-unknown", "milestoneDay");
    if (Math.abs(Number(day.slice(0, 4)) - Number(today.slice(0, 4))) > 30) return refuse("day-too-far", "milestoneDay");
  }
  if ((answer.obstacle?.length ?? 0) > LONGEST_TEXT) return refuse("text-too-long", "obstacle");
  if ((answer.line?.length ?? 0) > LONGEST_TEXT) return refuse("text-too-long", "line");
  return null;
}

/** A form sends back the values it was filled with: only one that differs was said. Undefined when nothing was. */
const changed = <T>(said: T | undefined, current: T): T | undefined => (said === current ? undefined : said);

function settle(action: Action, answer: Answer): Pick<Action, "status" | "progress"> {
  const saidStatus = changed(answer.status, action.status);
  const saidProgress = changed(answer.progress, action.progress);
  const status = saidStatus ?? action.status;
  const progress = saidProgress ?? action.progress;
  if (status === "done") {
    // a done action that is said to be at 60 % again, and not said to be done, is running again
    return answer.status === undefined && saidProgress !== undefined && progress < 100
      ? { status: "inProgress", progress }
      : { status, progress: 100 };
  }
  // reopened without a figure: it cannot stay at 100 %
  if (action.status === "done" && saidProgress === undefined) return { status, progress: status === "planned" ? 0 : 95 };
  const started = status === "planned" && saidStatus === undefined && saidProgress !== undefined && progress > 0;
  return { status: started ? "inProgress" : status, progress };
}

function moveMilestone(action: Action, day: Day | null): Action["milestone"] {
  if (day === null) return null;
  if (action.milestone) return { ...action.milestone, day };
  return { title: "", initialDay: day, day };
}

/** The fields an answer can touch, as they stand: what an update event keeps of before and after. */
export const answerable = (action: Action): Record<string, unknown> => ({
  status: action.status,
  progress: action.progress,
  milestoneDay: action.milestone?.day ?? null,
  obstacle: action.obstacle,
  line: action.line,
});

/** The quick answer *Avance*: ten points more, never done by itself. */
export const advanced = (action: Pick<Action, "progress">): number => Math.min(95, action.progress + 10);
