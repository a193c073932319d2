import { respondToPress } from "./card-action/respond-to-press";
import type { Turn } from "./turn";

/** What an invoke is answered with: it is the answer of the HTTP request itself. */
export interface InvokeAnswer {
  status: number;
  body: unknown;
}

/**
 * Answers an invoke: a press on a card, and nothing else. It sends no message, so it needs none of botbuilder's turn, whose
 * own reading of presses throws on one without an action and answers other invokes with a 501 and no body.
 */
export async function answerInvoke(turn: Turn): Promise<InvokeAnswer> {
  const { name, value } = turn.activity;
  if (name !== "adaptiveCard/action") return { status: 400, body: { code: "BadRequest", message: "not an invoke of Jalon's" } };
  const body = await respondToPress(turn, value);
  return { status: body.statusCode, body };
}
