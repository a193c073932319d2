import { z } from "zod";
import { instant } from "./primitives";

/** A channel where Jalon may be asked to write, and what is to be done where it cannot. */
export const channelView = z.object({
  id: z.string(),
  team: z.string(),
  name: z.string(),
  kind: z.enum(["standard", "private", "shared", "unknown"]),
  state: z.enum(["reachable", "uninstalled", "closed", "gone", "unproven"]),
  /** When Teams said so last. */
  checkedAt: instant,
  /** What it means and what to do, in the reader's language. */
  advice: z.string(),
});
export type ChannelView = z.infer<typeof channelView>;

/** `POST /api/channels`: the link that Teams copies. */
export const channelLink = z.object({ link: z.string().trim().min(1).max(2000) }).strict();
/** What came of it: no channel where nothing is known of its team. */
export const channelAdded = z.object({ channel: channelView.nullable(), advice: z.string() });
export type ChannelAdded = z.infer<typeof channelAdded>;

const channelId = z.string().min(1).max(300);
/** `POST /api/channels/check`: the id stands in the body, since it holds signs that paths do not take. */
export const channelNamed = z.object({ channelId }).strict();
/** `POST /api/channels/test-post`: the same key again is the same post. */
export const testPost = z.object({ channelId, key: z.string().regex(/^[a-z0-9-]{8,64}$/i) }).strict();

/** A post, with all it ever said. */
export const postView = z.object({
  id: z.string(),
  channelId: z.string(),
  /** Team and name of the channel. */
  channel: z.string(),
  /** The post it follows in its thread. */
  follows: z.string().nullable(),
  state: z.enum(["sending", "sent", "unknown", "failed", "withdrawn"]),
  /** What is amiss and what to do; empty when all is well. */
  advice: z.string(),
  /** What it says now, last; `byName` is empty for a rule. */
  versions: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()), at: instant, byName: z.string() })),
  withdrawnAt: instant.nullable(),
});
export type PostView = z.infer<typeof postView>;

/** What came of posting, correcting or withdrawing. */
export const postOutcome = z.object({
  done: z.boolean(),
  /** Why not, as a stable code; empty when it is done. */
  reason: z.string(),
  /** The same in words, with what to do. */
  advice: z.string(),
  post: postView.nullable(),
  /** Nothing arrived, and Teams said when to come back. */
  retryAfterSeconds: z.number().nullable(),
});
export type PostOutcomeView = z.infer<typeof postOutcome>;

const paragraph = z.string().trim().min(1).max(2000);
/** `POST /api/posts/{postId}/correction`: all that it says from now on. */
export const postCorrection = z
  .object({ title: z.string().trim().min(1).max(200), paragraphs: z.array(paragraph).max(20) })
  .strict();
/** `POST /api/posts/{postId}/withdrawal`: `erase` deletes it, where Teams does; else a word in its place says it. */
export const postWithdrawal = z.object({ erase: z.boolean().default(false) }).strict();
