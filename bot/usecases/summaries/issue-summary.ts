import { canRunMeeting } from "../../domain/committee/committee-access";
import { isSummarySent } from "../../domain/committee/meeting";
import type { Person } from "../../domain/people/person";
import type { PostRecord } from "../../domain/posts/post-record";
import { says } from "../../domain/posts/post-steps";
import type { Messenger, SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { findMeeting, type MeetingPlace } from "../packs/find-meeting";
import { correctPost } from "../posts/correct-post";
import { postInChannel } from "../posts/post-in-channel";
import type { PostOutcome, PostRefusal, PostSender } from "../posts/post-sender";
import { loadPost } from "../posts/stored-post";
import { BY_RULE, type ChangedBy, changeMeeting } from "./change-meeting";
import { gatherSummary, summaryLanguage } from "./gather-summary";
import { summarise } from "./summarise-members";

/** With what a summary is sent, corrected and counted. */
export interface SummaryMeans {
  sender: PostSender;
  queue: SendQueue;
  messenger: Messenger;
}

/** What came of it; or why not, and when Teams said to come back. */
export type SummaryIssued =
  | { ok: true; came: "posted" | "corrected" | "same" }
  | { ok: true; came: "members"; count: number }
  | { ok: true; came: "corrected-for"; count: number; missed: number }
  | { ok: false; reason: "not-found" | "runs-meeting" | "meeting-not-closed" | PostRefusal; retryAfterMs: number | null };

const no = (reason: Extract<SummaryIssued, { ok: false }>["reason"], retryAfterMs: number | null = null): SummaryIssued => ({ ok: false, reason, retryAfterMs });

/** What nothing of can come in the channel, today or tomorrow: members get it one by one. */
const CLOSED: ReadonlySet<PostRefusal> = new Set(["channel-unknown", "channel-closed", "uninstalled", "blocked", "lost", "refused", "personal-data", "too-big", "empty"]);
/** It may stand in the channel: somebody looks there, and nothing is sent a second time. */
const DOUBTFUL: ReadonlySet<PostRefusal> = new Set(["unknown", "interrupted", "under-way"]);

/**
 * Sends the summary of a séance, or corrects it in sight of everybody: in the channel of its instance, or to each member where
 * Jalon cannot write there. Asked for twice, it leaves once. `by`: null for the rule that looks after those nobody sent.
 */
export async function issueSummary(authority: Authority, means: SummaryMeans, by: Person | null, meetingId: string): Promise<SummaryIssued> {
  const place = await findMeeting(authority, meetingId);
  if (!place) return no("not-found");
  if (by !== null && !canRunMeeting(by, place.committee).allowed) return no("runs-meeting");
  const { value: meeting } = place.meeting;
  if (meeting.state !== "closed") return no("meeting-not-closed");
  const { channelId } = place.committee;
  const who = by ?? BY_RULE;
  const isInChannel = meeting.summaryPostId !== null || (channelId !== null && !isSummarySent(meeting));
  return isInChannel ? issueInChannel(authority, means, place, who) : summarise(authority, means, place, who);
}

/** Of a séance one post, whoever writes it. */
export const summaryPostId = (meetingId: string): string => `summary.${meetingId}`;

async function issueInChannel(authority: Authority, means: SummaryMeans, place: MeetingPlace, by: ChangedBy): Promise<SummaryIssued> {
  const { committee, meeting } = place;
  const id = summaryPostId(meeting.value.id);
  const known = await loadPost(authority, id);
  const language = known?.value.language ?? (await summaryLanguage(authority, committee));
  const content = await gatherSummary(authority, { meeting: meeting.value, committee }, "channel", language);
  if (known !== null && known.value.state !== "failed") {
    await keepPost(authority, meeting.value.id, by, known.value);
    if (known.value.state === "sending") return no("under-way");
    if (known.value.state === "unknown") return no(known.value.reason === "interrupted" ? "interrupted" : "unknown");
    if (known.value.state === "sent" && says(known.value, content)) return { ok: true, came: "same" };
    return after(await correctPost(authority, means.sender, { id, by: by.id, content }), "corrected");
  }
  // it certainly is not there: the channel may be another one by now
  const wanted = { id, channelId: committee.channelId ?? "", follows: null, language, meetingId: meeting.value.id, content, by: by.id };
  const outcome = await postInChannel(authority, means.sender, wanted);
  if (outcome.post !== null && (outcome.ok || DOUBTFUL.has(outcome.reason))) await keepPost(authority, meeting.value.id, by, outcome.post);
  if (!outcome.ok && CLOSED.has(outcome.reason)) {
    authority.log.info("summary-to-members", { meetingId: meeting.value.id, reason: outcome.reason });
    return summarise(authority, means, place, by);
  }
  return after(outcome, "posted");
}

const after = (outcome: PostOutcome, came: "posted" | "corrected"): SummaryIssued => (outcome.ok ? { ok: true, came } : no(outcome.reason, outcome.retryAfterMs));

/** The séance knows its post from then on: it is not opened again. */
const keepPost = (authority: Authority, meetingId: string, by: ChangedBy, { id }: PostRecord) =>
  changeMeeting(authority, meetingId, by, (meeting) => (meeting.summaryPostId === id ? null : { ...meeting, summaryPostId: id }));
