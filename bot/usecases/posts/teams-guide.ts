import type { ChannelKind } from "../../domain/posts/post-record";

/** What a question to Teams came to: `no`, it is refused; `silent`, it said nothing that counts. */
export type Answered<T> = { ok: true; value: T } | { ok: false; reason: "no" | "silent" };

/** A channel as Teams lists those of a team; the first one has no name. */
export interface ListedChannel {
  id: string;
  name: string;
  kind: ChannelKind;
}

/** What Teams says of teams and channels; one call is one question. */
export interface TeamsGuide {
  /** The channels of a team that the bot may see. */
  channels(serviceUrl: string, teamId: string): Promise<Answered<ListedChannel[]>>;
  /** Empty when it is not told. */
  teamName(serviceUrl: string, teamId: string): Promise<string>;
  /** Whether the bot is in a conversation. */
  isIn(serviceUrl: string, conversationId: string): Promise<Answered<unknown>>;
}
