import type { CardMessage } from "../../cards/adaptive-card";
import { CARD_BUDGET, cardBytes } from "../../cards/card-bytes";
import { postCard } from "../../cards/post-card";
import type { Links } from "../../cards/tab-link";
import { dayAt, type Instant } from "../../domain/calendar/day";
import { personalDataIn } from "../../domain/posts/personal-data";
import { currentVersion, type PostContent, type PostRecord } from "../../domain/posts/post-record";
import { PLAN_DEFAULTS } from "../../domain/roadmap/plan";
import type { Authority } from "../authority";
import { drawSummaryPost } from "../summaries/draw-summary";

/** The card of a post as it stands: corrected in sight of everybody, once it says something else than at first. */
export async function composePost(authority: Authority, links: Links, post: PostRecord): Promise<CardMessage> {
  const summary = await drawSummaryPost(authority, links, post);
  if (summary !== null) return summary;
  const { title, paragraphs, at } = currentVersion(post);
  const correctedOn = post.versions.length > 1 ? dayAt(at, await timeZoneOf(authority)) : null;
  return postCard({ title, paragraphs, correctedOn }, post.language);
}

/** What stands in the place of a post that was withdrawn. */
export const composeWithdrawal = async (authority: Authority, post: PostRecord, at: Instant): Promise<CardMessage> =>
  postCard({ withdrawnOn: dayAt(at, await timeZoneOf(authority)) }, post.language);

export type ContentRefusal = "empty" | "too-big" | "personal-data";

/** Why a content cannot stand in a channel; null when it can. */
export async function contentRefusal(authority: Authority, content: PostContent): Promise<ContentRefusal | null> {
  if (content.title.trim() === "") return "empty";
  // in which language it is drawn changes a few words of its size: the budget leaves room for them
  if (cardBytes(postCard({ ...content, correctedOn: null }, "fr").card) > CARD_BUDGET) return "too-big";
  return personalDataIn(content, await authority.directory.people()) === null ? null : "personal-data";
}

async function timeZoneOf({ plans }: Authority): Promise<string> {
  const [first] = await plans.all();
  return first?.timeZone ?? PLAN_DEFAULTS.timeZone;
}
