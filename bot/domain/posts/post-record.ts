import type { Instant } from "../calendar/day";
import type { Language } from "../wording/language";

/** What kinds of channel Teams has; `unknown`: it has not said yet. */
export type ChannelKind = "standard" | "private" | "shared" | "unknown";

/** A channel where Jalon may be asked to write. */
export interface ChannelRecord {
  /** The channel's own id in Teams (`19:…@thread.tacv2`). */
  id: string;
  teamId: string;
  /** The Entra group of the team, that links to its channels name; empty where Teams did not say it. */
  groupId: string;
  teamName: string;
  name: string;
  kind: ChannelKind;
  serviceUrl: string;
  botId: string;
  /**
   * `uninstalled`: Jalon is not in the team; `closed`: it is, and Teams lets no bot write in this channel; `gone`: the channel
   * is no longer there; `unproven`: nothing was asked of Teams yet, or it did not answer.
   */
  state: "reachable" | "uninstalled" | "closed" | "gone" | "unproven";
  /** When that state was last told by Teams. */
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
  /** The séance whose summary it is; absent for any other post. */
  meetingId?: string;
  /** The language of its content, in which a correction or a withdrawal is said too. */
  language: Language;
  /** `unknown`: it may stand in the channel; never posted again by itself, and listed until somebody has looked there. */
  state: "sending" | "sent" | "unknown" | "failed" | "withdrawn";
  /** Why it failed or is unknown; of one that was sent, `unknown` when its last change may not show. Empty otherwise. */
  reason: string;
  /** The conversation of the thread (`channel;messageid=…`), once known. */
  conversationId: string | null;
  activityId: string | null;
  /** What it says now, last, and said before. */
  versions: (PostContent & { at: Instant; by: string })[];
  /** Since when a correction or withdrawal is on its way; null when none is. */
  changingSince: Instant | null;
  /** `erased`: deleted in Teams; else a word in its place says that it was withdrawn. */
  withdrawal: { at: Instant; by: string; erased: boolean } | null;
}

/** What it says now. */
export const currentVersion = ({ versions }: PostRecord): PostRecord["versions"][number] => {
  const last = versions.at(-1);
  if (!last) throw new Error("a post without a word");
  return last;
};
