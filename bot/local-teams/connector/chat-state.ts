import { findChannel } from "./local-team";
import type { CardJson, CardNote, Entry, Message } from "./entries";

/** A message with what each person sees of it. */
export interface KeptMessage extends Message {
  editedAt: string | null;
  /** In a channel a place remains, so that the answers under it keep theirs. */
  isDeleted: boolean;
  /** The card that an answer put in place, for that person only. */
  views: Map<string, CardJson>;
  notes: Map<string, CardNote>;
}

/** Whether the bot may write to a person; nothing recorded means installed by an administrator, not opened yet. */
export interface Installation {
  installed: boolean;
  blocked: boolean;
}

/** All conversations, as the log tells them. */
export interface ChatState {
  conversations: Map<string, Map<string, KeptMessage>>;
  installations: Map<string, Installation>;
  /** Whether the bot is in the team. */
  inTeam: boolean;
  /** Last message read, by person and conversation. */
  reads: Map<string, string>;
  lastId: number;
}

/** A Teams without a word in it. */
export function emptyChatState(): ChatState {
  return { conversations: new Map(), installations: new Map(), inTeam: false, reads: new Map(), lastId: 0 };
}

/** Key of a read mark. */
export const readKey = (personId: string, conversationId: string): string => `${personId}\n${conversationId}`;

function keepMessage(state: ChatState, message: Message): void {
  const messages = state.conversations.get(message.conversationId) ?? new Map<string, KeptMessage>();
  messages.set(message.id, { ...message, editedAt: null, isDeleted: false, views: new Map(), notes: new Map() });
  state.conversations.set(message.conversationId, messages);
  state.lastId = Math.max(state.lastId, Number(message.id));
}

/** Applies one entry in place. An entry about a message that is gone changes nothing. */
export function applyEntry(state: ChatState, entry: Entry): void {
  switch (entry.type) {
    case "message":
      return keepMessage(state, entry.message);
    case "installation":
      state.installations.set(entry.personId, { installed: entry.installed, blocked: entry.blocked });
      return;
    case "read":
      state.reads.set(readKey(entry.personId, entry.conversationId), entry.messageId);
      return;
    case "last-id":
      state.lastId = Math.max(state.lastId, Number(entry.id));
      return;
    case "team-installation":
      state.inTeam = entry.installed;
      return;
    case "deleted":
      return deleteMessage(state, entry);
    case "edited":
    case "view":
    case "note":
      return changeMessage(state.conversations.get(entry.conversationId)?.get(entry.messageId), entry);
  }
}

function deleteMessage(state: ChatState, { conversationId, messageId }: Extract<Entry, { type: "deleted" }>): void {
  const messages = state.conversations.get(conversationId);
  const message = findChannel(conversationId) ? messages?.get(messageId) : undefined;
  if (!message) return void messages?.delete(messageId);
  Object.assign(message, { text: "", summary: "", cards: [], otherAttachments: [], isDeleted: true });
  message.views.clear();
  message.notes.clear();
}

function changeMessage(message: KeptMessage | undefined, entry: Extract<Entry, { type: "edited" | "view" | "note" }>): void {
  if (!message) return;
  if (entry.type === "edited") {
    // the bot's own update is for everyone: it takes the place of the views that answers had put there
    Object.assign(message, entry.content, { editedAt: entry.at });
    message.views.clear();
    message.notes.clear();
  } else if (entry.type === "view") {
    message.views.set(entry.personId, entry.card);
    message.notes.delete(entry.personId);
  } else if (entry.note === null) {
    message.notes.delete(entry.personId);
  } else {
    message.notes.set(entry.personId, entry.note);
  }
}

/** The shortest log that tells the same, with the last `keep` messages of each conversation. */
export function entriesOf(state: ChatState, keep: number): Entry[] {
  const entries: Entry[] = [{ type: "last-id", id: String(state.lastId) }];
  if (state.inTeam) entries.push({ type: "team-installation", installed: true });
  for (const [personId, installation] of state.installations) entries.push({ type: "installation", personId, ...installation });
  for (const [conversationId, messages] of state.conversations) {
    for (const kept of [...messages.values()].slice(-keep)) {
      const { editedAt, isDeleted, views, notes, ...message } = kept;
      entries.push({ type: "message", message });
      const at = { conversationId, messageId: message.id };
      const { text, summary, cards, otherAttachments } = message;
      if (editedAt) entries.push({ type: "edited", ...at, at: editedAt, content: { text, summary, cards, otherAttachments } });
      if (isDeleted) entries.push({ type: "deleted", ...at });
      for (const [personId, card] of views) entries.push({ type: "view", ...at, personId, card });
      for (const [personId, note] of notes) entries.push({ type: "note", ...at, personId, note });
    }
  }
  for (const [key, messageId] of state.reads) {
    const [personId = "", conversationId = ""] = key.split("\n");
    entries.push({ type: "read", personId, conversationId, messageId });
  }
  return entries;
}
