import { withJson } from "./api";

const ABSENT = [401, 404, 404, 404, 404, 404];
const typed = { pointId: "p-1", projectId: null, text: "Le projet est maintenu.", ownerId: null, dueDay: null, taken: { how: "consensus" }, effect: null, apply: false };

/** The routes of the decisions, with what each caller of the table of routes is answered about a séance and a decision that are not there. */
export const decisionCalls = {
  "get /api/plans/{planId}/decisions": { status: [401, 200, 200, 200, 200, 200] },
  "post /api/meetings/{meetingId}/decisions": { status: ABSENT, init: () => withJson({ id: "typed-1", ...typed }) },
  "get /api/decisions/{decisionId}": { status: ABSENT },
  "post /api/decisions/{decisionId}/application": { status: ABSENT, init: () => withJson({}) },
  "post /api/decisions/{decisionId}/undo": { status: ABSENT },
  "post /api/decisions/{decisionId}/withdrawal": { status: ABSENT },
  "post /api/decisions/{decisionId}/follow-up": { status: ABSENT, init: () => withJson({ state: "done", line: "" }) },
};
