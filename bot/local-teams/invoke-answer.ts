import { z } from "zod";
import type { BotAnswer } from "./bot-client";
import type { CardJson } from "./connector/entries";

const answerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("application/vnd.microsoft.card.adaptive"), value: z.record(z.string(), z.unknown()) }),
  z.object({ type: z.literal("application/vnd.microsoft.activity.message"), value: z.string() }),
  z.object({ type: z.literal("application/vnd.microsoft.error"), value: z.looseObject({ message: z.string() }) }),
]);

/** What a press on a card leads to; `failed` is an answer that Teams cannot use, or none. */
export type InvokeOutcome =
  | { kind: "card"; card: CardJson }
  | { kind: "message"; text: string }
  | { kind: "error"; text: string }
  | { kind: "failed" };

/** Reads the bot's answer to `adaptiveCard/action`. An error comes with HTTP 400 as well, so the body is asked first. */
export function readInvokeAnswer(answer: BotAnswer): InvokeOutcome {
  if (!answer.ok || answer.status >= 500) return { kind: "failed" };
  const parsed = answerSchema.safeParse(answer.body);
  if (!parsed.success) return { kind: "failed" };
  switch (parsed.data.type) {
    case "application/vnd.microsoft.card.adaptive":
      return { kind: "card", card: parsed.data.value };
    case "application/vnd.microsoft.activity.message":
      return { kind: "message", text: parsed.data.value };
    case "application/vnd.microsoft.error":
      return { kind: "error", text: parsed.data.value.message };
  }
}
