import { randomUUID } from "node:crypto";
import express, { type ErrorRequestHandler, type Express, type RequestHandler, Router } from "express";
import type { Log } from "../ports";
import { healthRoutes, type Health } from "./health";
import { logRefusals } from "./log-refusals";
import { mountRoutes } from "./mount-routes";
import { describeApi } from "./openapi";
import { problem } from "./reply";
import type { Route } from "./route";
import { sendReply } from "./send-reply";
import { serveTab } from "./serve-tab";

export interface AppParts {
  version: string;
  health: Health;
  log: Log;
  /** The bot's endpoint. */
  messages: RequestHandler;
  routes: readonly Route[];
  door: RequestHandler;
  tabDirectory: string;
  frameAncestors: readonly string[];
  /** What only one machine has: the page that plays Teams. */
  local: Router | null;
}

/** The whole server, in the order requests meet it. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  // ETags are Jalon's own: a version, not a digest of what was already composed
  app.set("etag", false);
  app.use(giveReference);
  app.use(letGo(parts.health));
  app.use(healthRoutes(parts.health));
  app.post("/api/messages", parts.messages);
  app.use(apiRouter(parts));
  app.use(serveTab(parts.tabDirectory, parts.frameAncestors));
  if (parts.local) app.use(parts.local);
  app.use((request, response) => sendReply(request, response, problem("not-found")));
  app.use(lastResort(parts.log));
  return app;
}

function apiRouter({ routes, door, version, log }: AppParts): Router {
  const router = Router();
  const description = JSON.stringify(describeApi(routes, version));
  router.use("/api", (_request, response, next) => {
    response.set({ "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" });
    next();
  });
  router.use("/api", logRefusals(log));
  router.get("/api/openapi.json", (_request, response) => void response.type("json").send(description));
  mountRoutes(router, routes, door);
  return router;
}

const giveReference: RequestHandler = (_request, response, next) => {
  response.locals["reference"] = randomUUID().slice(0, 8);
  next();
};

/**
 * Who keeps a connection would lose the request that is on it when an instance ends: each answer of one that drains ends its
 * connection, and the next request takes a new one, to an instance that stays.
 */
const letGo =
  (health: Health): RequestHandler =>
  (_request, response, next) => {
    if (!health.ready) response.set("Connection", "close");
    next();
  };

/** A surprise is logged whole and shown as a reference; a body that cannot be read is the caller's. */
const lastResort =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = Number((error as { status?: unknown }).status);
    if (status === 404) return sendReply(request, response, problem("not-found"));
    if (status === 413) return sendReply(request, response, problem("too-large"));
    if (status >= 400 && status < 500) return sendReply(request, response, problem("invalid-input", { field: "body" }));
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    log.error("surprise", { reference: response.locals["reference"], method: request.method, path: request.path, message, stack });
    return sendReply(request, response, problem("surprise"));
  };
