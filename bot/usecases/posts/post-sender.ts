import type { Links } from "../../cards/tab-link";
import type { PostRecord } from "../../domain/posts/post-record";
import type { ChannelMessenger, Delivery } from "../../ports";
import type { Authority } from "../authority";
import type { Pacer } from "../sending/pacer";

/** With what posts are written: each call is one request, and each waits its turn in the limits of its conversation. */
export interface PostSender {
  messenger: ChannelMessenger;
  pacer: Pick<Pacer, "take">;
  /** Where what is posted leads to. */
  links: Links;
}

/** The senders of posts of one process, one for each authority. */
export interface PostSenders {
  of(authority: Authority): PostSender;
  /** Gives the shares of Teams’ limits back; within two seconds. */
  leave(): Promise<void>;
}

type DeliveryReason = Extract<Delivery, { ok: false }>["reason"];

/** Why there is no post, or no change of it. */
export type PostRefusal =
  | "channel-unknown"
  | "channel-closed"
  | "wrong-channel"
  | "thread-unknown"
  | "personal-data"
  | "too-big"
  | "empty"
  | "under-way"
  | "interrupted"
  | "not-found"
  | "not-sent"
  | "withdrawn"
  | "changing"
  | "not-unknown"
  | DeliveryReason;

/** What was asked is done, or why not. `retryAfterMs`: nothing arrived, and Teams said when to come back. */
export type PostOutcome =
  | { ok: true; post: PostRecord }
  | { ok: false; reason: PostRefusal; post: PostRecord | null; retryAfterMs: number | null };

export const refuse = (reason: PostRefusal, post: PostRecord | null = null, retryAfterMs: number | null = null): PostOutcome => ({
  ok: false,
  reason,
  post,
  retryAfterMs,
});

/** The refusal of a delivery that did not succeed. */
export const afterDelivery = (delivery: Extract<Delivery, { ok: false }>, post: PostRecord): PostOutcome =>
  refuse(delivery.reason, post, delivery.fate === "again" ? delivery.retryAfterMs : null);
