import type { Directory } from "../directory";
import type { LocalPerson } from "../types";
import type { ChatState } from "./chat-state";
import type { LocalChannel } from "./local-team";
import { findChannel } from "./local-team";

/** Where a bot's activity goes. */
export type Destination =
  | { kind: "personal"; conversationId: string; person: LocalPerson; threadId: null }
  | { kind: "channel"; conversationId: string; channel: LocalChannel; threadId: string | null };

/** The conversation of that id, or null when there is none. */
export async function findDestination(directory: Directory, conversationId: string): Promise<Destination | null> {
  const found = findChannel(conversationId);
  if (found) return { kind: "channel", conversationId: found.channel.id, channel: found.channel, threadId: found.threadId };
  if (!conversationId.startsWith("local-")) return null;
  const person = await directory.byId(conversationId.slice("local-".length));
  return person ? { kind: "personal", conversationId, person, threadId: null } : null;
}

/** Whether the bot is among the members of a channel: of every standard one of its team, and of no other. */
export const isInChannel = (state: ChatState, { kind }: LocalChannel): boolean => state.inTeam && kind === "standard";

/** Why the bot may not write to a person, in Teams' words, or null when it may. */
export function writeRefusal(state: ChatState, personId: string): "BotNotInConversationRoster" | "MessageWritesBlocked" | null {
  const installation = state.installations.get(personId);
  if (!installation) return null;
  if (!installation.installed) return "BotNotInConversationRoster";
  return installation.blocked ? "MessageWritesBlocked" : null;
}
