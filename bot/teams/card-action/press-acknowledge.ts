import type { CardMessage } from "../../cards/adaptive-card";
import type { CardAction } from "../../cards/card-actions";
import type { Person } from "../../domain/people/person";
import type { Meeting } from "../../domain/committee/meeting";
import type { Committee } from "../../domain/committee/committee";
import { textsFor } from "../../texts/texts";
import { loadPost } from "../../usecases/posts/stored-post";
import { acknowledgeSummary } from "../../usecases/summaries/acknowledge-summary";
import { drawSummary, drawSummaryPost } from "../../usecases/summaries/draw-summary";
import type { Turn } from "../turn";

type Press = Extract<CardAction, { verb: "acknowledge" }>;

/** *J’ai pris connaissance*: the card with the new count to who pressed; a plain word under it to who may not. */
export async function pressAcknowledge(turn: Turn, person: Person, { meetingId, where }: Press): Promise<CardMessage | { words: string }> {
  const { authority, posts } = turn;
  const { summaries } = textsFor(person.language);
  const outcome = await acknowledgeSummary(authority, posts.of(authority), person, meetingId);
  if (!outcome.ok) return { words: { "not-found": summaries.gone, "members-only": summaries.notMember, "meeting-not-closed": summaries.notClosed }[outcome.reason] };
  return (await cardOf(turn, person, outcome, where)) ?? { words: summaries.mine };
}

async function cardOf({ authority, links }: Turn, person: Person, { meeting, committee }: { meeting: Meeting; committee: Committee }, where: Press["where"]): Promise<CardMessage | null> {
  if (where === "chat") return drawSummary(authority, links, { meeting, committee, versions: meeting.sentSummary ?? [], reader: person.id, where }, person.language);
  const post = meeting.summaryPostId === null ? null : await loadPost(authority, meeting.summaryPostId);
  return post && drawSummaryPost(authority, links, post.value, person.id);
}
