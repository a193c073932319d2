import { z } from "zod";
import { actionUpdate, actionView, historyEntry } from "../../contract/actions";
import type { Answer } from "../../domain/updates/answer";
import { answerAction, type AnswerOutcome } from "../../usecases/answer-action";
import { presentActions, readAction, readMyActions } from "../../usecases/read-actions";
import { readHistory } from "../../usecases/read-history";
import { json, jsonOr404, problem, type Reply } from "../reply";
import { type Call, type Route, withBody } from "../route";

const refusalOf = async (call: Call, outcome: Extract<AnswerOutcome, { ok: false }>): Promise<Reply> => {
  if (outcome.reason === "version-conflict") {
    const [current] = await presentActions(call.authority, call.person, [outcome.current]);
    return problem("version-conflict", { current });
  }
  return "field" in outcome ? problem("invalid-input", { field: outcome.field, reason: outcome.reason }) : problem(outcome.reason);
};

/** Actions: one's own, one, its history, and what people say of it. */
export const actionRoutes: Route[] = [
  {
    method: "get",
    path: "/api/me/actions",
    summary: "The actions the caller owns or co-owns",
    answer: z.array(actionView),
    handle: async ({ authority, person }) => json(await readMyActions(authority, person)),
  },
  {
    method: "get",
    path: "/api/actions/{actionId}",
    summary: "One action",
    answer: actionView,
    handle: async ({ authority, person, params }) => jsonOr404(await readAction(authority, person, params["actionId"] ?? "")),
  },
  {
    method: "get",
    path: "/api/actions/{actionId}/history",
    summary: "Who said what of an action, when and from where, newest first",
    answer: z.array(historyEntry),
    handle: async ({ authority, person, params }) => jsonOr404(await readHistory(authority, params["actionId"] ?? "", person)),
  },
  withBody({
    method: "post",
    path: "/api/actions/{actionId}/updates",
    summary: "Says where an action stands; `version` is the one the caller saw",
    body: actionUpdate,
    answer: actionView,
    async handle(call) {
      const { version, ...answer } = call.body;
      const input = { person: call.person, version, answer: answer as Answer, channel: "tab" as const };
      const outcome = await answerAction(call.authority, call.params["actionId"] ?? "", input);
      if (!outcome.ok) return refusalOf(call, outcome);
      const [shown] = await presentActions(call.authority, call.person, [outcome.action]);
      return json(shown);
    },
  }),
];
