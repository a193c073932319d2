import { join } from "node:path";
import express, { Router } from "express";
import type { ErrorRequestHandler } from "express";
import { createBotClient } from "./bot-client";
import { openLive } from "./chat/live";
import { chatRoutes } from "./chat/routes";
import { openChatStore } from "./connector/chat-store";
import { connectorRoutes } from "./connector/routes";
import { openDirectory } from "./directory";
import { localEndpoints } from "./endpoints";
import type { LocalIssuer } from "./issuer";
import { openLocalIssuer } from "./issuer";
import { isLoopbackUrl, loopbackOnly } from "./loopback";
import { pageRoutes } from "./page-routes";
import { sendProblem } from "./problem";
import type { LocalTeamsOptions } from "./types";

/** Teams and Entra on this machine: mount `router` at "/", call `close` at the end. */
export interface LocalTeams {
  router: Router;
  issuer: LocalIssuer;
  close(): void;
}

const badRequest: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500;
  if (status === 413) return sendProblem(response, 413, "too-large", "La demande est trop grande.");
  if (status === 400) return sendProblem(response, 400, "bad-request", "La demande n’est pas lisible.");
  return next(error);
};

/** Opens what was said on this machine before, and serves it. Throws when the bot is not on this machine. */
export async function createLocalTeams(options: LocalTeamsOptions): Promise<LocalTeams> {
  const { botAppId, tabAppId, tenantId, dataDir, tabPath, clock } = options;
  if (!isLoopbackUrl(options.botEndpoint)) throw new Error("Local Teams only speaks to a bot on this machine.");
  const registration = { botAppId, tabAppId, tenantId };
  const issuer = await openLocalIssuer({ ...registration, dataDir });
  const serviceUrl = `http://127.0.0.1:${options.port}/local/connector/`;
  const directory = openDirectory(options.people);
  const store = openChatStore(join(dataDir, "local-teams.jsonl"));
  const live = openLive(store);
  const bot = createBotClient(options.botEndpoint, issuer);

  const local = Router();
  local.use(loopbackOnly, express.json({ limit: "1mb" }));
  local.use("/chat", chatRoutes({ registration, serviceUrl, store, directory, bot, clock }, live));
  local.use(
    "/connector",
    connectorRoutes({ ...registration, serviceUrl, store, directory, issuer, clock, onTyping: live.typing }),
  );
  const setup = { ...registration, tabPath, dataDir };
  local.use(localEndpoints({ directory, issuer, clock, setup, onClockChange: live.clockChanged }));
  local.use((_request, response) => sendProblem(response, 404, "not-found", "Cette adresse n’existe pas dans Teams local."));
  local.use(badRequest);

  const router = Router();
  router.use(pageRoutes(options.pageDir));
  router.use("/local", local);
  return {
    router,
    issuer,
    close: () => {
      live.close();
      store.close();
    },
  };
}
