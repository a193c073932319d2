import { planHistory, type PlanHistory, planHistoryQuery } from "../../contract/plan-history";
import { type HistoryPage, readPlanHistory } from "../../usecases/read-plan-history";
import { jsonOr404, problem } from "../reply";
import type { Route } from "../route";

// the compiler holds the use case to the contract: what is read is what is promised
type Promised<T extends PlanHistory> = T;
export type HistoryAsPromised = Promised<HistoryPage>;

/** What happened to a plan, for whoever may see its portfolio. */
export const planHistoryRoutes: Route[] = [
  {
    method: "get",
    path: "/api/plans/{planId}/history",
    summary: "Who changed what in a plan, when, from where and why, newest first, 50 a page",
    query: {
      person: "Only what this person did",
      channel: "Only what came from there",
      kind: "Only events of this kind",
      subject: "A project with its actions, or one action",
      since: "From this day on",
      until: "Up to this day",
      before: "The `next` of the page before",
    },
    answer: planHistory,
    async handle({ authority, person, params, query }) {
      const asked = planHistoryQuery.safeParse(query);
      if (!asked.success) return problem("invalid-input", { field: asked.error.issues[0]?.path.join(".") ?? "query" });
      const { person: personId, ...rest } = asked.data;
      return jsonOr404(await readPlanHistory(authority, person, params["planId"] ?? "", { ...rest, personId }));
    },
  },
];
