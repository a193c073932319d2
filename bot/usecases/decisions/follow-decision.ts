import { weekOf } from "../../domain/calendar/iso-week";
import type { Decision } from "../../domain/committee/decision";
import { type FollowUp, followDecision as decideFollowUp } from "../../domain/committee/follow-decision";
import type { Person } from "../../domain/people/person";
import { type Authority, momentOf } from "../authority";
import { changeDecision } from "./change-decision";

export type FollowOutcome = { ok: true; decision: Decision } | { ok: false; reason: "not-found" | "decision-owner" | "decision-not-in-force" };

/** Records what its owner, or who runs the séances, says of a decision in the tab. */
export const followDecision = (authority: Authority, person: Person, decisionId: string, said: FollowUp): Promise<FollowOutcome> =>
  changeDecision<Exclude<FollowOutcome, { ok: true }>>(authority, { decisionId, person, channel: "tab" }, ({ decision: { value: before }, committee, plan }) => {
    const { now, today } = momentOf(authority, plan.timeZone);
    const followed = decideFollowUp(before, said, { person, at: now, week: weekOf(today), committee });
    if (!followed.ok) return { refused: followed };
    return followed.recorded ? { decision: followed.decision } : { unchanged: before };
  });
