import type { Authority } from "../authority";
import { beginChange, paced } from "../posts/begin-change";
import { composePost } from "../posts/compose-post";
import type { PostSender } from "../posts/post-sender";
import { writePost } from "../posts/stored-post";

/** The posts of this process that are being drawn again, and whether once more after that. */
const underWay = new WeakMap<PostSender, Map<string, { again: boolean }>>();

/**
 * Draws a summary in its channel again, with those who have taken note since. Ten who press at once cost two requests; who else
 * changes the post meanwhile counts them as well. Nobody waits for it, and a failure is mended by whoever presses next.
 */
export function refreshSummary(authority: Authority, sender: PostSender, postId: string): void {
  const own = underWay.get(sender) ?? new Map<string, { again: boolean }>();
  underWay.set(sender, own);
  const running = own.get(postId);
  if (running) {
    running.again = true;
    return;
  }
  const state = { again: true };
  own.set(postId, state);
  const redraw = async (): Promise<void> => {
    try {
      while (state.again) {
        state.again = false;
        await redrawOnce(authority, sender, postId);
      }
    } finally {
      // at once after the last look at `again`: who presses then begins anew
      own.delete(postId);
    }
  };
  redraw().catch((error: unknown) => authority.log.warn("summary-not-refreshed", { postId, error: error instanceof Error ? error.message : "unknown" }));
}

async function redrawOnce(authority: Authority, sender: PostSender, postId: string): Promise<void> {
  const begun = await beginChange(authority, postId, (post, now) => ({ ...post, changingSince: now }));
  if ("ok" in begun) return;
  const { post, channel, thread, message } = begun;
  try {
    const { card, summary } = await composePost(authority, sender.links, post);
    const delivery = await paced(sender, thread, () => sender.messenger.update(channel, thread, message, card, summary));
    if (!delivery.ok) authority.log.warn("summary-not-refreshed", { postId, reason: delivery.reason });
  } finally {
    // what it says is as it was: only the count may be late
    await writePost(authority, postId, (now) => ({ ...now, changingSince: null }));
  }
}
