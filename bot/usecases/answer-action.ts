import type { Action } from "../domain/roadmap/action";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { type AnswerDecision, type AnswerInput, decideAnswer } from "./record-answer";
import { findAction } from "./surroundings";

export type AnswerOutcome = { ok: true; action: Action } | { ok: false; reason: "not-found" } | Extract<AnswerDecision, { ok: false }>;

/** Records what a person says of one action, in the tab. */
export const answerAction = (authority: Authority, actionId: string, input: AnswerInput): Promise<AnswerOutcome> =>
  attempt(async (count): Promise<Attempt<AnswerOutcome>> => {
    if (count > 0) authority.plans.forget();
    const found = await findAction(authority, actionId);
    if (!found) return { outcome: { ok: false, reason: "not-found" } };
    const decided = decideAnswer({ ...found, now: authority.clock.now() }, input);
    if (!decided.ok) return { outcome: decided };
    const commit = await authority.store.commit(decided.writes);
    return commit.ok ? { outcome: { ok: true, action: decided.after } } : { commit };
  });
