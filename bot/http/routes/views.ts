import * as contract from "../../contract/views";
import type { Authority } from "../../usecases/authority";
import type { Person } from "../../domain/people/person";
import { type ChangeViewsOutcome, deleteView, openOnView, saveView, undeleteView, updateView, type ViewsPlace } from "../../usecases/views/change-views";
import { presentViews, readShelves } from "../../usecases/views/read-views";
import { json, notFound, problem, type Reply } from "../reply";
import { type Route, withBody } from "../route";

const placeOf = ({ authority, person, params }: { authority: Authority; person: Person; params: Record<string, string> }): ViewsPlace => ({
  authority,
  person,
  planId: params["planId"] ?? "",
});

function replyTo(outcome: ChangeViewsOutcome): Reply {
  if (outcome.ok) return json(outcome.views satisfies contract.SavedViews);
  const { reason } = outcome;
  return problem(reason, reason === "view-name-owed" || reason === "view-name-taken" ? { field: "name" } : {});
}

/** The saved views of the projects of a plan: one's own, and those the bureau shares. */
export const viewRoutes: Route[] = [
  {
    method: "get",
    path: "/api/plans/{planId}/views",
    summary: "The saved views of the projects of a plan: one's own, and the shared ones",
    answer: contract.savedViews,
    async handle(call) {
      const { authority, person, planId } = placeOf(call);
      const shelves = await readShelves(authority, person, planId);
      return shelves ? json(presentViews(shelves, person) satisfies contract.SavedViews) : notFound;
    },
  },
  withBody({
    method: "post",
    path: "/api/plans/{planId}/views",
    summary: "Saves what an address shows under a name, for oneself or, by the bureau, for all",
    body: contract.newView,
    answer: contract.savedViews,
    handle: async (call) => replyTo(await saveView(placeOf(call), call.body)),
  }),
  withBody({
    method: "put",
    path: "/api/plans/{planId}/views/{viewId}",
    summary: "Renames a saved view, or has it show something else",
    body: contract.viewChange,
    answer: contract.savedViews,
    handle: async (call) => {
      const { name, query } = call.body;
      const said = { ...(name === undefined ? {} : { name }), ...(query === undefined ? {} : { query }) };
      return replyTo(await updateView(placeOf(call), call.params["viewId"] ?? "", said));
    },
  }),
  {
    method: "post",
    path: "/api/plans/{planId}/views/{viewId}/removal",
    summary: "Deletes a saved view; it can be brought back until the next day",
    answer: contract.savedViews,
    handle: async (call) => replyTo(await deleteView(placeOf(call), call.params["viewId"] ?? "")),
  },
  {
    method: "post",
    path: "/api/plans/{planId}/views/{viewId}/restoration",
    summary: "Brings a deleted view back",
    answer: contract.savedViews,
    handle: async (call) => replyTo(await undeleteView(placeOf(call), call.params["viewId"] ?? "")),
  },
  withBody({
    method: "put",
    path: "/api/plans/{planId}/opening-view",
    summary: "Says which saved view the list of projects opens on",
    body: contract.openingView,
    answer: contract.savedViews,
    handle: async (call) => replyTo(await openOnView(placeOf(call), call.body.viewId)),
  }),
];
