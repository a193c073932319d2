import * as contract from "../../contract/committees";
import { newMeetingRequest } from "../../contract/meetings";
import type { PlannedDate } from "../../domain/committee/planned-dates";
import type { Language } from "../../domain/wording/language";
import { committeeFaultSentence, dateMoveWords } from "../../texts/committees";
import { addMeeting } from "../../usecases/committees/add-meeting";
import { listCommittees } from "../../usecases/committees/list-committees";
import { planYear } from "../../usecases/committees/plan-year";
import { readCommittee } from "../../usecases/committees/read-committee";
import { saveCommittee, type SavedCommittee } from "../../usecases/committees/save-committee";
import { json, notFound, problem, type Reply } from "../reply";
import { type Route, withBody } from "../route";

function savedReply(outcome: SavedCommittee, language: Language): Reply {
  if (outcome.ok) return json(outcome.committee satisfies contract.CommitteeView);
  if (outcome.reason === "version-conflict") return problem(outcome.reason, { current: outcome.current satisfies contract.CommitteeView });
  if (outcome.reason !== "committee-refused") return problem(outcome.reason);
  const errors = outcome.faults.map((fault) => ({ field: fault.field, code: fault.code, sentence: committeeFaultSentence(fault, language) }));
  return problem(outcome.reason, { errors, ...(errors[0] ? { field: errors[0].field } : {}) });
}

const shownDates = (dates: readonly PlannedDate[], language: Language): contract.YearDates => ({
  dates: dates.map(({ day, meant, why, exists }) => ({ day, meant, why: why && dateMoveWords(why, language), exists })),
});

/** The instances of a plan: seen by everybody, kept by the bureau. */
export const committeeRoutes: Route[] = [
  {
    method: "get",
    path: "/api/plans/{planId}/committees",
    summary: "The instances of a plan in the order of their tree, with the séances to come",
    answer: contract.committeeList,
    async handle({ authority, person, params }) {
      const list = await listCommittees(authority, person, params["planId"] ?? "");
      return list ? json(list satisfies contract.CommitteeList) : notFound;
    },
  },
  withBody({
    method: "post",
    path: "/api/plans/{planId}/committees",
    summary: "Adds an instance; the same id twice is one",
    body: contract.committeeRequest,
    answer: contract.committeeView,
    handle: async ({ authority, person, params, language, body }) => savedReply(await saveCommittee(authority, { person, planId: params["planId"] ?? "", ...body }), language),
  }),
  {
    method: "get",
    path: "/api/committees/{committeeId}",
    summary: "An instance with its members, what waits for it and its séances; who is not of it sees their dates alone",
    answer: contract.committeeView,
    async handle({ authority, person, params }) {
      const committee = await readCommittee(authority, person, params["committeeId"] ?? "");
      return committee ? json(committee satisfies contract.CommitteeView) : notFound;
    },
  },
  withBody({
    method: "put",
    path: "/api/committees/{committeeId}",
    summary: "Changes an instance as a whole, unless somebody changed it since it was seen",
    body: contract.committeeRequest,
    answer: contract.committeeView,
    async handle({ authority, person, params, language, body: { seen, values } }) {
      const id = params["committeeId"] ?? "";
      return savedReply(await saveCommittee(authority, { person, planId: id.split(".", 1)[0] ?? "", id, seen: seen ?? 0, values }), language);
    },
  }),
  withBody({
    method: "post",
    path: "/api/committees/{committeeId}/year",
    summary: "Plans the séances of a year on worked days, those that are still to come; what is there stays. With dry=1 says what it would do",
    query: { dry: "1: only say what the dates would be" },
    body: contract.yearRequest,
    answer: contract.yearDates,
    async handle({ authority, person, params, query, language, body }) {
      const outcome = await planYear(authority, { person, committeeId: params["committeeId"] ?? "", year: body.year, dryRun: query["dry"] === "1" });
      return outcome.ok ? json(shownDates(outcome.dates, language)) : problem(outcome.reason);
    },
  }),
  withBody({
    method: "post",
    path: "/api/committees/{committeeId}/meetings",
    summary: "Adds a séance by hand; the same id twice is one",
    body: newMeetingRequest,
    answer: contract.meetingLine,
    async handle({ authority, person, params, body }) {
      const outcome = await addMeeting(authority, { person, committeeId: params["committeeId"] ?? "", meeting: body });
      return outcome.ok ? json(outcome.line satisfies contract.MeetingLine) : problem(outcome.reason);
    },
  }),
];
