import type { FollowState } from "../domain/committee/decision";
import type { Execute } from "./adaptive-card";

/** What a button asks of the server: a verb, ids and the version that was seen. Never a value to be believed. */
export type CardAction =
  /** *Rien de neuf*: everything that was not touched is unchanged. */
  /** `about`: ids of the actions that wait, only so that they are read along with the question; the question decides. */
  | { verb: "confirm-rest"; promptId: string; about?: string }
  /** `edit`: the card it stands on was drawn after *Rien de neuf*. */
  | { verb: "advance" | "finish" | "block"; promptId: string; actionId: string; version: number; edit?: 1 }
  /** *Préciser*: shows the form of one action. */
  | { verb: "open"; promptId: string; actionId: string }
  /** The form is sent; its fields come beside, see `AnswerInputs`. */
  | { verb: "answer"; promptId: string; actionId: string; version: number; edit?: 1 }
  | { verb: "open-weather"; promptId: string; projectId: string }
  /** The météo is sent; its fields come beside, see `WeatherInputs`. */
  | { verb: "weather"; promptId: string; projectId: string; version: number }
  /** *Faite*, *En cours*, *Bloquée*, said of a decision. */
  | { verb: DecisionVerb; promptId: string; decisionId: string; edit?: 1 }
  | { verb: "page"; promptId: string; page: number }
  /** *Modifier* on a receipt: the questions again. */
  | { verb: "edit"; promptId: string }
  /** Back to the receipt. */
  | { verb: "close"; promptId: string }
  /** The same as saying it in the chat; answers with that card. */
  | { verb: "show"; what: Shown }
  | { verb: "project"; projectId: string }
  /** Takes back what was said of days away: absences by their days (`absence-id`), those noted and those they replaced. */
  | { verb: "undo-absence"; noted: string; replaced: string }
  /** Takes *plus de relance cette semaine* back. */
  | { verb: "unmute"; week: string }
  /** *J’ai pris connaissance*, on the summary of a séance; `where`: in a channel everybody sees the card. */
  | { verb: "acknowledge"; meetingId: string; where: "channel" | "chat" };

/** What is said of a decision, as the verb of its button. */
export type DecisionVerb = `decision-${FollowState}`;

export type Verb = CardAction["verb"];

/** Every verb, for the schema that reads what comes back. */
export const VERBS = [
  "confirm-rest",
  "advance",
  "finish",
  "block",
  "open",
  "answer",
  "open-weather",
  "weather",
  "decision-done",
  "decision-under-way",
  "decision-stuck",
  "page",
  "edit",
  "close",
  "show",
  "project",
  "undo-absence",
  "unmute",
  "acknowledge",
] as const satisfies readonly Verb[];

export const SHOWN = ["my-actions", "weekly-update", "help"] as const;
export type Shown = (typeof SHOWN)[number];

/** Fields of the form of an action, as they come back: texts, `progress` from 0 to 100, `milestoneDay` ISO or as typed. */
export const ANSWER_INPUTS = ["status", "progress", "milestoneDay", "obstacle", "line"] as const;
export type AnswerInputs = Partial<Record<(typeof ANSWER_INPUTS)[number], string>>;

/** Fields of the météo form, as they come back. */
export const WEATHER_INPUTS = ["level", "comment"] as const;
export type WeatherInputs = Partial<Record<(typeof WEATHER_INPUTS)[number], string>>;

/** A button that asks this of the server. */
export function press(title: string, action: CardAction, more: Pick<Execute, "style" | "associatedInputs"> = {}): Execute {
  const { verb, ...data } = action;
  return { type: "Action.Execute", title, verb, data, ...more };
}

/** Marks a press drawn after *Rien de neuf*, so that one drawn before it is known for a past card. */
export const sinceConfirmation = ({ confirmedOn }: { confirmedOn: string | null }): { edit?: 1 } => (confirmedOn === null ? {} : { edit: 1 });
