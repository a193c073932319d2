import type { CardAction, DecisionVerb } from "../../cards/card-actions";
import type { FollowState } from "../../domain/committee/decision";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../../usecases/authority";
import { decisionInCard } from "../../usecases/decision-in-card";
import { shownWeek, type WeekShown } from "../../usecases/show-weekly-card";
import type { Elsewhere } from "./press-answer";

type DecisionPress = Extract<CardAction, { verb: DecisionVerb }>;

const SAYS: Record<DecisionVerb, FollowState> = { "decision-done": "done", "decision-under-way": "under-way", "decision-stuck": "stuck" };

/** *Faite*, *En cours*, *Bloquée*: recorded at once, and the card comes back with it in its place. */
export async function pressDecision(authority: Authority, person: Person, { verb, ...press }: DecisionPress): Promise<WeekShown | Elsewhere> {
  const outcome = await decisionInCard(authority, person, { ...press, state: SAYS[verb] });
  if (outcome.ok) return shownWeek(outcome.week, { around: press.decisionId }, outcome.recorded ? {} : { notice: { kind: "already" } });
  switch (outcome.reason) {
    case "past-card":
      return shownWeek(outcome.week, {}, { notice: { kind: "already" } });
    case "gone":
      return shownWeek(outcome.week, {}, { notice: { kind: "gone" } });
    default:
      return { elsewhere: outcome.reason, wrote: {}, actionId: "" };
  }
}
