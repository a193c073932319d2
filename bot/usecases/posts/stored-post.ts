import type { PostRecord } from "../../domain/posts/post-record";
import { interruptedPost, isInterrupted } from "../../domain/posts/post-steps";
import type { Stored } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";

/** A post as it stands; one that a dead process left on its way is unknown from then on, whoever asks first. */
export async function loadPost(authority: Authority, id: string): Promise<Stored<PostRecord> | null> {
  const [known] = await authority.store.load([{ type: "post", id }]);
  return known ? settled(authority, known) : null;
}

/** Every post, the last said first. */
export async function listPosts(authority: Authority): Promise<PostRecord[]> {
  const known = await authority.store.posts();
  const posts = await Promise.all(known.map((one) => settled(authority, one)));
  const saidAt = ({ versions }: PostRecord): string => versions[0]?.at ?? "";
  return posts.map(({ value }) => value).toSorted((a, b) => (saidAt(a) < saidAt(b) ? 1 : -1));
}

async function settled({ store, clock, log }: Authority, known: Stored<PostRecord>): Promise<Stored<PostRecord>> {
  if (!isInterrupted(known.value, clock.now())) return known;
  const record = interruptedPost(known.value);
  await store.commit([{ do: "replace", type: "post", record, etag: known.etag }]);
  log.warn("post-interrupted", { postId: record.id });
  const [now] = await store.load([{ type: "post", id: record.id }]);
  return now ?? known;
}

/** Writes the next step of a post that exists, over whatever was written meanwhile. */
export const writePost = (authority: Authority, id: string, step: (post: PostRecord) => PostRecord): Promise<PostRecord> =>
  attempt(async (): Promise<Attempt<PostRecord>> => {
    const [known] = await authority.store.load([{ type: "post", id }]);
    if (!known) throw new Error(`post ${id} is gone`);
    const record = step(known.value);
    const commit = await authority.store.commit([{ do: "replace", type: "post", record, etag: known.etag }]);
    return commit.ok ? { outcome: record } : { commit };
  });
