import { randomUUID } from "node:crypto";
import { withJson } from "./api";

/** Read by everybody who is signed in; changed by the bureau. In the order of the table of the routes: nobody, agent, director, head, bureau, elected. */
const READ = [401, 200, 200, 200, 200, 200];
const BUREAU = [401, 403, 403, 403, 200, 403];
const ABSENT = [401, 404, 404, 404, 404, 404];

/** An instance without anybody, which meets when it is called. */
export const anInstance = (name: string) => ({
  name,
  level: 3,
  parentId: null,
  members: [],
  quorum: null,
  rhythm: { every: "none", weekday: 2, weekOfMonth: 1, monthOfPeriod: 1 },
  startTime: "10:00",
  minutes: 60,
  place: "",
  remit: [],
  projectIds: [],
  channelId: null,
  closed: false,
});

const added = () => {
  const id = randomUUID();
  return withJson({ id: `g-${id}`, seen: null, values: anInstance(`Groupe ${id}`) });
};

/** The routes of the instances and of their séances, with what each caller is answered about those that are not there. */
export const committeeCalls = {
  "get /api/plans/{planId}/committees": { status: READ },
  "post /api/plans/{planId}/committees": { status: BUREAU, init: added },
  "get /api/committees/{committeeId}": { status: ABSENT },
  "put /api/committees/{committeeId}": { status: ABSENT, init: () => withJson({ id: "none", seen: 1, values: anInstance("Groupe") }) },
  "post /api/committees/{committeeId}/year": { status: ABSENT, init: () => withJson({ year: 2027 }) },
  "post /api/committees/{committeeId}/meetings": { status: ABSENT, init: () => withJson({ id: "m", day: "2027-01-12", startTime: "10:00", minutes: 60, place: "" }) },
  "get /api/meetings/{meetingId}": { status: ABSENT },
  "post /api/meetings/{meetingId}/steps": { status: ABSENT, init: () => withJson({ steps: [{ do: "open" }], keys: ["k"] }) },
};
