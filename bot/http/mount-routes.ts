import express, { type Router } from "express";
import type { Authority } from "../usecases/authority";
import { BusyError } from "../usecases/attempts";
import type { Language } from "../domain/wording/language";
import type { Person } from "../domain/people/person";
import { isRecordId } from "../domain/roadmap/record-id";
import type { ApiRequest, ApiResponse } from "./api-exchange";
import type { Door } from "./authenticate";
import { readUpload } from "./multipart";
import { notFound, problem, type Reply } from "./reply";
import type { Call, Route } from "./route";
import { sendReply } from "./send-reply";

const readJson = express.json({ limit: "64kb", strict: true });

/** Mounts the operations of the API, each behind the same door. */
export function mountRoutes(router: Router, routes: readonly Route[], door: Door): void {
  for (const route of routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ":$1");
    const readers = route.upload ? [readUpload] : route.body ? [readJson] : [];
    router[route.method](path, door, ...readers, (request, response) => answerRoute(route, request, response));
  }
}

/** Answers a request that was let in. */
export async function answerRoute(route: Route, request: ApiRequest, response: ApiResponse): Promise<void> {
  await sendReply(request, response, await replyTo(route, request, response));
}

async function replyTo(route: Route, request: ApiRequest, response: ApiResponse): Promise<Reply> {
  if (!Object.values(request.params).every((value) => isRecordId(String(value)))) return notFound;
  const fault = response.locals["uploadFault"] as "too-large" | "invalid-input" | undefined;
  if (fault) return problem(fault);
  const body = route.body?.safeParse(request.body ?? {});
  if (body && !body.success) return problem("invalid-input", { field: body.error.issues[0]?.path.join(".") || "body" });
  try {
    return await route.handle(callOf(request, response, body?.data));
  } catch (error) {
    if (error instanceof BusyError) return problem("busy");
    throw error;
  }
}

function callOf(request: ApiRequest, response: ApiResponse, body: unknown): Call {
  const strings = (values: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])));
  return {
    authority: response.locals["authority"] as Authority,
    person: response.locals["person"] as Person,
    language: response.locals["language"] as Language,
    params: strings(request.params),
    query: strings(request.query as Record<string, unknown>),
    body,
    knownTag: request.headers["if-none-match"]?.replace(/^W\//, "") ?? null,
    // multer reads file names as latin1; browsers send UTF-8
    file: request.file ? { name: Buffer.from(request.file.originalname, "latin1").toString("utf8"), bytes: request.file.buffer } : null,
    fields: strings((request.body ?? {}) as Record<string, unknown>),
  };
}
