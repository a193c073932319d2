import type { Action } from "../roadmap/action";
import { advanced, type Answer } from "../updates/answer";

/** The answers of one tap: *Avance*, *Terminée*, *Bloquée*. */
export const QUICK_ANSWERS = ["advance", "finish", "block"] as const;
export type QuickAnswer = (typeof QUICK_ANSWERS)[number];

type Facts = Pick<Action, "status" | "progress">;

/** What a quick answer says of an action: one that advances is running again, whatever held it. */
export function answerOf(quick: QuickAnswer, action: Facts): Answer {
  if (quick === "finish") return { status: "done" };
  if (quick === "block") return { status: "blocked" };
  return { status: "inProgress", progress: Math.max(advanced(action), action.progress) };
}

/** The quick answers that would change something: a blocked action is not blocked again, one at 95 % only finishes. */
export function quickAnswersFor(action: Facts): QuickAnswer[] {
  if (action.status === "done" || action.status === "abandoned") return [];
  return QUICK_ANSWERS.filter((quick) => {
    if (quick === "block") return action.status !== "blocked";
    return quick === "finish" || action.status !== "inProgress" || advanced(action) > action.progress;
  });
}
