import type { Instant } from "../../domain/calendar/day";
import { isSummarySent, type Meeting } from "../../domain/committee/meeting";
import { hasChanged, hasPackToTell, summaryNoticeId } from "../../domain/committee/meeting-told";
import type { Authority } from "../authority";
import { tellChange } from "../convocations/call-members";
import { knownNotices } from "../convocations/send-meeting-notices";
import { findMeeting, type MeetingPlace } from "../packs/find-meeting";
import { issueSummary, type SummaryMeans } from "./issue-summary";
import { sendToMembers } from "./summarise-members";

const MINUTE_MS = 60_000;
/** Who closes a séance sends its summary; after so long nobody did, or their browser was closed. */
const LEFT_ALONE_MS = 10 * MINUTE_MS;
/** A long weekend. What is older would come as a surprise: the page of the séance says that it has not left, and somebody sends it. */
const FORGOTTEN_MS = 3 * 24 * 60 * MINUTE_MS;

/**
 * Sees to it that nothing of a séance is lost with a browser: the summary that nobody sent, the messages of one that was begun,
 * and the change, or the pack, of a séance to which members were called. Done by every process, any number of times: each of it leaves once.
 */
export async function watchMeetings(authority: Authority, means: SummaryMeans): Promise<void> {
  const now = authority.clock.now();
  for (const plan of await authority.plans.all()) {
    const meetings = (await authority.store.meetings(plan.id)).map(({ value }) => value);
    for (const meeting of meetings.filter((one) => needsCare(one, now))) {
      try {
        await careFor(authority, means, meeting);
      } catch (error) {
        authority.log.warn("meeting-not-cared-for", { meetingId: meeting.id, error: error instanceof Error ? error.message : "unknown" });
      }
    }
  }
}

/** True for a séance of which something is owed, or was begun of late. */
export function needsCare(meeting: Meeting, now: Instant): boolean {
  const { state, closedAt, told } = meeting;
  if (told !== undefined && (state === "called" || state === "cancelled")) return hasChanged(meeting) || hasPackToTell(meeting);
  if (state !== "closed" || closedAt === null) return false;
  const closedFor = Date.parse(now) - Date.parse(closedAt);
  return closedFor >= LEFT_ALONE_MS && closedFor < FORGOTTEN_MS && meeting.summaryPostId === null;
}

async function careFor(authority: Authority, means: SummaryMeans, meeting: Meeting): Promise<void> {
  if (meeting.state !== "closed") {
    const place = await findMeeting(authority, meeting.id);
    return place ? tellChange(authority, means.queue, place) : undefined;
  }
  if (!isSummarySent(meeting)) {
    const issued = await issueSummary(authority, means, null, meeting.id);
    const came = issued.ok ? issued.came : issued.reason;
    return authority.log.info("summary-cared-for", { meetingId: meeting.id, came });
  }
  const place = await findMeeting(authority, meeting.id);
  if (place && (await lacksMessages(authority, place))) await sendToMembers(authority, means.queue, place);
}

/** True where a process died between the summary and the messages that bring it. */
async function lacksMessages(authority: Authority, { committee, meeting }: MeetingPlace): Promise<boolean> {
  const people = (await authority.directory.named(committee.members.map(({ personId }) => personId))).flatMap((person) => (person ? [person.id] : []));
  const known = await knownNotices(authority, people.map((personId) => summaryNoticeId(meeting.value.id, personId)));
  return known.size < people.length;
}
