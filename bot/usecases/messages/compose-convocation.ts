import type { CardMessage } from "../../cards/adaptive-card";
import { convocationCard } from "../../cards/convocation-card";
import type { Links } from "../../cards/tab-link";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { dayAt } from "../../domain/calendar/day";
import { convocationOf, readAboutMeeting } from "../../domain/committee/convocation";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { findMeeting } from "../packs/find-meeting";
import { meetingLinks } from "../summaries/meeting-links";

/** What a member is told of a séance, as it stands when the message leaves; null once it is of no use. */
export async function composeConvocation(authority: Authority, links: Links, { about }: NoticeRecord, person: Person): Promise<CardMessage | null> {
  const named = readAboutMeeting(about);
  const place = named && (await findMeeting(authority, named.meetingId));
  if (!named || !place) return null;
  const { value: meeting } = place.meeting;
  const isMember = place.committee.members.some(({ personId }) => personId === person.id);
  const isStillTrue = named.tells === "cancel" ? meeting.state === "cancelled" : meeting.state === "planned" || meeting.state === "called";
  if (!isMember || !isStillTrue || meeting.day < dayAt(authority.clock.now(), place.plan.timeZone)) return null;
  return convocationCard({ ...convocationOf(meeting, named.tells), links: meetingLinks(links, meeting) }, person.language);
}
