import { personalConversationId } from "../account";
import type { ChatState, KeptMessage } from "../connector/chat-state";
import { readKey } from "../connector/chat-state";
import type { LocalChannel } from "../connector/local-team";
import { localTeam } from "../connector/local-team";
import { refreshOf } from "./card-refresh";
import type { ChatSummary, ConversationView, MessagePage, MessageView } from "./views";

/** A message with the card and the note that this person has. */
export function presentMessage(message: KeptMessage, personId: string): MessageView {
  const view = message.views.get(personId);
  return {
    id: message.id,
    conversationId: message.conversationId,
    personId: message.personId,
    at: message.at,
    text: message.text,
    cards: view ? [view] : message.cards,
    otherAttachments: message.otherAttachments,
    note: message.notes.get(personId) ?? null,
    edited: message.editedAt !== null,
    deleted: message.isDeleted,
    threadId: message.threadId,
    refreshable: message.cards.some((card) => refreshOf(card) !== null),
  };
}

/** The newest `size` messages of a conversation, or those before one of them. */
export function presentPage(
  state: ChatState,
  conversationId: string,
  personId: string,
  before: string | null,
  size = 40,
): MessagePage {
  const kept = [...(state.conversations.get(conversationId)?.values() ?? [])];
  const until = before === null ? kept : kept.filter(({ id }) => Number(id) < Number(before));
  const messages = until.slice(-size).map((message) => presentMessage(message, personId));
  return { messages, more: until.length > messages.length };
}

function presentConversation(state: ChatState, personId: string, id: string, channel: LocalChannel | null): ConversationView {
  const messages = [...(state.conversations.get(id)?.values() ?? [])].filter(({ isDeleted }) => !isDeleted);
  const readUntil = Number(state.reads.get(readKey(personId, id)) ?? 0);
  const unread = messages.filter((message) => message.personId === null && Number(message.id) > readUntil).length;
  const last = messages.at(-1);
  const shown = last && { at: last.at, text: last.text || (last.summary ?? ""), personId: last.personId };
  const kind = channel ? "channel" : "personal";
  return { id, kind, channel: channel?.kind ?? null, name: channel?.name ?? "", unread, last: shown ?? null };
}

/** The list of conversations of a person: the bot first, then the channels of the team. */
export function presentSummary(state: ChatState, personId: string): ChatSummary {
  return {
    conversations: [
      presentConversation(state, personId, personalConversationId(personId), null),
      ...localTeam.channels.map((channel) => presentConversation(state, personId, channel.id, channel)),
    ],
    team: { name: localTeam.name, hasBot: state.inTeam },
    installation: state.installations.get(personId) ?? { installed: true, blocked: false },
  };
}
