import { dayAt } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import { type FollowState, isInForce } from "../domain/committee/decision";
import { decisionEvent } from "../domain/committee/decision-event";
import { followDecision } from "../domain/committee/follow-decision";
import type { Person } from "../domain/people/person";
import { answeredAt } from "../domain/prompts/prompt-record";
import type { Write } from "../ports";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { type LoadedWeek, loadWeek, withChanges } from "./load-week";

export interface CardDecision {
  promptId: string;
  decisionId: string;
  state: FollowState;
  /** Whether the card was drawn after *Rien de neuf*. */
  edit?: 1;
}

export type CardDecisionOutcome =
  /** `recorded` is false when it was the last thing said already. */
  | { ok: true; week: LoadedWeek; recorded: boolean }
  | { ok: false; reason: "not-found" | "not-concerned" }
  /** `past-card`: drawn before *Rien de neuf*. `gone`: no longer theirs, undone, struck out. */
  | { ok: false; reason: "other-week" | "past-card" | "gone"; week: LoadedWeek };

/** Records what the owner of a decision says of it in the card of the week: the decision and the question, in one transaction. */
export const decisionInCard = (authority: Authority, person: Person, said: CardDecision): Promise<CardDecisionOutcome> =>
  attempt(async (count): Promise<Attempt<CardDecisionOutcome>> => {
    if (count > 0) authority.plans.forget();
    const week = await loadWeek(authority, said.promptId);
    if (!week) return { outcome: { ok: false, reason: "not-found" } };
    const prompt = week.prompt.value;
    if (prompt.personId !== person.id) return { outcome: { ok: false, reason: "not-concerned" } };
    if (prompt.week !== week.week) return { outcome: { ok: false, reason: "other-week", week } };
    if (prompt.confirmedAt !== null && said.edit !== 1) return { outcome: { ok: false, reason: "past-card", week } };
    const decision = week.decisions.find(({ value }) => value.id === said.decisionId);
    if (!decision || decision.value.ownerId !== person.id || !isInForce(decision.value)) return { outcome: { ok: false, reason: "gone", week } };
    const plan = week.plans.find(({ id }) => id === decision.value.planId);
    if (!plan) return { outcome: { ok: false, reason: "gone", week } };
    const moment = { at: week.now, week: weekOf(dayAt(week.now, plan.timeZone)), committee: { members: [] } };
    const followed = followDecision(decision.value, { state: said.state, line: "" }, { person, ...moment });
    if (!followed.ok) return { outcome: { ok: false, reason: "gone", week } };
    if (!followed.recorded) return { outcome: { ok: true, week, recorded: false } };
    const answered = answeredAt(prompt, week.now);
    const question: Write[] = answered === prompt ? [] : [{ do: "replace", type: "prompt", record: answered, etag: week.prompt.etag }];
    const event = decisionEvent(plan, decision.value, followed.decision, { at: week.now, by: person, channel: "card" });
    const commit = await authority.store.commit([
      { do: "replace", type: "decision", record: followed.decision, etag: decision.etag },
      { do: "create", type: "event", record: event },
      ...question,
    ]);
    return commit.ok ? { outcome: { ok: true, week: withChanges(week, { prompt: answered, decision: followed.decision }), recorded: true } } : { commit };
  });
