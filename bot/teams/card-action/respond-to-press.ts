import { randomUUID } from "node:crypto";
import type { AdaptiveCardInvokeResponse } from "botbuilder";
import { noticeCard } from "../../cards/notice-card";
import { sayCard } from "../../cards/say-card";
import type { CardMessage } from "../../cards/adaptive-card";
import { BusyError } from "../../usecases/attempts";
import type { Turn } from "../turn";
import { languageOfTurn, personOf } from "../who";
import { answerPress } from "./answer-press";
import { pressAcknowledge } from "./press-acknowledge";
import { readPress } from "./read-press";

/** Answers a press always with a well-formed body: one without is sent again by Teams. */
export async function respondToPress(turn: Turn, value: unknown): Promise<AdaptiveCardInvokeResponse> {
  const press = readPress(value);
  if (!press) return refusal("BadRequest", "not one of Jalon's buttons");
  let language = languageOfTurn(turn);
  try {
    const { action } = press;
    const person = await personOf(turn);
    const stranger = sayCard({ say: "stranger" }, language);
    // under the card of a whole channel, which stays: it is no answer to anybody alone
    if (!person) return action.verb === "acknowledge" ? said(stranger.summary) : withCard(stranger);
    ({ language } = person);
    if (action.verb === "acknowledge") {
      const answer = await pressAcknowledge(turn, person, action);
      return "card" in answer ? withCard(answer) : said(answer.words);
    }
    return withCard(await answerPress(turn.authority, person, { ...press, action }, turn.links));
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    turn.authority.log.error(error instanceof BusyError ? "press-busy" : "press-failed", { reference, verb: press.action.verb, message, stack });
    const wrote = [press.answer.obstacle ?? "", press.answer.line ?? "", press.weather.comment ?? ""].filter((text) => text !== "");
    const notice = noticeCard({ notice: { kind: "surprise", reference } }, language);
    // a card in place of the other would lose what was typed: where something was, the old card stays and this is said under it
    return wrote.length > 0 ? said(notice.summary) : withCard(notice);
  }
}

// the types of botbuilder ask for an object; Teams asks for the card itself, or for a text
const withCard = ({ card }: Pick<CardMessage, "card" | "summary">): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: "application/vnd.microsoft.card.adaptive",
  value: { ...card },
});

const said = (text: string): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: "application/vnd.microsoft.activity.message",
  value: text as unknown as Record<string, unknown>,
});

const refusal = (code: string, message: string): AdaptiveCardInvokeResponse => ({
  statusCode: 400,
  type: "application/vnd.microsoft.error",
  value: { code, message },
});
