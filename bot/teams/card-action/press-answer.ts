import type { AnswerInputs, CardAction } from "../../cards/card-actions";
import type { Notice } from "../../cards/notice";
import type { Person } from "../../domain/people/person";
import { answerOf } from "../../domain/prompts/quick-answer";
import { readAnswer } from "../../domain/prompts/read-answer";
import type { Action } from "../../domain/roadmap/action";
import { answerInCard, type CardAnswerOutcome } from "../../usecases/answer-in-card";
import type { Authority } from "../../usecases/authority";
import { type WeekShown, shownWeek } from "../../usecases/show-weekly-card";

type Quick = Extract<CardAction, { verb: "advance" | "finish" | "block" }>;
type Form = Extract<CardAction, { verb: "answer" }>;
type Failed = Extract<CardAnswerOutcome, { ok: false }>;

/** What the caller has to do when the card is not this person's, or of another week. */
export type Elsewhere = { elsewhere: "not-found" | "not-concerned" | "other-week"; wrote: AnswerInputs; actionId: string };

/** *Avance*, *Terminée*, *Bloquée*: recorded at once, and the card comes back. */
export async function pressQuick(authority: Authority, person: Person, press: Quick): Promise<WeekShown | Elsewhere> {
  const outcome = await answerInCard(authority, person, { ...press, answer: (action) => ({ ok: true, answer: answerOf(press.verb, action) }) });
  if (outcome.ok) return shownWeek(outcome.week, { around: press.actionId });
  return afterRefusal(authority, person, outcome, press.actionId, null);
}

/** Clients leave out the fields that were emptied: the form is sent whole, so what is absent was emptied. */
const EMPTIED: AnswerInputs = { milestoneDay: "", obstacle: "", line: "" };

/** The form of one action. What cannot be read is said above the form, with everything typed still in it. */
export async function pressAnswer(authority: Authority, person: Person, press: Form, sent: AnswerInputs): Promise<WeekShown | Elsewhere> {
  const typed = { ...EMPTIED, ...sent };
  const outcome = await answerInCard(authority, person, { ...press, answer: (action) => readAnswer(typed, action) });
  return outcome.ok ? shownWeek(outcome.week, { around: press.actionId }) : afterRefusal(authority, person, outcome, press.actionId, typed);
}

async function afterRefusal(authority: Authority, person: Person, outcome: Failed, actionId: string, typed: AnswerInputs | null): Promise<WeekShown | Elsewhere> {
  const wrote = [typed?.obstacle ?? "", typed?.line ?? ""];
  switch (outcome.reason) {
    case "not-found":
    case "not-concerned":
      return { elsewhere: outcome.reason, wrote: typed ?? {}, actionId };
    case "other-week":
      return { elsewhere: "other-week", wrote: typed ?? {}, actionId };
    case "past-card":
      return shownWeek(outcome.week, {}, { notice: { kind: "already", wrote } });
    case "gone":
      return shownWeek(outcome.week, {}, { notice: { kind: "gone", wrote } });
    case "handed-over": {
      const owner = outcome.action.ownerId === null ? null : await authority.directory.person(outcome.action.ownerId);
      return shownWeek(outcome.week, {}, { notice: { kind: "handed-over", title: outcome.action.title, to: owner?.name ?? "", wrote } });
    }
    case "closed":
      return shownWeek(outcome.week, {}, { notice: { kind: "closed", title: outcome.action.title, status: outcome.action.status, wrote } });
    case "unread": {
      const { reason, typed: value } = outcome.fault;
      const form = { kind: "action", id: actionId, typed: typed ?? {} } as const;
      return shownWeek(outcome.week, { around: actionId }, { form, notice: { kind: "refused", reason, typed: value } });
    }
    case "judged":
      return afterJudgement(authority, person, outcome, typed);
  }
}

async function afterJudgement(authority: Authority, person: Person, outcome: Extract<Failed, { reason: "judged" }>, typed: AnswerInputs | null): Promise<WeekShown> {
  const { week, action, judgement } = outcome;
  const screen = { around: action.id };
  const form = typed === null ? null : ({ kind: "action", id: action.id, typed } as const);
  if (judgement.reason === "version-conflict") {
    const said = alreadySaid(action, person, typed);
    if (said) return shownWeek(week, screen, { notice: { kind: "already" } });
    const by = action.informed && action.informed.by !== person.id ? await authority.directory.person(action.informed.by) : null;
    const notice: Notice = { kind: "conflict", about: form ? "form" : "quick", by: by?.name ?? "" };
    return shownWeek(week, screen, { form, notice });
  }
  if ("field" in judgement) {
    const notice: Notice = { kind: "refused", reason: judgement.reason, typed: typed?.[judgement.field] ?? "" };
    return shownWeek(week, screen, { form, notice });
  }
  return shownWeek(week, screen, { notice: { kind: "not-concerned" } });
}

/** A second press of a button, or a form sent twice: it is recorded already. */
function alreadySaid(action: Action, person: Person, typed: AnswerInputs | null): boolean {
  if (action.informed?.by !== person.id) return false;
  if (typed === null) return true;
  const read = readAnswer(typed, action);
  return read.ok && Object.keys(read.answer).length === 0;
}
