import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";
import express, { type ErrorRequestHandler, type RequestHandler, Router } from "express";
import type { Log } from "../ports";
import type { ApiRequest, ApiResponse } from "./api-exchange";
import type { Door } from "./authenticate";
import { type ApiFrame, answerDirectly } from "./direct";
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
  door: Door;
  tabDirectory: string;
  frameAncestors: readonly string[];
  /** What only one machine has: the page that plays Teams. */
  local: Router | null;
}

/** The whole server, in the order requests meet it. */
export function createApp(parts: AppParts): RequestListener {
  const app = express();
  app.disable("x-powered-by");
  // ETags are Jalon's own: a version, not a digest of what was already composed
  app.set("etag", false);
  const frame = frameOf(parts);
  app.use((_request, response, next) => {
    greet(parts.health, response);
    next();
  });
  app.use(healthRoutes(parts.health));
  app.post("/api/messages", parts.messages);
  app.use(apiRouter(parts));
  app.use(serveTab(parts.tabDirectory, parts.frameAncestors));
  if (parts.local) app.use(parts.local);
  app.use((request, response) => sendReply(request, response, problem("not-found")));
  app.use(lastResort(frame.fail));
  return answerDirectly(parts.routes, frame, app);
}

/** What every request of the API meets, whichever way it comes. */
function frameOf({ health, door, log }: AppParts): ApiFrame {
  const logged = logRefusals(log);
  return {
    door,
    begin(request, response) {
      greet(health, response);
      markAsApi(response);
      logged(request, response);
    },
    fail: tellSurprise(log),
  };
}

function apiRouter({ routes, door, version, log }: AppParts): Router {
  const router = Router();
  const description = JSON.stringify(describeApi(routes, version));
  const logged = logRefusals(log);
  router.use("/api", (request, response, next) => {
    markAsApi(response);
    logged({ method: request.method, url: request.originalUrl }, response);
    next();
  });
  router.get("/api/openapi.json", (_request, response) => void response.type("json").send(description));
  mountRoutes(router, routes, door);
  return router;
}

/** Each request has a reference, for whoever asks what became of it. */
function greet(health: Health, response: ApiResponse): void {
  response.locals["reference"] = randomUUID().slice(0, 8);
  // Who keeps a connection would lose the request that is on it when an instance ends: each answer of one that drains ends
  // its connection, and the next request takes a new one, to an instance that stays.
  if (!health.ready) response.setHeader("Connection", "close");
}

function markAsApi(response: ApiResponse): void {
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

const lastResort =
  (fail: ApiFrame["fail"]): ErrorRequestHandler =>
  (error: unknown, request, response, next) =>
    response.headersSent ? next(error) : fail(error, request, response);

/** A surprise is logged whole and shown as a reference; a body that cannot be read is the caller's. */
const tellSurprise =
  (log: Log) =>
  async (error: unknown, request: ApiRequest, response: ApiResponse): Promise<void> => {
    const status = Number((error as { status?: unknown }).status);
    if (status === 404) return sendReply(request, response, problem("not-found"));
    if (status === 413) return sendReply(request, response, problem("too-large"));
    if (status >= 400 && status < 500) return sendReply(request, response, problem("invalid-input", { field: "body" }));
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const path = (request.url ?? "").split("?", 1)[0];
    log.error("surprise", { reference: response.locals["reference"], method: request.method, path, message, stack });
    return sendReply(request, response, problem("surprise"));
  };
