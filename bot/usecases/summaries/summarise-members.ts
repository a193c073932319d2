import { addDays, dayAt } from "../../domain/calendar/day";
import { summaryNoticeId } from "../../domain/committee/meeting-told";
import type { Meeting } from "../../domain/committee/meeting";
import type { PostContent } from "../../domain/posts/post-record";
import type { SendQueue } from "../../ports";
import type { Authority } from "../authority";
import { knownNotices, type NoticesSent, sendMeetingNotices } from "../convocations/send-meeting-notices";
import type { MeetingPlace } from "../packs/find-meeting";
import { type ChangedBy, changeMeeting } from "./change-meeting";
import { drawSummary } from "./draw-summary";
import { gatherSummary, summaryLanguage } from "./gather-summary";
import type { SummaryIssued, SummaryMeans } from "./issue-summary";

/** A summary that could not leave in so many days is read in the tab. */
const OF_USE_DAYS = 14;

/** Sends the summary to each member, once; or corrects it in their chats, in its place. */
export async function summarise(authority: Authority, means: SummaryMeans, place: MeetingPlace, by: ChangedBy): Promise<Extract<SummaryIssued, { ok: true }>> {
  const { committee, meeting } = place;
  const language = await summaryLanguage(authority, committee);
  const content = await gatherSummary(authority, { meeting: meeting.value, committee }, "members", language);
  const now = authority.clock.now();
  const before = meeting.value.sentSummary ?? [];
  // written down first: what a message says is read there when it leaves
  const after = await changeMeeting(authority, meeting.value.id, by, (current) => withVersion(current, { ...content, at: now, by: by.id }));
  const versions = after?.sentSummary ?? [];
  const sent = await sendToMembers(authority, means.queue, place);
  if (after === null || before.length === 0) return { ok: true, came: "members", count: sent.leaving + sent.already };
  if (versions.length === before.length) return sent.leaving > 0 ? { ok: true, came: "members", count: sent.leaving } : { ok: true, came: "same" };
  return { ok: true, came: "corrected-for", ...(await correctCards(authority, means, { ...place, meeting: { ...meeting, value: after } })) };
}

function withVersion(meeting: Meeting, version: NonNullable<Meeting["sentSummary"]>[number]): Meeting | null {
  const { sentSummary = [] } = meeting;
  return saysSame(sentSummary.at(-1), version) ? null : { ...meeting, sentSummary: [...sentSummary, version] };
}

const saysSame = (a: PostContent | undefined, b: PostContent): boolean => a?.title === b.title && a.paragraphs.join("\n") === b.paragraphs.join("\n");

/** Puts the message of each member into the ledger, where it is not there yet. */
export function sendToMembers(authority: Authority, queue: SendQueue, { plan, committee, meeting: { value: meeting } }: MeetingPlace): Promise<NoticesSent> {
  return sendMeetingNotices(authority, queue, {
    kind: "summary",
    about: meeting.id,
    people: committee.members.map(({ personId }) => personId),
    idOf: (personId) => summaryNoticeId(meeting.id, personId),
    lastDay: addDays(dayAt(meeting.closedAt ?? authority.clock.now(), plan.timeZone), OF_USE_DAYS),
    beyondCap: false,
  });
}

/** Replaces the cards that were sent; one that has not left yet says what is true when it leaves. */
async function correctCards(authority: Authority, { messenger, sender: { links } }: SummaryMeans, { committee, meeting }: MeetingPlace): Promise<{ count: number; missed: number }> {
  const people = committee.members.map(({ personId }) => personId);
  const [notices, conversations, persons] = await Promise.all([
    knownNotices(authority, people.map((personId) => summaryNoticeId(meeting.value.id, personId))),
    authority.store.load(people.map((id) => ({ type: "conversation" as const, id }))),
    authority.directory.named(people),
  ]);
  const versions = meeting.value.sentSummary ?? [];
  const told = { count: 0, missed: 0 };
  for (const [index, personId] of people.entries()) {
    const activityId = notices.get(summaryNoticeId(meeting.value.id, personId))?.value.activityId ?? null;
    if (activityId === null) continue;
    const [conversation, person] = [conversations[index], persons[index]];
    const card = person && (await drawSummary(authority, links, { meeting: meeting.value, committee, versions, reader: personId, where: "chat" }, person.language));
    const delivery = conversation && card ? await messenger.updateCard(conversation.value, activityId, card.card, card.summary) : null;
    told[delivery?.ok ? "count" : "missed"] += 1;
  }
  return told;
}
