import type { CardJson, CardNote } from "../connector/entries";

/** A message as one person sees it. */
export interface MessageView {
  id: string;
  conversationId: string;
  /** Null is the bot. */
  personId: string | null;
  at: string;
  text: string;
  cards: CardJson[];
  otherAttachments: string[];
  note: CardNote | null;
  edited: boolean;
  /** A place of a channel where a message was deleted. */
  deleted: boolean;
  threadId: string | null;
  /** Whether a press on "refresh" would do something. */
  refreshable: boolean;
}

/** A line of the list of conversations. */
export interface ConversationView {
  id: string;
  kind: "personal" | "channel";
  /** What kind of channel; null for the conversation with the bot. */
  channel: "standard" | "private" | "shared" | null;
  /** The channel's name; empty for the conversation with the bot. */
  name: string;
  unread: number;
  /** The last message: its text, or the summary of its card; empty when it has neither. */
  last: { at: string; text: string; personId: string | null } | null;
}

/** What a person's client shows around the messages. */
export interface ChatSummary {
  conversations: ConversationView[];
  /** The team that the channels belong to, and whether the bot is in it. */
  team: { name: string; hasBot: boolean };
  /** Whether the bot is there for this person, and may write. */
  installation: { installed: boolean; blocked: boolean };
}

/** A page of messages, oldest first. */
export interface MessagePage {
  messages: MessageView[];
  /** Whether there are older ones. */
  more: boolean;
}

/** The active date; `real` when nobody set it. */
export interface ClockView {
  now: string;
  real: boolean;
}

/** What arrives without being asked for. */
export type LiveEvent =
  | { type: "message"; message: MessageView }
  | { type: "deleted"; conversationId: string; messageId: string }
  | { type: "summary"; summary: ChatSummary }
  | { type: "typing"; conversationId: string }
  | { type: "clock"; clock: ClockView };

/** What became of a press on a card. */
export interface ActionOutcome {
  outcome: "card" | "message" | "error" | "failed" | "sent";
}

/** Whether a text reached the bot. */
export interface Delivery {
  delivered: boolean;
}

/** A person as the chooser shows them. */
export interface PersonView {
  id: string;
  name: string;
  email: string;
  role: string;
  language: "fr" | "en";
  featured: boolean;
  aadObjectId: string;
}

/** What the page needs to know about this installation. */
export interface SetupView {
  tenantId: string;
  tabAppId: string;
  botAppId: string;
  tabPath: string;
  dataDir: string;
}
