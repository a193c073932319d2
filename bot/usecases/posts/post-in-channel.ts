import type { CardMessage } from "../../cards/adaptive-card";
import type { ChannelRecord, PostRecord } from "../../domain/posts/post-record";
import { claimedPost, endedPost, type WantedPost } from "../../domain/posts/post-steps";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import type { Turn } from "../sending/turn";
import { noteChannelState } from "./note-channel-state";
import { composePost, contentRefusal } from "./compose-post";
import { afterDelivery, type PostOutcome, type PostSender, refuse } from "./post-sender";
import { inTurn } from "./in-turn";
import { loadPost, writePost } from "./stored-post";

/**
 * Posts in a channel, once: the same id again is the same post, and posts nothing. It is claimed in the store before its one
 * request leaves; one of which nobody knows whether it arrived is never posted again. Throws when the store fails.
 */
export async function postInChannel(authority: Authority, sender: PostSender, wanted: WantedPost): Promise<PostOutcome> {
  const fault = await contentRefusal(authority, wanted.content);
  if (fault) return refuse(fault);
  const place = await placeOf(authority, wanted);
  if ("ok" in place) return place;
  const message = await composePost(authority, sender.links, claimedPost(wanted, authority.clock.now()));
  // a thread has limits of its own; a new one counts for its channel
  const turn = await sender.pacer.take(place.thread ?? place.channel.id);
  const claim = await claimPost(authority, wanted).catch((error: unknown) => {
    turn.back();
    throw error;
  });
  if (!("ok" in claim)) return sendClaimed(authority, sender, turn, claim, message, place);
  turn.back();
  return claim;
}

// of one that is not proven yet, Teams says it with the post
const MAY_BE_OPEN: ReadonlySet<ChannelRecord["state"]> = new Set(["reachable", "unproven"]);

interface Place {
  channel: ChannelRecord;
  /** The conversation of the thread, for a post that follows another. */
  thread: string | null;
}

async function placeOf({ store }: Authority, { channelId, follows }: WantedPost): Promise<Place | PostOutcome> {
  const [[channel], [root]] = await Promise.all([
    store.load([{ type: "channel", id: channelId }]),
    follows === null ? [null] : store.load([{ type: "post", id: follows }]),
  ]);
  if (!channel) return refuse("channel-unknown");
  if (!MAY_BE_OPEN.has(channel.value.state)) return refuse("channel-closed");
  if (follows === null) return { channel: channel.value, thread: null };
  if (!root || root.value.state !== "sent" || root.value.conversationId === null) return refuse("thread-unknown");
  if (root.value.channelId !== channelId) return refuse("wrong-channel");
  return { channel: channel.value, thread: root.value.conversationId };
}

/** The post, now ours to send; or what became of it already. */
const claimPost = (authority: Authority, wanted: WantedPost): Promise<PostRecord | PostOutcome> =>
  attempt(async (): Promise<Attempt<PostRecord | PostOutcome>> => {
    const known = await loadPost(authority, wanted.id);
    if (known && known.value.state !== "failed") return { outcome: alreadyThere(known.value) };
    const record = claimedPost(wanted, authority.clock.now());
    const write = known
      ? ({ do: "replace", type: "post", record, etag: known.etag } as const)
      : ({ do: "create", type: "post", record } as const);
    const commit = await authority.store.commit([write]);
    return commit.ok ? { outcome: record } : { commit };
  });

function alreadyThere(post: PostRecord): PostOutcome {
  if (post.state === "sending") return refuse("under-way", post);
  if (post.state === "unknown") return refuse(post.reason === "interrupted" ? "interrupted" : "unknown", post);
  return { ok: true, post };
}

async function sendClaimed(
  authority: Authority,
  { messenger }: PostSender,
  turn: Turn,
  claimed: PostRecord,
  { card, summary }: CardMessage,
  { channel, thread }: Place,
): Promise<PostOutcome> {
  const delivery = await inTurn(turn, () => messenger.post(channel, thread, card, summary));
  const outcome = await noteEnd(authority, claimed, thread, delivery);
  await noteChannelState(authority, channel, delivery);
  return outcome;
}

async function noteEnd(
  authority: Authority,
  claimed: PostRecord,
  thread: string | null,
  delivery: Awaited<ReturnType<PostSender["messenger"]["post"]>>,
): Promise<PostOutcome> {
  if (delivery.ok) {
    const conversationId = delivery.conversationId ?? thread;
    const end = { state: "sent", conversationId, activityId: delivery.activityId || null } as const;
    return { ok: true, post: await writePost(authority, claimed.id, (post) => endedPost(post, end)) };
  }
  const state = delivery.fate === "unknown" ? "unknown" : "failed";
  const post = await writePost(authority, claimed.id, (now) => endedPost(now, { state, reason: delivery.reason }));
  authority.log.warn("post-not-sent", { postId: post.id, reason: delivery.reason });
  return afterDelivery(delivery, post);
}
