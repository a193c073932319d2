import { randomUUID } from "node:crypto";
import { z } from "zod";
import { campaignPaths } from "../contract/campaign-paths";
import { paths } from "../contract/paths";
import { documentWriters } from "../documents/document-writers";
import { headsOf } from "../domain/roadmap/project";
import { writeCstSheet } from "../spreadsheet/cst-sheet";
import { writeProjectsFile } from "../spreadsheet/projects-sheet";
import { directoryLists } from "../spreadsheet/directory-list/directory-lists";
import { planFiles } from "../spreadsheet/plan-files";
import { campaignCalls } from "../testing/doors/campaign-calls";
import { committeeCalls } from "../testing/doors/committee-calls";
import { decisionCalls } from "../testing/doors/decision-calls";
import { packCalls } from "../testing/doors/pack-calls";
import { summaryCalls } from "../testing/doors/summary-calls";
import { documentCalls } from "../testing/doors/document-calls";
import { directoryCalls } from "../testing/doors/directory-calls";
import { type Answer, callApi, openApi, withFiles, withJson } from "../testing/doors/api";
import { type Doors, openDoors, OTHER_TENANT } from "../testing/doors/open-doors";
import { createProgressReader } from "../usecases/campaigns/read-progress";
import { createMeetingReader } from "../usecases/committees/read-meeting";
import { createCalendarReader } from "../usecases/read-calendar";
import { createPortfolioReader } from "../usecases/read-portfolio";
import { actionRoutes } from "./routes/actions";
import { availabilityRoutes } from "./routes/availability";
import { calendarRoutes } from "./routes/calendar";
import { campaignActRoutes } from "./routes/campaign-acts";
import { campaignSettingsRoutes } from "./routes/campaign-settings";
import { campaignRoutes } from "./routes/campaigns";
import { channelRoutes } from "./routes/channels";
import { figureRoutes } from "./routes/figures";
import { handoverRoutes } from "./routes/handover";
import { importRoutes } from "./routes/imports";
import { meRoutes } from "./routes/me";
import { directoryRoutes } from "./routes/directory";
import { peopleRoutes } from "./routes/people";
import { planHistoryRoutes } from "./routes/plan-history";
import { planRoutes } from "./routes/plans";
import { committeeRoutes } from "./routes/committees";
import { meetingRoutes } from "./routes/meetings";
import { decisionRoutes } from "./routes/decisions";
import { documentFileRoutes } from "./routes/document-files";
import { editRoutes } from "./routes/edits";
import { packRoutes } from "./routes/packs";
import { summaryRoutes } from "./routes/summaries";
import { projectExportRoutes } from "./routes/project-export";
import { projectRoutes } from "./routes/projects";
import { indicatorRoutes } from "./routes/indicators";
import { reviewRoutes } from "./routes/review";
import { viewRoutes } from "./routes/views";
import type { Route } from "./route";

type Caller = (call: string, init?: RequestInit) => Promise<Answer>;
const WHO = ["nobody", "agent", "director", "head", "bureau", "elected"] as const;
const READ = [401, 200, 200, 200, 200, 200];
const BUREAU = [401, 403, 403, 403, 200, 403];
/** About the agent: the agent and the bureau. */
const AGENT = [401, 200, 403, 403, 200, 403];
const DAYS_AWAY = { from: "2026-12-24", until: "2026-12-31" };

describe("the routes of the API", () => {
  let doors: Doors;
  let routes: Route[];
  const callers = new Map<string, Caller>();
  let ids: Record<
    "planId" | "axisId" | "projectId" | "actionId" | "personId" | "importId" | "campaignId" | "messageId" | "postId" | "eventId" | "viewId" | "subjectId" | "figure" | "decisionId" | "meetingId" | "packId" | "committeeId" | "format",
    string
  >;

  beforeAll(async () => {
    doors = await openDoors();
    const reader = () => createPortfolioReader(doors.authority);
    const readProgress = () => createProgressReader(doors.authority, () => 0);
    routes = [
      ...meRoutes,
      ...planRoutes(reader),
      ...planHistoryRoutes,
      ...reviewRoutes,
      ...indicatorRoutes,
      ...handoverRoutes,
      ...figureRoutes,
      ...calendarRoutes(() => createCalendarReader(doors.authority)),
      ...projectRoutes,
      ...projectExportRoutes(reader, writeProjectsFile),
      ...viewRoutes,
      ...committeeRoutes,
      ...meetingRoutes(() => createMeetingReader(doors.authority)),
      ...decisionRoutes,
      ...documentFileRoutes(documentWriters),
      ...editRoutes,
      ...packRoutes,
      ...actionRoutes,
      ...importRoutes(planFiles),
      ...peopleRoutes,
      ...directoryRoutes(directoryLists),
      ...availabilityRoutes,
      ...campaignRoutes({ readProgress, writeCst: writeCstSheet }),
      ...campaignActRoutes({ queue: doors.world.queue, messenger: doors.world.teams.messenger }),
      ...campaignSettingsRoutes,
      ...summaryRoutes({ queue: doors.world.queue, messenger: doors.world.teams.messenger, senderOf: doors.world.teams.posts.of }),
      ...channelRoutes({ guide: doors.world.teams.guide, senderOf: doors.world.teams.posts.of }),
    ];
    const people = { agent: "courtois", director: "amblard", head: "cordonnel", bureau: "belkacem", elected: "monteillard" };
    for (const [who, key] of Object.entries(people)) callers.set(who, await openApi(doors, doors.person(key)));
    callers.set("nobody", (call, init) => callApi(doors, call, null, init));
    const action = doors.sample.actions.find(({ ownerId, status }) => ownerId === doors.person("courtois").id && status === "inProgress");
    const project = doors.sample.projects.find((one) => headsOf(one).includes(doors.person("cordonnel").id) && one.phase !== "abandoned");
    if (!action || !project) throw new Error("the sample has no such action or project");
    ids = {
      planId: action.planId,
      axisId: action.axisId,
      projectId: project.id,
      actionId: action.id,
      personId: doors.person("courtois").id,
      importId: "i-none",
      campaignId: "weekly.2026-W47",
      messageId: "weekly.2026-W47.none",
      postId: "none",
      viewId: "none",
      eventId: "none",
      subjectId: "d-dsn",
      figure: "late",
      decisionId: doors.sample.decisions?.[0]?.id ?? "none",
      meetingId: "none",
      packId: "none",
      committeeId: "none",
      format: "html",
    };
  });
  afterAll(() => doors.close());

  const callerOf = (who: string): Caller => callers.get(who) ?? (() => Promise.reject(new Error(who)));
  const versionOf = async (path: string): Promise<number> =>
    z.looseObject({ version: z.number() }).parse((await callerOf("bureau")(`GET ${path}`)).body).version;
  const bureauReads = async (path: string) => z.looseObject({ version: z.string() }).parse((await callerOf("bureau")(`GET ${path}`)).body);
  const noSpreadsheet = withFiles([{ name: "plan.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);

  /** Each route as it stands in the description, with what each of WHO is answered. A route that is not here fails the suite. */
  const table: Record<string, { status: number[]; init?: () => Promise<RequestInit> | RequestInit }> = {
    "get /api/me": { status: READ },
    "get /api/me/week": { status: READ },
    "post /api/me/week/confirmation": { status: READ },
    "get /api/me/actions": { status: READ },
    "get /api/plans": { status: READ },
    "get /api/plans/{planId}/portfolio": { status: READ },
    "get /api/plans/{planId}/figures/{figure}": { status: READ },
    "get /api/plans/{planId}/calendar": { status: READ },
    "get /api/plans/{planId}/history": { status: READ },
    "get /api/plans/{planId}/review": { status: READ },
    "get /api/plans/{planId}/indicators": { status: READ },
    "get /api/plans/{planId}/projects/export": { status: READ },
    "get /api/plans/{planId}/views": { status: READ },
    "post /api/plans/{planId}/views": { status: BUREAU, init: () => withJson({ name: "Les retards", query: "voir=late", shared: true }) },
    // nobody has such a view
    "put /api/plans/{planId}/views/{viewId}": { status: [401, 404, 404, 404, 404, 404], init: () => withJson({ name: "Retards" }) },
    "post /api/plans/{planId}/views/{viewId}/removal": { status: [401, 404, 404, 404, 404, 404] },
    "post /api/plans/{planId}/views/{viewId}/restoration": { status: [401, 404, 404, 404, 404, 404] },
    "put /api/plans/{planId}/opening-view": { status: READ, init: () => withJson({ viewId: null }) },
    "get /api/plans/{planId}/axes/{axisId}": { status: READ },
    "get /api/plans/{planId}/export": { status: READ },
    "get /api/projects/{projectId}": { status: READ },
    "get /api/projects/{projectId}/history": { status: READ },
    "get /api/actions/{actionId}": { status: READ },
    "get /api/actions/{actionId}/history": { status: READ },
    "get /api/imports": { status: READ },
    "get /api/contacts": { status: READ },
    "get /api/choices": { status: READ },
    ...directoryCalls,
    ...committeeCalls,
    ...decisionCalls,
    ...packCalls,
    ...summaryCalls,
    ...documentCalls,
    "get /api/people": { status: READ },
    "put /api/people/{personId}": { status: BUREAU, init: () => withJson({ email: doors.person("courtois").email }) },
    "post /api/imports": { status: [401, 403, 403, 403, 422, 403], init: () => noSpreadsheet },
    "post /api/imports/{importId}/undo": { status: [401, 403, 403, 403, 404, 403] },
    "post /api/actions/{actionId}/updates": {
      status: [401, 200, 403, 403, 200, 403],
      init: async () => withJson({ version: await versionOf(paths.action(ids.actionId)), line: "Réunion faite" }),
    },
    "post /api/projects/{projectId}/weather": {
      status: [401, 403, 403, 200, 200, 403],
      init: async () => withJson({ version: await versionOf(paths.project(ids.projectId)), level: "sun" }),
    },
    "post /api/plans/{planId}/edits": {
      status: [401, 403, 403, 200, 200, 403],
      init: async () => {
        const { body } = await callerOf("bureau")(`GET ${paths.project(ids.projectId)}`);
        const { programme } = z.looseObject({ programme: z.string() }).parse(body);
        const values = { programme: `${programme}.` };
        const edits = [{ subject: "project", id: ids.projectId, seen: { programme }, values }];
        return withJson({ requestId: randomUUID(), edits });
      },
    },
    "post /api/plans/{planId}/events/{eventId}/undo": { status: [401, 404, 404, 404, 404, 404], init: () => withJson({ requestId: randomUUID() }) },
    "get /api/me/availability": { status: READ },
    // nobody has said anything of themselves yet
    "put /api/me/availability": { status: READ, init: () => withJson({ version: "", mutedThisWeek: true }) },
    "post /api/me/availability/absences": { status: READ, init: () => withJson(DAYS_AWAY) },
    "post /api/me/availability/absences/removal": { status: READ, init: () => withJson(DAYS_AWAY) },
    "get /api/people/{personId}/handover": { status: AGENT },
    "post /api/people/{personId}/handover": { status: [401, 400, 403, 403, 400, 403], init: () => withJson({ requestId: "request-1", to: ids.personId, reason: "Départ" }) },
    "get /api/people/{personId}/availability": { status: AGENT },
    "put /api/people/{personId}/availability": {
      status: AGENT,
      init: async () => withJson({ version: (await bureauReads(campaignPaths.availability(ids.personId))).version, digest: null }),
    },
    "post /api/people/{personId}/availability/absences": { status: AGENT, init: () => withJson(DAYS_AWAY) },
    "post /api/people/{personId}/availability/absences/removal": { status: AGENT, init: () => withJson(DAYS_AWAY) },
    ...campaignCalls,
    "put /api/campaigns/settings": {
      status: BUREAU,
      init: async () => {
        const { version, settings } = await bureauReads(campaignPaths.campaignSettings());
        return withJson({ version, settings });
      },
    },
  };
  const callOf = (route: string): string => {
    const [method = "", path = ""] = route.split(" ");
    return `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, (_all, name: string) => ids[name as keyof typeof ids])}`;
  };

  it("are described, every one of them and no other, as OpenAPI 3.1", async () => {
    const { status, body } = await callApi(doors, "GET /api/openapi.json", null);
    const operation = z.looseObject({
      summary: z.string().min(10),
      responses: z.looseObject({ "200": z.looseObject({ content: z.looseObject({}) }), default: z.looseObject({}) }),
    });
    const described = z.looseObject({
      openapi: z.literal("3.1.0"),
      info: z.looseObject({ title: z.string(), version: z.string() }),
      paths: z.record(z.string().startsWith("/api/"), z.partialRecord(z.enum(["get", "post", "put"]), operation)),
      components: z.looseObject({ schemas: z.looseObject({ Problem: z.looseObject({ type: z.literal("object") }) }) }),
    });
    const api = described.parse(body);
    const named = Object.entries(api.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect([status, named.toSorted()]).toEqual([200, Object.keys(table).toSorted()]);
    expect(JSON.stringify(body)).not.toContain('$ref":"#/$defs');
  });

  it.each(Object.keys(table))("%s answers each caller as it should, in the promised shape", async (route) => {
    const known = table[route];
    const { answer } = routes.find(({ method, path }) => `${method} ${path}` === route) ?? {};
    const seen: number[] = [];
    for (const who of WHO) {
      const { status, body, headers } = await callerOf(who)(callOf(route), await known?.init?.());
      seen.push(status);
      expect([headers.get("cache-control"), headers.get("x-content-type-options")]).toEqual(["no-cache", "nosniff"]);
      if (status === 200 && answer !== undefined && answer !== "file") answer.parse(body);
    }
    expect(seen).toEqual(known?.status);
  });

  it("show to the person of another authority nothing of this one: theirs and absent are the same", async () => {
    const [stranger] = doors.other.people;
    if (!stranger) throw new Error("nobody in the other authority");
    const foreign = await openApi(doors, { ...stranger, roles: ["bureau"] }, { tid: OTHER_TENANT });
    expect((await foreign("GET /api/me")).status).toBe(200);
    expect((await foreign("GET /api/plans")).body).toEqual(doors.other.plans.map(({ id, name }) => ({ id, name })));
    const anonymous = ({ body, status, code }: Answer) => ({ status, code, body: { ...(body as object), reference: "" } });
    for (const route of Object.keys(table).filter(
      (one) => one.includes("{") && !/\{(importId|personId|campaignId|messageId|postId)\}/.test(one),
    )) {
      const call = callOf(route);
      const init = await table[route]?.init?.();
      const theirs = anonymous(await foreign(call, init));
      expect([route, theirs.status]).toEqual([route, 404]);
      for (const id of [ids.planId, ids.projectId, ids.actionId]) {
        if (call.includes(id)) expect(anonymous(await foreign(call.replace(id, `${id}-absent`), init))).toEqual(theirs);
      }
    }
  });

  it("take for absent whatever cannot be an id", async () => {
    const odd = [
      "%2F",
      "a%2Fb",
      "a%5Cb",
      "a%3Fb",
      "a%23b",
      "..%2F..",
      "__proto__",
      "%00",
      "%F0%9F%A7%A8",
      "x".repeat(3000),
      "%20",
      "'%20OR%201=1--",
    ];
    for (const route of Object.keys(table).filter((one) => one.startsWith("get") && one.includes("{"))) {
      for (const id of odd) {
        const { status } = await callerOf("bureau")(callOf(route.replace(/\{\w+\}/, id)));
        expect([route, id, status]).toEqual([route, id, 404]);
      }
      expect((await callerOf("bureau")(callOf(route.replace(/\{\w+\}/, "%E0%A4%A")))).status).toBe(400);
    }
    expect(doors.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it.each(["portfolio", "calendar"] as const)("answer 304 while nothing changed in the %s, and the new figures once something did", async (view) => {
    const call = `GET ${paths[view](ids.planId)}`;
    const tag = (await callerOf("agent")(call)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[^"]+"$/);
    expect(await callerOf("elected")(call, { headers: { "If-None-Match": tag } })).toMatchObject({ status: 304, body: "" });
    const update = { version: await versionOf(paths.action(ids.actionId)), progress: 85 };
    expect((await callerOf("agent")(`POST ${paths.actionUpdates(ids.actionId)}`, withJson(update))).status).toBe(200);
    const changed = await callerOf("elected")(call, { headers: { "If-None-Match": tag } });
    expect([changed.status, changed.headers.get("etag") === tag]).toEqual([200, false]);
  });
});
