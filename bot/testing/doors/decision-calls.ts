import { withJson } from "./api";

/** In the order of the table: nobody, agent, director, head, bureau, elected. */
const ABSENT = [401, 404, 404, 404, 404, 404];
const typed = { pointId: "p-1", projectId: null, text: "Le projet est maintenu.", ownerId: null, dueDay: null, taken: { how: "consensus" }, effect: null, apply: false };

const READ = [401, 200, 200, 200, 200, 200];
/** Of the callers, the bureau alone runs the comité de suivi, which took it. */
const RUNS = [401, 403, 403, 403, 200, 403];
/** It changes nothing in the plan: there is nothing to apply or to undo. */
const NOTHING = [401, 403, 403, 403, 409, 403];

/** The routes of the decisions, with what each caller of the table of routes is answered: about the first one of the sample, in a séance that is not there. */
export const decisionCalls = {
  "get /api/plans/{planId}/decisions": { status: READ },
  "post /api/meetings/{meetingId}/decisions": { status: ABSENT, init: () => withJson({ id: "typed-1", ...typed }) },
  "get /api/decisions/{decisionId}": { status: [401, 404, 404, 404, 200, 404] },
  "post /api/decisions/{decisionId}/application": { status: NOTHING, init: () => withJson({}) },
  "post /api/decisions/{decisionId}/undo": { status: NOTHING },
  "post /api/decisions/{decisionId}/follow-up": { status: RUNS, init: () => withJson({ state: "done", line: "" }) },
  "post /api/decisions/{decisionId}/withdrawal": { status: RUNS },
};
