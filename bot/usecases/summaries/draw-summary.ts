import type { CardMessage } from "../../cards/adaptive-card";
import { summaryCard, type SummaryView } from "../../cards/summary-card";
import { correctionWords } from "../../cards/summary-words";
import type { Links } from "../../cards/tab-link";
import { dayAt } from "../../domain/calendar/day";
import type { Committee } from "../../domain/committee/committee";
import type { Meeting } from "../../domain/committee/meeting";
import type { PostRecord } from "../../domain/posts/post-record";
import { PLAN_DEFAULTS } from "../../domain/roadmap/plan";
import type { Language } from "../../domain/wording/language";
import type { Authority } from "../authority";
import { meetingLinks } from "./meeting-links";

interface Drawn {
  meeting: Meeting;
  committee: Committee;
  /** What it says now, last, and said before. */
  versions: PostRecord["versions"];
  /** Null: a whole channel reads it. */
  reader: string | null;
  where: SummaryView["where"];
}

/** The card of a summary as it stands; null while it says nothing. */
export async function drawSummary(authority: Authority, links: Links, drawn: Drawn, language: Language): Promise<CardMessage | null> {
  const { meeting, committee, versions, reader, where } = drawn;
  const now = versions.at(-1);
  if (now === undefined) return null;
  return summaryCard(
    {
      title: now.title,
      paragraphs: now.paragraphs,
      meetingId: meeting.id,
      correction: await correctionOf(authority, meeting.planId, versions, language),
      acknowledged: acknowledgedBy(meeting, committee),
      mine: reader !== null && hasAcknowledged(meeting, reader),
      where,
      links: meetingLinks(links, meeting),
    },
    language,
  );
}

/** The day of the last correction and what it changed; null for a summary that was never corrected. */
export async function correctionOf({ plans }: Authority, planId: string, versions: PostRecord["versions"], language: Language): Promise<SummaryView["correction"]> {
  const [before, now] = versions.slice(-2);
  if (before === undefined || now === undefined) return null;
  const plan = await plans.now(planId);
  return { day: dayAt(now.at, plan?.timeZone ?? PLAN_DEFAULTS.timeZone), what: correctionWords(before, now, language) };
}

/** Members who have taken note, of those there are: who left the instance since counts no more. */
export function acknowledgedBy({ acknowledged }: Pick<Meeting, "acknowledged">, { members }: Pick<Committee, "members">): SummaryView["acknowledged"] {
  const noted = new Set(acknowledged.map(({ personId }) => personId));
  return { count: members.filter(({ personId }) => noted.has(personId)).length, members: members.length };
}

export const hasAcknowledged = ({ acknowledged }: Pick<Meeting, "acknowledged">, personId: string): boolean =>
  acknowledged.some((one) => one.personId === personId);

/** The card of a post that is the summary of a séance; null for any other post, and where the séance is gone. */
export async function drawSummaryPost(authority: Authority, links: Links, { meetingId, versions, language }: PostRecord, reader: string | null = null): Promise<CardMessage | null> {
  if (meetingId === undefined) return null;
  const [meeting] = await authority.store.load([{ type: "meeting", id: meetingId }]);
  const [committee] = meeting ? await authority.store.load([{ type: "committee", id: meeting.value.committeeId }]) : [];
  if (!meeting || !committee) return null;
  return drawSummary(authority, links, { meeting: meeting.value, committee: committee.value, versions, reader, where: "channel" }, language);
}
