import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import { type PostOutcome, refuse } from "./post-sender";
import { loadPost } from "./stored-post";

/**
 * Somebody looked in the channel: a post of which nobody knew whether it arrived is not there. From now on it may be posted
 * again under its id, by whoever wants it; nothing is posted by this.
 */
export const declareAbsent = (authority: Authority, { id, by }: { id: string; by: string }): Promise<PostOutcome> =>
  attempt(async (): Promise<Attempt<PostOutcome>> => {
    const known = await loadPost(authority, id);
    if (!known) return { outcome: refuse("not-found") };
    if (known.value.state !== "unknown") return { outcome: refuse("not-unknown", known.value) };
    const post = { ...known.value, state: "failed", reason: "declared-absent" } as const;
    const commit = await authority.store.commit([{ do: "replace", type: "post", record: post, etag: known.etag }]);
    if (!commit.ok) return { commit };
    authority.log.info("post-declared-absent", { postId: id, by });
    return { outcome: { ok: true, post } };
  });
