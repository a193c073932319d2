import type { ActivityContext } from "../activities";
import { personalConversationId } from "../account";
import type { BotClient } from "../bot-client";
import type { ChatStore } from "../connector/chat-store";
import { findChannel } from "../connector/local-team";
import type { Directory } from "../directory";
import type { LocalClock, LocalPerson, LocalRegistration } from "../types";

/** What the conversations work with. */
export interface ChatWorld {
  registration: LocalRegistration;
  serviceUrl: string;
  store: ChatStore;
  directory: Directory;
  bot: BotClient;
  clock: LocalClock;
}

/** The person at a client, and how that client is set. */
export interface Client {
  person: LocalPerson;
  locale: "fr-FR" | "en-US";
  timeZone: string;
}

/** What an activity of this client in this conversation says of itself; null when the person is not in it. */
export function contextIn(world: ChatWorld, client: Client, conversationId: string, messageId: string): ActivityContext | null {
  const channel = findChannel(conversationId)?.channel;
  if (!channel && conversationId !== personalConversationId(client.person.id)) return null;
  const threadId = world.store.state.conversations.get(conversationId)?.get(messageId)?.threadId ?? messageId;
  return {
    registration: world.registration,
    serviceUrl: world.serviceUrl,
    ...client,
    place: channel ? { kind: "channel", channelId: channel.id, threadId } : { kind: "personal", conversationId },
    now: world.clock.now(),
  };
}
