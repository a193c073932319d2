import type { Permission } from "../../domain/access/access";
import { canReadMeeting, canRunMeeting } from "../../domain/committee/committee-access";
import type { Committee } from "../../domain/committee/committee";
import type { Meeting } from "../../domain/committee/meeting";
import type { Person } from "../../domain/people/person";
import type { PostContent, PostRecord } from "../../domain/posts/post-record";
import type { Language } from "../../domain/wording/language";
import type { ChannelRecord } from "../../domain/posts/post-record";
import type { Authority } from "../authority";
import { findMeeting, type MeetingPlace } from "../packs/find-meeting";
import { loadPost } from "../posts/stored-post";
import { acknowledgedBy, correctionOf, hasAcknowledged } from "./draw-summary";
import { gatherSummary, summaryLanguage, type SummaryWay } from "./gather-summary";

/** Where the summary of a séance stands, and what it says. */
export interface SummaryRead {
  meetingId: string;
  state: "not-closed" | "ready" | "sent" | "changed" | "under-way" | "unknown";
  way: SummaryWay;
  /** The channel of the instance, where one was chosen. */
  channel: ChannelRecord | null;
  content: PostContent;
  sentAt: string | null;
  correction: { day: string; what: string } | null;
  acknowledged: { count: number; members: number };
  mine: boolean | null;
  canIssue: Permission;
}

type Reading = { ok: true; summary: SummaryRead } | { ok: false; reason: "not-found" | "members-only" };

/** The summary of a séance as it was sent, or as it would leave now. */
export async function readSummary(authority: Authority, person: Person, meetingId: string, language: Language): Promise<Reading> {
  const place = await findMeeting(authority, meetingId);
  if (!place) return { ok: false, reason: "not-found" };
  const { committee, meeting: { value: meeting } } = place;
  if (!canReadMeeting(person, committee).allowed) return { ok: false, reason: "members-only" };
  const [post, channel] = await Promise.all([postOf(authority, meeting), channelOf(authority, committee)]);
  const way = wayOf(meeting, committee, channel);
  const spoken = post?.language ?? (await summaryLanguage(authority, committee));
  const content = await gatherSummary(authority, { meeting, committee }, way, spoken);
  const versions = way === "channel" ? (post?.versions ?? []) : (meeting.sentSummary ?? []);
  const said = versions.at(-1);
  return {
    ok: true,
    summary: {
      meetingId,
      state: stateOf(place, post, said, content),
      way,
      channel,
      content,
      sentAt: versions[0]?.at ?? null,
      correction: await correctionOf(authority, meeting.planId, versions, language),
      acknowledged: acknowledgedBy(meeting, committee),
      mine: committee.members.some(({ personId }) => personId === person.id) ? hasAcknowledged(meeting, person.id) : null,
      canIssue: canRunMeeting(person, committee),
    },
  };
}

async function postOf(authority: Authority, { summaryPostId }: Meeting): Promise<PostRecord | null> {
  if (summaryPostId === null) return null;
  return (await loadPost(authority, summaryPostId))?.value ?? null;
}

async function channelOf({ store }: Authority, { channelId }: Committee): Promise<ChannelRecord | null> {
  if (channelId === null) return null;
  const [channel] = await store.load([{ type: "channel", id: channelId }]);
  return channel?.value ?? null;
}

/** As it was sent; before, by what is known of the channel. */
function wayOf({ summaryPostId, sentSummary = [] }: Meeting, { channelId }: Committee, channel: ChannelRecord | null): SummaryWay {
  if (summaryPostId !== null) return "channel";
  if (sentSummary.length > 0 || channelId === null) return "members";
  return channel?.state === "reachable" || channel?.state === "unproven" ? "channel" : "members";
}

function stateOf({ meeting: { value: meeting } }: MeetingPlace, post: PostRecord | null, said: PostContent | undefined, content: PostContent): SummaryRead["state"] {
  if (meeting.state !== "closed") return "not-closed";
  if (post?.state === "sending") return "under-way";
  if (post?.state === "unknown") return "unknown";
  if (said === undefined || post?.state === "failed") return "ready";
  return said.title === content.title && said.paragraphs.join("\n") === content.paragraphs.join("\n") ? "sent" : "changed";
}
