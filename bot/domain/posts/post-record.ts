import type { Instant } from "../calendar/day";

/** A channel where Jalon may be asked to write. */
export interface ChannelRecord {
  /** The channel's own id in Teams (`19:…@thread.tacv2`). */
  id: string;
  teamId: string;
  teamName: string;
  name: string;
  kind: "standard" | "private" | "shared" | "unknown";
  serviceUrl: string;
  botId: string;
  state: "reachable" | "uninstalled" | "closed";
  at: Instant;
}

/** What a post said at one moment: a title and paragraphs of plain text. */
export interface PostContent {
  title: string;
  paragraphs: string[];
}

/** A post in a channel: written once, corrected in sight of everybody, or withdrawn. */
export interface PostRecord {
  /** Chosen by whoever posts: the same id twice is one post. */
  id: string;
  channelId: string;
  /** The post this one follows in its thread; null for one of its own. */
  follows: string | null;
  state: "sending" | "sent" | "unknown" | "failed" | "withdrawn";
  reason: string;
  /** The conversation of the thread (`channel;messageid=…`), once known. */
  conversationId: string | null;
  activityId: string | null;
  /** What it says now, last, and said before. */
  versions: (PostContent & { at: Instant; by: string })[];
  withdrawnAt: Instant | null;
}
