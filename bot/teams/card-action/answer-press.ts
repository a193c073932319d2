import type { CardMessage } from "../../cards/adaptive-card";
import type { CardAction } from "../../cards/card-actions";
import type { Notice } from "../../cards/notice";
import { noticeCard } from "../../cards/notice-card";
import type { Links } from "../../cards/tab-link";
import type { OpenForm } from "../../cards/weekly-card";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../../usecases/authority";
import { answerUndo, answerUnmute } from "../../usecases/availability-answers";
import { answerIntent } from "../../usecases/chat-answers";
import { confirmWeek } from "../../usecases/confirm-week";
import { type LoadedWeek, loadWeek } from "../../usecases/load-week";
import { putQuestion } from "../../usecases/put-question";
import { composeWeeklyCard, isReceipt, shownWeek, type WeekShown } from "../../usecases/show-weekly-card";
import { type Elsewhere, pressAnswer, pressQuick } from "./press-answer";
import { pressDecision } from "./press-decision";
import { pressWeather } from "./press-weather";
import type { Press } from "./read-press";

/** A press that a card answers; *J’ai pris connaissance* stands on a card of a whole channel, and is answered elsewhere. */
export type AnsweredPress = Omit<Press, "action"> & { action: Exclude<CardAction, { verb: "acknowledge" }> };

/** The card with which a press is answered. */
export async function answerPress(authority: Authority, person: Person, press: AnsweredPress, links: Links): Promise<CardMessage> {
  const { action } = press;
  if (action.verb === "show") return answerIntent(authority, person, { kind: action.what }, links);
  if (action.verb === "project") return answerIntent(authority, person, { kind: "project", projectId: action.projectId }, links);
  if (action.verb === "undo-absence") return answerUndo(authority, person, action, links);
  if (action.verb === "unmute") return answerUnmute(authority, person, action.week);
  const shown = await weekAfter(authority, person, press, action);
  if (!("elsewhere" in shown)) return composeWeeklyCard(shown, person, links);
  if (shown.elsewhere === "not-concerned") return noticeCard({ notice: { kind: "not-concerned" } }, person.language);
  if (shown.elsewhere === "not-found") return noticeCard({ notice: { kind: "gone", wrote: Object.values(shown.wrote) } }, person.language);
  return composeWeeklyCard(await thisWeekInstead(authority, person, action.promptId, shown), person, links);
}

type WeekPress = Exclude<AnsweredPress["action"], { verb: "show" | "project" | "undo-absence" | "unmute" }>;

async function weekAfter(authority: Authority, person: Person, press: AnsweredPress, action: WeekPress): Promise<WeekShown | Elsewhere> {
  const nothing = { wrote: {}, actionId: "" };
  switch (action.verb) {
    case "confirm-rest": {
      const outcome = await confirmWeek(authority, person, action.promptId, "card", action.about?.split(" "));
      if (!outcome.ok) return { elsewhere: outcome.reason, ...nothing };
      const week = isReceipt(outcome.week) ? outcome.week : await loadWeek(authority, action.promptId);
      return shownWeek(week ?? outcome.week, {}, outcome.recorded ? {} : { notice: { kind: "already" } });
    }
    case "advance":
    case "finish":
    case "block":
      return pressQuick(authority, person, action);
    case "answer":
      return pressAnswer(authority, person, action, press.answer);
    case "weather":
      return pressWeather(authority, person, action, press.weather);
    case "decision-done":
    case "decision-under-way":
    case "decision-stuck":
      return pressDecision(authority, person, action);
    default: {
      const week = await loadWeek(authority, action.promptId);
      if (!week) return { elsewhere: "not-found", ...nothing };
      if (week.prompt.value.personId !== person.id) return { elsewhere: "not-concerned", ...nothing };
      if (week.prompt.value.week !== week.week) return { elsewhere: "other-week", ...nothing };
      return look(week, action);
    }
  }
}

/** Presses that record nothing: turning pages, opening and closing forms. */
function look(week: LoadedWeek, action: Extract<WeekPress, { verb: "open" | "open-weather" | "page" | "edit" | "close" }>): WeekShown {
  switch (action.verb) {
    case "open":
      return shownWeek(week, { around: action.actionId }, { form: { kind: "action", id: action.actionId } });
    case "open-weather":
      return shownWeek(week, { around: action.projectId }, { form: { kind: "weather", id: action.projectId } });
    case "page":
      return shownWeek(week, { page: action.page });
    case "edit":
      return shownWeek(week, { editing: true });
    case "close":
      return shownWeek(week);
  }
}

/** A card of another week leads to the one of this week; what was typed on it stands in the form of the new one. */
async function thisWeekInstead(authority: Authority, person: Person, oldPromptId: string, { wrote, actionId }: Elsewhere): Promise<WeekShown> {
  const [old, week] = await Promise.all([loadWeek(authority, oldPromptId), putQuestion(authority, person).then((id) => loadWeek(authority, id))]);
  if (!old || !week) throw new Error("a question that was just read is gone");
  const kept = Object.keys(wrote).length > 0 && week.actions.some(({ value }) => value.id === actionId);
  const form: OpenForm | null = kept ? { kind: "action", id: actionId, typed: wrote } : null;
  const texts = kept ? [] : Object.values(wrote);
  const notice: Notice = { kind: "other-week", week: old.prompt.value.week, kept, wrote: texts };
  return shownWeek(week, kept ? { around: actionId } : {}, { form, notice });
}
