import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Router } from "express";
import { version } from "../../package.json";
import type { LocalClock } from "../clock";
import { type Config, LOCAL } from "../config";
import { documentWriters } from "../documents/document-writers";
import { createApp } from "../http/app";
import { authenticate } from "../http/authenticate";
import type { Health } from "../http/health";
import { actionRoutes } from "../http/routes/actions";
import { availabilityRoutes } from "../http/routes/availability";
import { calendarRoutes } from "../http/routes/calendar";
import { campaignActRoutes } from "../http/routes/campaign-acts";
import { campaignSettingsRoutes } from "../http/routes/campaign-settings";
import { campaignRoutes } from "../http/routes/campaigns";
import { channelRoutes } from "../http/routes/channels";
import { figureRoutes } from "../http/routes/figures";
import { handoverRoutes } from "../http/routes/handover";
import { importRoutes } from "../http/routes/imports";
import { meRoutes } from "../http/routes/me";
import { directoryRoutes } from "../http/routes/directory";
import { documentFileRoutes } from "../http/routes/document-files";
import { peopleRoutes } from "../http/routes/people";
import { planHistoryRoutes } from "../http/routes/plan-history";
import { planRoutes } from "../http/routes/plans";
import { committeeRoutes } from "../http/routes/committees";
import { meetingRoutes } from "../http/routes/meetings";
import { decisionRoutes } from "../http/routes/decisions";
import { editRoutes } from "../http/routes/edits";
import { projectRoutes } from "../http/routes/projects";
import { indicatorRoutes } from "../http/routes/indicators";
import { reviewRoutes } from "../http/routes/review";
import { packRoutes } from "../http/routes/packs";
import { projectExportRoutes } from "../http/routes/project-export";
import { viewRoutes } from "../http/routes/views";
import { summaryRoutes } from "../http/routes/summaries";
import { createUserTokenVerifier } from "../identity/verify-user-token";
import type { PlanFiles } from "../ports";
import { directoryLists } from "../spreadsheet/directory-list/directory-lists";
import { writeCstSheet } from "../spreadsheet/cst-sheet";
import { writeProjectsFile } from "../spreadsheet/projects-sheet";
import { createProgressReader } from "../usecases/campaigns/read-progress";
import { createMeetingReader } from "../usecases/committees/read-meeting";
import { createCalendarReader } from "../usecases/read-calendar";
import { createPortfolioReader } from "../usecases/read-portfolio";
import type { World } from "./open-world";

/** Built pages lie beside the bundle; in tests the sources run from the repository. */
const built = (name: string): string => [join(__dirname, name), join(__dirname, "../../.dist", name)].find((path) => existsSync(path)) ?? join(__dirname, name);

/** A sender that dawdles over its headers or its body is let go, rather than hold a connection for minutes. */
const TIME_LIMITS = { headersTimeout: 10_000, requestTimeout: 120_000, connectionsCheckingInterval: 2_000 };

export interface JalonServer {
  server: Server;
  health: Health;
  /** Closes what only the server holds open, and waits for what it began. */
  close(): Promise<void>;
}

/** Puts the server together; it does not listen yet. */
export async function buildServer(world: World, config: Config, files: PlanFiles, clock: LocalClock | null): Promise<JalonServer> {
  const { registration, authorityOf, log } = world;
  const health: Health = { ready: false };
  const readPortfolio = oncePerTenant((tenantId) => createPortfolioReader(authorityOf(tenantId)));
  const readMeeting = oncePerTenant((tenantId) => createMeetingReader(authorityOf(tenantId)));
  const readCalendar = oncePerTenant((tenantId) => createCalendarReader(authorityOf(tenantId)));
  const readProgress = oncePerTenant((tenantId) => createProgressReader(authorityOf(tenantId), () => performance.now()));
  const verify = createUserTokenVerifier({ ...registration, keysOf: registration.userKeysOf, time: Date.now });
  const local = config.mode === "local" && clock ? await openLocalPage(world, config.dataDir, config.port, clock) : null;
  const app = createApp({
    version,
    health,
    log,
    messages: world.teams.endpoint,
    routes: [
      ...meRoutes,
      ...planRoutes(readPortfolio),
      ...planHistoryRoutes,
      ...reviewRoutes,
      ...indicatorRoutes,
      ...handoverRoutes,
      ...figureRoutes,
      ...calendarRoutes(readCalendar),
      ...projectRoutes,
      ...projectExportRoutes(readPortfolio, writeProjectsFile),
      ...viewRoutes,
      ...committeeRoutes,
      ...meetingRoutes(readMeeting),
      ...decisionRoutes,
      ...editRoutes,
      ...packRoutes,
      ...documentFileRoutes(documentWriters),
      ...actionRoutes,
      ...importRoutes(files),
      ...peopleRoutes,
      ...directoryRoutes(directoryLists),
      ...availabilityRoutes,
      ...campaignRoutes({ readProgress, writeCst: writeCstSheet }),
      ...campaignActRoutes({ queue: world.queue, messenger: world.teams.messenger }),
      ...campaignSettingsRoutes,
      ...summaryRoutes({ queue: world.queue, messenger: world.teams.messenger, senderOf: world.teams.posts.of }),
      ...channelRoutes({ guide: world.teams.guide, senderOf: world.teams.posts.of }),
    ],
    door: authenticate(verify, authorityOf),
    tabDirectory: built("tab"),
    frameAncestors: config.mode === "local" ? ["http://localhost:*", "http://127.0.0.1:*"] : [],
    local: local?.router ?? null,
  });
  const close = async (): Promise<void> => {
    local?.close();
    await world.teams.posts.leave();
  };
  return { server: createServer(TIME_LIMITS, app), health, close };
}

/** Makes something of each tenant's the first time it is asked for. */
function oncePerTenant<T>(make: (tenantId: string) => T): (tenantId: string) => T {
  const made = new Map<string, T>();
  return (tenantId) => {
    const one = made.get(tenantId) ?? make(tenantId);
    made.set(tenantId, one);
    return one;
  };
}

async function openLocalPage(world: World, dataDir: string, port: number, clock: LocalClock): Promise<{ router: Router; close(): void }> {
  const [{ createLocalTeams }, { followPort, localPeople }] = await Promise.all([import("../local-teams/create-local-teams"), import("./local-authority")]);
  const authority = world.authorityOf(LOCAL.tenantId);
  await followPort(authority, port);
  return createLocalTeams({
    ...LOCAL,
    dataDir,
    port,
    botEndpoint: `http://127.0.0.1:${port}/api/messages`,
    tabPath: "/tab",
    people: () => localPeople(authority),
    clock,
    pageDir: built("local-teams"),
  });
}
