import type { PostContent } from "../../domain/posts/post-record";
import { correctedPost, says } from "../../domain/posts/post-steps";
import type { Authority } from "../authority";
import { beginChange, endFailedChange, paced } from "./begin-change";
import { composePost, contentRefusal } from "./compose-post";
import { type PostOutcome, type PostSender, refuse } from "./post-sender";
import { writePost } from "./stored-post";

/**
 * Corrects a post in sight of everybody: the same message says something else, and since when. What it said before is kept.
 * One of which nobody knows whether Teams took it may be asked for again: the same message is written, so twice is once.
 */
export async function correctPost(
  authority: Authority,
  sender: PostSender,
  { id, by, content }: { id: string; by: string; content: PostContent },
): Promise<PostOutcome> {
  const fault = await contentRefusal(authority, content);
  if (fault) return refuse(fault);
  const begun = await beginChange(authority, id, (post, now) => {
    return says(post, content) ? null : correctedPost(post, content, by, now);
  });
  if ("ok" in begun) return begun;
  const { post, channel, thread, message } = begun;
  const { card, summary } = await composePost(authority, sender.links, post);
  const delivery = await paced(sender, thread, () => sender.messenger.update(channel, thread, message, card, summary));
  if (!delivery.ok) return endFailedChange(authority, begun, delivery);
  return { ok: true, post: await writePost(authority, id, (now) => ({ ...now, changingSince: null, reason: "" })) };
}
