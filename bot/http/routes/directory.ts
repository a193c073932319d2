import { z } from "zod";
import { historyEntry } from "../../contract/actions";
import { applicationsView, directionsView, directoryEditRequest, listReport } from "../../contract/directory";
import { editReceipt, undoRequest } from "../../contract/edits";
import { canEditPeople } from "../../domain/access/access";
import type { Application } from "../../domain/applications/application";
import type { DirectorySubject } from "../../domain/directory/directory-edit";
import type { Direction } from "../../domain/people/direction";
import type { Language } from "../../domain/wording/language";
import { type DirectoryOutcome, editDirectory } from "../../usecases/edit-directory";
import { importDirectoryList, type ReadList } from "../../usecases/import-directory-list";
import { listApplications } from "../../usecases/list-applications";
import { listDirections } from "../../usecases/list-directions";
import { readDirectoryHistory } from "../../usecases/read-directory-history";
import { undoDirectoryEdit, type UndoDirectoryOutcome } from "../../usecases/undo-directory-edit";
import { json, jsonOr404, problem, type Reply } from "../reply";
import { type Route, withBody } from "../route";

/** Lists of the directory as spreadsheets read and write them. */
export interface DirectoryLists {
  read(bytes: Uint8Array, subject: DirectorySubject): ReadList;
  writeDirections(directions: readonly Direction[], emailOf: (personId: string) => string, language: Language): Uint8Array;
  writeApplications(applications: readonly Application[], directions: readonly Direction[], language: Language): Uint8Array;
}

type Refused = Extract<DirectoryOutcome | UndoDirectoryOutcome, { ok: false }>;

function refused(outcome: Refused): Reply {
  if ("conflicts" in outcome) return problem(outcome.reason, { current: outcome.conflicts });
  if ("faults" in outcome) return problem(outcome.reason, { current: outcome.faults });
  if ("fields" in outcome) return problem(outcome.reason, { current: outcome.fields });
  return problem(outcome.reason);
}

const replyOf = (outcome: DirectoryOutcome | UndoDirectoryOutcome): Reply =>
  outcome.ok ? json({ eventId: outcome.eventId, changed: outcome.changed }) : refused(outcome);

const REQUEST = /^[a-z0-9-]{8,45}$/;

const csv = (name: string, bytes: Uint8Array): Reply => ({ kind: "file", bytes, name: `${name}.csv`, type: "text/csv; charset=utf-8" });

const listImport = (path: "directions" | "applications", subject: DirectorySubject, lists: DirectoryLists): Route => ({
  method: "post",
  path: `/api/directory/${path}/import`,
  summary: `Imports a list of ${path}, all or nothing; with dryRun=1 says what it would do. A refused list answers 422 with every fault by line`,
  query: { dryRun: "1: only say what would happen" },
  upload: true,
  answer: listReport,
  async handle({ authority, person, query, file, fields }) {
    const permission = canEditPeople(person);
    if (!permission.allowed) return problem(permission.reason);
    if (!file) return problem("invalid-input", { field: "file" });
    const { requestId = "", reason = "" } = fields;
    if (!REQUEST.test(requestId)) return problem("invalid-input", { field: "requestId" });
    const input = { subject, person, requestId, reason: reason.slice(0, 500), dryRun: query["dryRun"] === "1" };
    const outcome = await importDirectoryList(authority, lists.read(file.bytes, subject), input);
    if (outcome.ok) return json(outcome.report);
    return "report" in outcome ? problem("import-refused", { current: outcome.report }) : refused(outcome);
  },
});

/** Directions and applications: read by everybody, kept by the bureau. */
export const directoryRoutes = (lists: DirectoryLists): Route[] => [
  {
    method: "get",
    path: "/api/directory/directions",
    summary: "Every direction with its dates of validity, and the projects that it carries or that touch it",
    answer: directionsView,
    handle: async ({ authority, person }) => json(await listDirections(authority, person)),
  },
  {
    method: "get",
    path: "/api/directory/directions/file",
    summary: "The directions as a list that can be imported again",
    answer: "file",
    async handle({ authority, language }) {
      const [directions, people] = await Promise.all([authority.directory.directions(), authority.directory.people()]);
      const emails = new Map(people.map(({ id, email }) => [id, email]));
      return csv("directions", lists.writeDirections(directions, (id) => emails.get(id) ?? "", language));
    },
  },
  {
    method: "get",
    path: "/api/directory/applications/file",
    summary: "The register of applications as a list that can be imported again",
    answer: "file",
    async handle({ authority, language }) {
      const [applications, directions] = await Promise.all([authority.directory.applications(), authority.directory.directions()]);
      return csv("applications", lists.writeApplications(applications, directions, language));
    },
  },
  listImport("directions", "direction", lists),
  listImport("applications", "application", lists),
  {
    method: "get",
    path: "/api/directory/applications",
    summary: "The register of applications, and the projects that touch each",
    answer: applicationsView,
    handle: async ({ authority, person }) => json(await listApplications(authority, person)),
  },
  {
    method: "get",
    path: "/api/directory/{subjectId}/history",
    summary: "Everything that was changed of a direction or an application, newest first",
    answer: z.array(historyEntry),
    handle: async ({ authority, params }) => jsonOr404(await readDirectoryHistory(authority, params["subjectId"] ?? "")),
  },
  withBody({
    method: "post",
    path: "/api/directory/edits",
    summary: "Adds and changes directions and applications, all or none; one event and one undo",
    body: directoryEditRequest,
    answer: editReceipt,
    handle: async ({ authority, person, body }) =>
      replyOf(
        await editDirectory(authority, {
          person,
          channel: "tab",
          requestId: body.requestId,
          reason: body.reason,
          edits: body.edits.map(({ creates, ...edit }) => ({ ...edit, ...(creates ? { creates } : {}) })),
        }),
      ),
  }),
  withBody({
    method: "post",
    path: "/api/directory/events/{eventId}/undo",
    summary: "Undoes a change of the directory as a whole, unless somebody changed the same values since",
    body: undoRequest,
    answer: editReceipt,
    handle: async ({ authority, person, params, body }) =>
      replyOf(await undoDirectoryEdit(authority, { person, eventId: params["eventId"] ?? "", channel: "tab", ...body })),
  }),
];
