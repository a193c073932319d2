import type { CardMessage } from "../../cards/adaptive-card";
import type { Links } from "../../cards/tab-link";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { findMeeting } from "../packs/find-meeting";
import { drawSummary } from "../summaries/draw-summary";

/** The summary of a séance to one member; null where it was opened again, or for somebody who is no member any more. */
export async function composeSummaryNotice(authority: Authority, links: Links, { about }: NoticeRecord, person: Person): Promise<CardMessage | null> {
  const place = await findMeeting(authority, about);
  if (!place || place.meeting.value.state !== "closed") return null;
  const { committee, meeting } = place;
  if (!committee.members.some(({ personId }) => personId === person.id)) return null;
  const versions = meeting.value.sentSummary ?? [];
  return drawSummary(authority, links, { meeting: meeting.value, committee, versions, reader: person.id, where: "chat" }, person.language);
}
