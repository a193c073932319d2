import type { Person } from "../domain/people/person";
import { answeredAbout } from "../domain/prompts/prompt-record";
import { saidInWeek } from "../domain/prompts/weekly-subjects";
import { type Action, isOpen } from "../domain/roadmap/action";
import type { ReadAnswer } from "../domain/prompts/read-answer";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { type LoadedWeek, loadWeek, withChanges } from "./load-week";
import { type AnswerDecision, decideAnswer } from "./record-answer";

export interface CardAnswer {
  promptId: string;
  actionId: string;
  version: number;
  /** Whether the card was drawn after *Rien de neuf*. */
  edit?: 1;
  /** Made from the action as it stands, because a quick answer is relative to it. */
  answer: (action: Action) => ReadAnswer;
}

export type CardAnswerOutcome =
  | { ok: true; week: LoadedWeek }
  | { ok: false; reason: "not-found" | "not-concerned" }
  /** The question is of another week; `week` is that one. */
  | { ok: false; reason: "other-week"; week: LoadedWeek }
  | { ok: false; reason: "gone"; week: LoadedWeek }
  /** The card was drawn before *Rien de neuf* was said: it is past. */
  | { ok: false; reason: "past-card"; week: LoadedWeek }
  | { ok: false; reason: "handed-over" | "closed"; week: LoadedWeek; action: Action }
  /** A field cannot be read; nothing is recorded. */
  | { ok: false; reason: "unread"; week: LoadedWeek; fault: Extract<ReadAnswer, { ok: false }> }
  | { ok: false; reason: "judged"; week: LoadedWeek; action: Action; judgement: Extract<AnswerDecision, { ok: false }> };

/**
 * Records what a person says of one action in the card of the week. The card is only a view: the question, the action and
 * the rights are read again, and an action that changed hands or was closed since is not touched.
 */
export const answerInCard = (authority: Authority, person: Person, said: CardAnswer): Promise<CardAnswerOutcome> =>
  attempt(async (count): Promise<Attempt<CardAnswerOutcome>> => {
    if (count > 0) authority.plans.forget();
    const week = await loadWeek(authority, said.promptId);
    if (!week) return { outcome: { ok: false, reason: "not-found" } };
    const prompt = week.prompt.value;
    if (prompt.personId !== person.id) return { outcome: { ok: false, reason: "not-concerned" } };
    if (prompt.week !== week.week) return { outcome: { ok: false, reason: "other-week", week } };
    if (prompt.confirmedAt !== null && said.edit !== 1) return { outcome: { ok: false, reason: "past-card", week } };
    const action = week.actions.find((one) => one.value.id === said.actionId);
    const plan = week.plans.find((one) => one.id === action?.value.planId);
    if (!action || !plan) return { outcome: { ok: false, reason: "gone", week } };
    if (action.value.ownerId !== person.id) return { outcome: { ok: false, reason: "handed-over", week, action: action.value } };
    if (!isOpen(action.value) && !saidInWeek(action.value, prompt.week)) {
      return { outcome: { ok: false, reason: "closed", week, action: action.value } };
    }
    const project = week.projects.find((one) => one.value.id === action.value.projectId)?.value ?? null;
    const read = said.answer(action.value);
    if (!read.ok) return { outcome: { ok: false, reason: "unread", week, fault: read } };
    const input = { person, version: said.version, answer: read.answer, channel: "card" as const };
    const judgement = decideAnswer({ action, project, plan, now: week.now }, input);
    if (!judgement.ok) return { outcome: { ok: false, reason: "judged", week, action: action.value, judgement } };

    const news = { id: said.actionId, week: judgement.after.informed?.week ?? null, at: week.now };
    const answered = answeredAbout(prompt, "answered", news);
    const commit = await authority.store.commit([
      ...judgement.writes,
      ...(answered === prompt ? [] : [{ do: "replace", type: "prompt", record: answered, etag: week.prompt.etag } as const]),
    ]);
    return commit.ok ? { outcome: { ok: true, week: withChanges(week, { prompt: answered, actions: [judgement.after] }) } } : { commit };
  });
