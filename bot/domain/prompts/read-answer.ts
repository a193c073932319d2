import { readDay } from "../chat/read-day";
import { type Action, ACTION_STATUSES, type ActionStatus } from "../roadmap/action";
import type { Answer, AnswerRefusal } from "../updates/answer";

/** The fields of the form of an action, as texts. */
export type TypedAnswer = Partial<Record<keyof Answer, string>>;

export type ReadAnswer =
  | { ok: true; answer: Answer }
  | { ok: false; field: keyof Answer; reason: AnswerRefusal["reason"] | "day-without-year"; typed: string };

const isStatus = (text: string): text is ActionStatus => ACTION_STATUSES.includes(text as ActionStatus);

/**
 * What the form of an action says. The form comes back whole, with the values that were known filled in: only what
 * differs from the action was said.
 */
export function readAnswer(typed: TypedAnswer, action: Action): ReadAnswer {
  const answer: Answer = {};
  if (typed.status !== undefined && typed.status !== action.status) {
    if (!isStatus(typed.status)) return { ok: false, field: "status", reason: "status-unknown", typed: typed.status };
    answer.status = typed.status;
  }
  if (typed.progress !== undefined && Number(typed.progress) !== action.progress) answer.progress = Number(typed.progress);
  if (typed.milestoneDay !== undefined) {
    const read = readDay(typed.milestoneDay);
    if (!read.ok) return { ok: false, field: "milestoneDay", reason: read.reason, typed: typed.milestoneDay };
    if (read.day !== (action.milestone?.day ?? null)) answer.milestoneDay = read.day;
  }
  if (typed.obstacle !== undefined && typed.obstacle.trim() !== action.obstacle) answer.obstacle = typed.obstacle;
  if (typed.line !== undefined && typed.line.trim() !== action.line) answer.line = typed.line;
  return { ok: true, answer };
}
