import type { ConvocationOutcome, SummaryOutcome, SummaryView } from "../../bot/contract/summaries";
import { canAcknowledge, canRunMeeting } from "../../bot/domain/committee/committee-access";
import type { MeetingOf } from "./committee-meeting";
import { channelNameOf } from "./committee-views";
import { NOW } from "./world";

/** What comes of calling the members of an instance of the samples: one of them is not reached. */
export const convocationOf = ({ committee }: MeetingOf): ConvocationOutcome => ({
  calledAt: NOW,
  leaving: Math.max(0, committee.members.length - 1),
  already: 0,
  unreached: committee.members.length === 0 ? [] : [{ name: "Aïcha Montorval", why: "pas de compte Teams relié" }],
});

/** The summary of a séance of the samples, as it stands or once it has left. */
export function summaryOf({ meeting, committee, shown, reader }: MeetingOf, method: string): SummaryView | SummaryOutcome {
  const summary: SummaryView = {
    meetingId: meeting.id,
    state: method === "GET" ? "ready" : "sent",
    way: committee.channelId === null ? "members" : "channel",
    whyMembers: "",
    channelName: channelNameOf(committee.channelId),
    title: `${meeting.committeeName}, compte rendu`,
    lines: shown.filter(({ state }) => state !== "withdrawn").map(({ number, text, owner }) => `${number} ${text}${owner === null ? "" : ` (${owner.name})`}`),
    sentAt: method === "GET" ? null : NOW,
    correction: null,
    acknowledged: 0,
    members: committee.members.length,
    mine: canAcknowledge(reader, committee).allowed ? false : null,
    canIssue: canRunMeeting(reader, committee),
  };
  return method === "GET" ? summary : { done: true, said: "Le compte rendu est parti.", retryAfterSeconds: null, summary };
}
