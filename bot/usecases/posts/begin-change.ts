import type { Instant } from "../../domain/calendar/day";
import type { ChannelRecord, PostRecord } from "../../domain/posts/post-record";
import { changeRefusal } from "../../domain/posts/post-steps";
import type { Delivery } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import { afterDelivery, type PostOutcome, type PostSender, refuse } from "./post-sender";
import { inTurn } from "./in-turn";
import { loadPost, writePost } from "./stored-post";

/** A change of a post that is ours to carry out, and where the post is. */
export interface BegunChange {
  post: PostRecord;
  before: PostRecord;
  channel: ChannelRecord;
  thread: string;
  message: string;
}

/** Marks a change as on its way, so that nobody makes another one meanwhile. `change` gives null where there is nothing to do. */
export const beginChange = (
  authority: Authority,
  id: string,
  change: (post: PostRecord, now: Instant) => PostRecord | null,
): Promise<BegunChange | PostOutcome> =>
  attempt(async (): Promise<Attempt<BegunChange | PostOutcome>> => {
    const known = await loadPost(authority, id);
    if (!known) return { outcome: refuse("not-found") };
    const { value: before, etag } = known;
    const now = authority.clock.now();
    const refusal = changeRefusal(before, now);
    if (refusal) return { outcome: refuse(refusal, before) };
    const { conversationId: thread, activityId: message, channelId } = before;
    const [channel] = await authority.store.load([{ type: "channel", id: channelId }]);
    if (!channel || thread === null || message === null) return { outcome: refuse("channel-unknown", before) };
    const post = change(before, now);
    if (!post) return { outcome: { ok: true, post: before } };
    const commit = await authority.store.commit([{ do: "replace", type: "post", record: post, etag }]);
    return commit.ok ? { outcome: { post, before, channel: channel.value, thread, message } } : { commit };
  });

/** One request, in its turn. */
export const paced = async (sender: PostSender, thread: string, request: () => Promise<Delivery>): Promise<Delivery> =>
  inTurn(await sender.pacer.take(thread), request);

/** The change failed: the post is as `before` when it certainly does not show; else as it was asked for, listed as unknown. */
export async function endFailedChange(
  authority: Authority,
  { post, before }: BegunChange,
  delivery: Extract<Delivery, { ok: false }>,
): Promise<PostOutcome> {
  const unknown = delivery.fate === "unknown";
  const { versions } = unknown ? post : before;
  const reason = unknown ? "unknown" : before.reason;
  const record = await writePost(authority, post.id, (now) => ({ ...now, versions, reason, changingSince: null }));
  authority.log.warn("post-not-changed", { postId: post.id, reason: delivery.reason });
  return afterDelivery(delivery, record);
}
