import { randomUUID } from "node:crypto";
import { withFiles, withJson } from "./api";

/** Read by everybody who is signed in; changed by the bureau. In the order of the table of the routes: nobody, agent, director, head, bureau, elected. */
const READ = [401, 200, 200, 200, 200, 200];
const BUREAU = [401, 403, 403, 403, 200, 403];

const list = new TextEncoder().encode("Code;Nom\nDNED;Direction du numérique éducatif");
const added = () => ({ subject: "direction", id: `d-${randomUUID()}`, seen: {}, values: { name: "Direction du numérique éducatif", code: "DNED" }, creates: true });

/** What each of them is answered by the routes of the directory. */
export const directoryCalls: Record<string, { status: number[]; init?: () => RequestInit }> = {
  "get /api/directory/directions": { status: READ },
  "get /api/directory/directions/file": { status: READ },
  // the request says nothing to be recorded once by
  "post /api/directory/directions/import": { status: [401, 403, 403, 403, 400, 403], init: () => withFiles([{ name: "directions.csv", bytes: list }]) },
  "get /api/directory/applications": { status: READ },
  "get /api/directory/applications/file": { status: READ },
  "post /api/directory/applications/import": { status: [401, 403, 403, 403, 400, 403], init: () => withFiles([{ name: "applications.csv", bytes: list }]) },
  "get /api/directory/{subjectId}/history": { status: READ },
  "post /api/directory/edits": { status: BUREAU, init: () => withJson({ requestId: randomUUID(), edits: [added()] }) },
  // nothing of that name was ever changed
  "post /api/directory/events/{eventId}/undo": { status: [401, 404, 404, 404, 404, 404], init: () => withJson({ requestId: randomUUID() }) },
};
