import type { Instant } from "../calendar/day";
import type { Language } from "../wording/language";
import type { PostContent, PostRecord } from "./post-record";

/** Something to say in a channel, under an id that whoever asks has chosen. */
export interface WantedPost {
  id: string;
  channelId: string;
  /** The post in whose thread it stands; null for a thread of its own. */
  follows: string | null;
  language: Language;
  /** The séance whose summary it is, if it is one. */
  meetingId?: string;
  content: PostContent;
  /** The person who asks, or the rule. */
  by: string;
}

/** What a posting came to, as the record keeps it. */
export type PostEnd =
  | { state: "sent"; conversationId: string | null; activityId: string | null }
  | { state: "failed" | "unknown"; reason: string };

/** A change that is not seen through after this long was left behind by a process that died. */
export const LEFT_BEHIND_MS = 60_000;

/** The post, claimed: nobody else posts it from now on. One that failed before is begun afresh, since nothing of it arrived. */
export const claimedPost = ({ content, by, ...wanted }: WantedPost, now: Instant): PostRecord => ({
  ...wanted,
  state: "sending",
  reason: "",
  conversationId: null,
  activityId: null,
  versions: [{ ...content, at: now, by }],
  changingSince: null,
  withdrawal: null,
});

/** The post after its one attempt. */
export const endedPost = (post: PostRecord, end: PostEnd): PostRecord => ({ ...post, reason: "", ...end });

/** True for a post whose sender died on the way: it may stand in the channel. */
export const isInterrupted = (post: PostRecord, now: Instant): boolean =>
  post.state === "sending" && isOld(post.versions[0]?.at ?? now, now);

/** « Un message dont on ne sait pas s'il est parti n'est jamais renvoyé : il est signalé. » */
export const interruptedPost = (post: PostRecord): PostRecord => ({ ...post, state: "unknown", reason: "interrupted" });

export type ChangeRefusal = "not-sent" | "withdrawn" | "changing";

/** Whether a post may be corrected or withdrawn now. A change that was left behind may be made again: twice is harmless. */
export function changeRefusal(post: PostRecord, now: Instant): ChangeRefusal | null {
  if (post.state === "withdrawn") return "withdrawn";
  if (post.state !== "sent" || post.conversationId === null || post.activityId === null) return "not-sent";
  return post.changingSince !== null && !isOld(post.changingSince, now) ? "changing" : null;
}

const isSame = (a: PostContent, b: PostContent | undefined): boolean =>
  a.title === b?.title && a.paragraphs.join("\n") === b.paragraphs.join("\n");

/** True when the post says exactly this already, in sight of everybody. */
export const says = (post: PostRecord, content: PostContent): boolean =>
  post.reason === "" && post.changingSince === null && isSame(content, post.versions.at(-1));

/** The post with what it is about to say; what it said before is kept. Asked for again, it is still one correction. */
export const correctedPost = (post: PostRecord, content: PostContent, by: string, now: Instant): PostRecord => ({
  ...post,
  changingSince: now,
  versions: isSame(content, post.versions.at(-1)) ? post.versions : [...post.versions, { ...content, at: now, by }],
});

const isOld = (since: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(since) >= LEFT_BEHIND_MS;
