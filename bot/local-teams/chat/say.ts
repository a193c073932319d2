import { messageActivity } from "../activities";
import { personalConversationId } from "../account";
import type { ChatWorld, Client } from "./chat-world";
import { contextIn } from "./chat-world";
import type { Delivery } from "./views";

/** Keeps what the person typed to the bot and delivers it. */
export async function sayToBot(world: ChatWorld, client: Client, text: string): Promise<Delivery> {
  const conversationId = personalConversationId(client.person.id);
  const context = contextIn(world, client, conversationId, "");
  if (!context) return { delivered: false };
  const id = world.store.nextId(context.now);
  world.store.record({
    type: "message",
    message: {
      id,
      conversationId,
      personId: client.person.id,
      at: context.now,
      text,
      cards: [],
      otherAttachments: [],
      threadId: null,
    },
  });
  const answer = await world.bot.deliver(messageActivity(context, id, text));
  return { delivered: answer.ok && answer.status < 400 };
}
