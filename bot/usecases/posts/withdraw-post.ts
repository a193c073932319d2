import type { Delivery } from "../../ports";
import type { Authority } from "../authority";
import { beginChange, endFailedChange, paced } from "./begin-change";
import { composeWithdrawal } from "./compose-post";
import type { PostOutcome, PostSender } from "./post-sender";
import { writePost } from "./stored-post";

/**
 * Withdraws a post: « Message retiré le … » takes its place. `erase` deletes it instead, for what nobody should have read;
 * where Teams does not delete, the other is done. Either way the record keeps what was said.
 */
export async function withdrawPost(
  authority: Authority,
  sender: PostSender,
  { id, by, erase }: { id: string; by: string; erase: boolean },
): Promise<PostOutcome> {
  const begun = await beginChange(authority, id, (post, now) => ({ ...post, changingSince: now }));
  if ("ok" in begun) return begun;
  const { post, channel, thread, message } = begun;
  const at = authority.clock.now();
  const { messenger } = sender;
  const erasure = erase ? await paced(sender, thread, () => messenger.withdraw(channel, thread, message)) : null;
  const { card, summary } = await composeWithdrawal(authority, post, at);
  const erased = erasure !== null && !isRefused(erasure);
  const replace = () => messenger.update(channel, thread, message, card, summary);
  const delivery = erased ? erasure : await paced(sender, thread, replace);
  // a message that is no longer there is withdrawn
  if (!delivery.ok && delivery.reason !== "lost") return endFailedChange(authority, begun, delivery);
  const withdrawn = { state: "withdrawn", reason: "", changingSince: null, withdrawal: { at, by, erased } } as const;
  return { ok: true, post: await writePost(authority, id, (now) => ({ ...now, ...withdrawn })) };
}

/** Teams understood, and does not do it; a message that is no longer there is as good as deleted. */
const isRefused = (delivery: Delivery): boolean => !delivery.ok && delivery.fate === "final" && delivery.reason !== "lost";
