import { createHash } from "node:crypto";
import * as contract from "../../contract/decisions";
import { REGISTER_STATES } from "../../domain/committee/decision-search";
import type { Decision } from "../../domain/committee/decision";
import { applyDecision, type ApplyOutcome } from "../../usecases/decisions/apply-decision";
import { followDecision, type FollowOutcome } from "../../usecases/decisions/follow-decision";
import { readDecision, readRegister } from "../../usecases/decisions/read-decisions";
import { recordDecision } from "../../usecases/decisions/record-decision";
import { undoDecision, type UndoDecisionOutcome } from "../../usecases/decisions/undo-decision";
import { withdrawDecision, type WithdrawOutcome } from "../../usecases/decisions/withdraw-decision";
import { json, notFound, problem, type Reply } from "../reply";
import { type Call, type Route, withBody } from "../route";

type Outcome = ApplyOutcome | UndoDecisionOutcome | WithdrawOutcome | FollowOutcome;

/** The decision as it now is, or why not: `current` carries what the person has to choose or correct. */
async function replyOf({ authority, person }: Pick<Call, "authority" | "person">, outcome: Outcome): Promise<Reply> {
  if (outcome.ok) return json((await readDecision(authority, person, outcome.decision.id)) satisfies contract.DecisionView | null);
  if ("conflicts" in outcome) return problem(outcome.reason, { current: outcome.conflicts });
  if ("faults" in outcome) return problem(outcome.reason, { current: outcome.faults });
  if ("fields" in outcome) return problem(outcome.reason, { current: outcome.fields });
  if ("projects" in outcome) return problem(outcome.reason, { current: outcome.projects });
  return problem(outcome.reason);
}

const idOf = ({ params }: Pick<Call, "params">): Decision["id"] => params["decisionId"] ?? "";

const asked = (query: Call["query"], name: string): string | undefined => (query[name] ? query[name] : undefined);

/** The decisions of the instances: recorded in their séances, applied, undone, followed, and the register of them all. */
export const decisionRoutes: Route[] = [
  withBody({
    method: "post",
    path: "/api/meetings/{meetingId}/decisions",
    summary: "Records a decision of a séance under its number, with its effect applied where that is asked; sent twice it is one",
    body: contract.decisionRequest,
    answer: contract.decisionView,
    handle: async (call) => {
      const { id: clientId, apply, ...typed } = call.body;
      const { authority, person, params } = call;
      return replyOf(call, await recordDecision(authority, { person, meetingId: params["meetingId"] ?? "", clientId, typed, apply, channel: "tab" }));
    },
  }),
  {
    method: "get",
    path: "/api/plans/{planId}/decisions",
    summary: "The register of the decisions of a plan; with If-None-Match it answers 304 while nothing changed",
    query: {
      q: "Words that all stand in a decision, whatever their accents",
      committee: "One instance",
      year: "One civil year",
      state: `One of ${REGISTER_STATES.join(", ")}`,
      owner: "The person who carries it",
    },
    answer: contract.decisionRegister,
    handle: async ({ authority, person, params, query, knownTag }): Promise<Reply> => {
      const state = REGISTER_STATES.find((one) => one === query["state"]);
      const search = { words: query["q"], committeeId: asked(query, "committee"), year: asked(query, "year"), state, ownerId: asked(query, "owner") };
      const register = await readRegister(authority, person, params["planId"] ?? "", search);
      if (register === null) return notFound;
      const body = JSON.stringify(register satisfies contract.DecisionRegister);
      const tag = `"${createHash("sha1").update(body).digest("base64url")}"`;
      return knownTag === tag ? { kind: "unchanged", tag } : { kind: "text", body, tag };
    },
  },
  {
    method: "get",
    path: "/api/decisions/{decisionId}",
    summary: "One decision with what it changes",
    answer: contract.decisionView,
    handle: async (call) => {
      const decision = await readDecision(call.authority, call.person, idOf(call));
      return decision === null ? notFound : json(decision satisfies contract.DecisionView);
    },
  },
  withBody({
    method: "post",
    path: "/api/decisions/{decisionId}/application",
    summary: "Applies the effect of a decision to the plan, as a whole",
    body: contract.applyRequest,
    answer: contract.decisionView,
    handle: async (call) => replyOf(call, await applyDecision(call.authority, { person: call.person, decisionId: idOf(call), choices: call.body.choices, channel: "tab" })),
  }),
  {
    method: "post",
    path: "/api/decisions/{decisionId}/undo",
    summary: "Takes back all that a decision changed, or says what stands in the way",
    answer: contract.decisionView,
    handle: async (call) => replyOf(call, await undoDecision(call.authority, { person: call.person, decisionId: idOf(call), channel: "tab" })),
  },
  {
    method: "post",
    path: "/api/decisions/{decisionId}/withdrawal",
    summary: "Strikes out a decision that was recorded by mistake",
    answer: contract.decisionView,
    handle: async (call) => replyOf(call, await withdrawDecision(call.authority, call.person, idOf(call))),
  },
  withBody({
    method: "post",
    path: "/api/decisions/{decisionId}/follow-up",
    summary: "Says where a decision stands: done, under way or stuck",
    body: contract.followRequest,
    answer: contract.decisionView,
    handle: async (call) => replyOf(call, await followDecision(call.authority, call.person, idOf(call), call.body)),
  }),
];
