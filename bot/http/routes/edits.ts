import { editReceipt, editRequest, undoRequest } from "../../contract/edits";
import { type EditOutcome, editThings } from "../../usecases/edit-things";
import { undoEdit, type UndoEditOutcome } from "../../usecases/undo-edit";
import { json, problem, type Reply } from "../reply";
import { type Route, withBody } from "../route";

/** What was recorded, or why not: `current` carries what the person has to choose, correct or complete. */
function replyOf(outcome: EditOutcome | UndoEditOutcome): Reply {
  if (outcome.ok) return json({ eventId: outcome.eventId, changed: outcome.changed });
  if ("conflicts" in outcome) return problem(outcome.reason, { current: outcome.conflicts });
  if ("faults" in outcome) return problem(outcome.reason, { current: outcome.faults });
  if ("fields" in outcome) return problem(outcome.reason, { current: outcome.fields });
  if ("projects" in outcome) return problem(outcome.reason, { current: outcome.projects });
  return problem(outcome.reason);
}

/** Changes made in place in a plan, and their undoing. */
export const editRoutes: Route[] = [
  withBody({
    method: "post",
    path: "/api/plans/{planId}/edits",
    summary: "Changes projects and actions of a plan, all or none; one event and one undo",
    body: editRequest,
    answer: editReceipt,
    handle: async ({ authority, person, params, body }) =>
      replyOf(await editThings(authority, { person, planId: params["planId"] ?? "", channel: "tab", ...body })),
  }),
  withBody({
    method: "post",
    path: "/api/plans/{planId}/events/{eventId}/undo",
    summary: "Undoes a change as a whole, unless somebody changed the same values since",
    body: undoRequest,
    answer: editReceipt,
    handle: async ({ authority, person, params, body }) =>
      replyOf(await undoEdit(authority, { person, planId: params["planId"] ?? "", eventId: params["eventId"] ?? "", channel: "tab", ...body })),
  }),
];
