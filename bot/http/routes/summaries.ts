import * as contract from "../../contract/summaries";
import { canReadElectedNote } from "../../domain/committee/committee-access";
import type { Messenger, SendQueue } from "../../ports";
import type { Authority } from "../../usecases/authority";
import { callMembers } from "../../usecases/convocations/call-members";
import type { PostSender } from "../../usecases/posts/post-sender";
import { acknowledgeSummary } from "../../usecases/summaries/acknowledge-summary";
import { acknowledgedBy } from "../../usecases/summaries/draw-summary";
import { issueSummary } from "../../usecases/summaries/issue-summary";
import { readElectedNote } from "../../usecases/summaries/read-elected-note";
import { readSummary } from "../../usecases/summaries/read-summary";
import { presentCall, presentIssued, presentSummary } from "../present-summary";
import { json, jsonOr404, notFound, problem } from "../reply";
import type { Route } from "../route";

export interface SummaryParts {
  queue: SendQueue;
  messenger: Messenger;
  senderOf: (authority: Authority) => PostSender;
}

/** What an instance tells its members of a séance, and the élus of a quarter. */
export const summaryRoutes = (parts: SummaryParts): Route[] => [
  {
    method: "post",
    path: "/api/meetings/{meetingId}/convocation",
    summary: "Calls the members of an instance to a meeting, in their hours; who was told the same is not told again",
    answer: contract.convocationOutcome,
    async handle({ authority, person, language, params }) {
      const outcome = await callMembers(authority, parts.queue, person, params["meetingId"] ?? "");
      return outcome.ok ? json(presentCall(outcome, language)) : problem(outcome.reason);
    },
  },
  {
    method: "get",
    path: "/api/meetings/{meetingId}/summary",
    summary: "The summary of a meeting as it was sent, or as it would leave now; for its members",
    answer: contract.summaryView,
    async handle({ authority, person, language, params }) {
      const read = await readSummary(authority, person, params["meetingId"] ?? "", language);
      return read.ok ? json(presentSummary(read.summary, language)) : problem(read.reason);
    },
  },
  {
    method: "post",
    path: "/api/meetings/{meetingId}/summary",
    summary: "Sends the summary of a closed meeting, to its channel or to each member; once sent, corrects it in sight of everybody",
    answer: contract.summaryOutcome,
    async handle({ authority, person, language, params }) {
      const meetingId = params["meetingId"] ?? "";
      const means = { queue: parts.queue, messenger: parts.messenger, sender: parts.senderOf(authority) };
      const issued = await issueSummary(authority, means, person, meetingId);
      if (!issued.ok && (issued.reason === "not-found" || issued.reason === "runs-meeting" || issued.reason === "meeting-not-closed")) return problem(issued.reason);
      const read = await readSummary(authority, person, meetingId, language);
      return read.ok ? json(presentIssued(issued, read.summary, language)) : problem(read.reason);
    },
  },
  {
    method: "post",
    path: "/api/meetings/{meetingId}/acknowledgement",
    summary: "A member says that they have taken note of a summary; twice is once",
    answer: contract.acknowledgement,
    async handle({ authority, person, params }) {
      const noted = await acknowledgeSummary(authority, parts.senderOf(authority), person, params["meetingId"] ?? "");
      if (!noted.ok) return problem(noted.reason);
      const { count: acknowledged, members } = acknowledgedBy(noted.meeting, noted.committee);
      return json({ acknowledged, members, mine: true });
    },
  },
  {
    method: "get",
    path: "/api/plans/{planId}/elected-note",
    summary: "The note to the elected members about a quarter of a plan: successes, gains with a source, decisions to come",
    query: { quarter: "`2026-T4`; without it, the present quarter" },
    answer: contract.electedNote,
    async handle({ authority, person, language, params, query }) {
      // a plan of somebody else is as one that is not there
      if (!(await authority.plans.now(params["planId"] ?? ""))) return notFound;
      if (!canReadElectedNote(person)) return problem("note-readers");
      const asked = contract.electedNoteQuery.safeParse(query);
      if (!asked.success) return problem("invalid-input", { field: "quarter" });
      return jsonOr404(await readElectedNote(authority, params["planId"] ?? "", asked.data.quarter, language));
    },
  },
];
