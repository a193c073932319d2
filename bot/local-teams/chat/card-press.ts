import { z } from "zod";
import type { Activity, ActivityContext } from "../activities";
import { cardActionActivity, messageActivity, submitActivity } from "../activities";
import { teamsUserId } from "../account";
import type { KeptMessage } from "../connector/chat-state";
import { readInvokeAnswer } from "../invoke-answer";
import type { CardPress, ExecutedAction } from "./card-action";
import { refreshesBySelf, refreshOf } from "./card-refresh";
import type { ChatWorld, Client } from "./chat-world";
import { contextIn } from "./chat-world";
import { sayToBot } from "./say";
import type { ActionOutcome } from "./views";

const messageBack = z.looseObject({
  msteams: z.looseObject({ type: z.enum(["messageBack", "imBack"]), text: z.string().optional(), value: z.unknown().optional() }),
});

async function execute(
  world: ChatWorld,
  client: Client,
  message: KeptMessage,
  action: ExecutedAction,
  trigger: "manual" | "automatic",
): Promise<ActionOutcome> {
  const { conversationId, id: messageId } = message;
  const at = { conversationId, messageId, personId: client.person.id };
  const context = contextIn(world, client, conversationId, messageId);
  if (!context) return { outcome: "failed" };
  const outcome = readInvokeAnswer(await world.bot.deliver(cardActionActivity(context, messageId, action, trigger)));
  if (outcome.kind === "card") {
    // each opening asks again for what is mostly the same card: the log need not grow by it
    const isShown = JSON.stringify(message.views.get(client.person.id)) === JSON.stringify(outcome.card);
    if (!isShown) world.store.record({ type: "view", ...at, card: outcome.card });
  } else if (outcome.kind !== "failed" && trigger === "manual") {
    world.store.record({ type: "note", ...at, note: { kind: outcome.kind, text: outcome.text } });
  }
  return { outcome: outcome.kind };
}

function activityOfSubmit(context: ActivityContext, id: string, replyToId: string, data: unknown): Activity {
  const back = messageBack.safeParse(data);
  if (!back.success) return submitActivity(context, id, replyToId, data ?? {});
  const { text, value } = back.data.msteams;
  return { ...messageActivity(context, id, text ?? String(value ?? "")), replyToId, value };
}

async function submit(world: ChatWorld, client: Client, press: CardPress, data: unknown): Promise<ActionOutcome> {
  const back = messageBack.safeParse(data);
  if (back.success && back.data.msteams.type === "imBack") {
    const said = await sayToBot(world, client, String(back.data.msteams.value ?? ""));
    return { outcome: said.delivered ? "sent" : "failed" };
  }
  const context = contextIn(world, client, press.conversationId, press.messageId);
  if (!context) return { outcome: "failed" };
  const id = world.store.nextId(context.now);
  const answer = await world.bot.deliver(activityOfSubmit(context, id, press.messageId, data));
  return { outcome: answer.ok && answer.status < 400 ? "sent" : "failed" };
}

/** Carries a press to the bot and keeps what the person sees of the answer. */
export async function pressCard(world: ChatWorld, client: Client, press: CardPress): Promise<ActionOutcome> {
  const { conversationId, messageId } = press;
  const message = world.store.state.conversations.get(conversationId)?.get(messageId);
  if (!message) return { outcome: "failed" };
  // the words under the card were about the press before
  if (message.notes.has(client.person.id)) {
    world.store.record({ type: "note", conversationId, messageId, personId: client.person.id, note: null });
  }
  if (press.action.type === "Action.Submit") return submit(world, client, press, press.action.data);
  return execute(world, client, message, press.action, "manual");
}

// Teams refreshes what is in sight; an old conversation is not asked from end to end
const refreshedAtOnce = 12;

/** Asks the bot for the fresh card of each recent message that refreshes by itself for this person. */
export async function refreshRecentCards(world: ChatWorld, client: Client, conversationId: string): Promise<void> {
  const recent = [...(world.store.state.conversations.get(conversationId)?.values() ?? [])].slice(-refreshedAtOnce);
  for (const message of recent) {
    const card = message.cards.find((candidate) => refreshesBySelf(candidate, teamsUserId(client.person)));
    const refresh = card && refreshOf(card);
    if (refresh) await execute(world, client, message, refresh.action, "automatic");
  }
}

/** Refreshes one card because the person asked for it. */
export async function refreshCard(
  world: ChatWorld,
  client: Client,
  conversationId: string,
  messageId: string,
): Promise<ActionOutcome> {
  const message = world.store.state.conversations.get(conversationId)?.get(messageId);
  const refresh = message?.cards.map(refreshOf).find((found) => found !== null);
  return message && refresh ? execute(world, client, message, refresh.action, "manual") : { outcome: "failed" };
}
