import type { Request, RequestHandler, Response } from "express";
import express from "express";
import type { ConnectorTokenVerifier } from "../identity/verify-connector-token";
import type { Log } from "../ports";
import { type IncomingActivity, incomingActivity, tenantOf } from "./activity";
import { sameServiceUrl, type ServiceUrlRule } from "./service-url";

const LARGEST = "256kb";

export interface EndpointOptions {
  verify: ConnectorTokenVerifier;
  mayCall: ServiceUrlRule;
  tenants: readonly string[];
  /** Local mode with JALON_LOCAL_ANONYMOUS_BOT: activities without a token, from loopback only. */
  anonymous: boolean;
  log: Log;
  /** Runs the turn; gives what an invoke is answered with. */
  receive: (activity: IncomingActivity, tenantId: string) => Promise<{ status: number; body?: unknown } | null>;
}

interface Refusal {
  status: number;
  reason: string;
}

const readText = express.text({ type: () => true, limit: LARGEST });

/**
 * `POST /api/messages`: token first, then shape, then channel, service URL and tenant; only then is anything run. Whatever
 * comes, it is answered: a request left without one is sent again by Teams.
 */
export function messagesEndpoint(options: EndpointOptions): RequestHandler {
  const answer = async (request: Request, response: Response): Promise<void> => {
    const checked = await check(request, options);
    if ("status" in checked) {
      options.log.warn("activity-refused", { status: checked.status, reason: checked.reason });
      return send(response, checked.status, { error: checked.reason });
    }
    const invoked = await options.receive(checked.activity, checked.tenantId);
    if (invoked) send(response, invoked.status, invoked.body ?? {});
    else response.writeHead(200).end();
  };
  return (request, response, next) => {
    readText(request, response, (error: unknown) => {
      if (error) return next(error);
      answer(request, response).catch(next);
    });
  };
}

function send(response: Response, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": bytes.length }).end(bytes);
}

async function check(request: Request, options: EndpointOptions): Promise<{ activity: IncomingActivity; tenantId: string } | Refusal> {
  const anonymous = options.anonymous && request.headers.authorization === undefined && isLoopback(request) && !isOfBrowser(request);
  const verdict = anonymous ? null : await options.verify(request.headersDistinct["authorization"]);
  if (verdict && !verdict.ok) return { status: verdict.status, reason: verdict.reason };
  const sent = parseJson(request.body);
  const read = incomingActivity.safeParse(sent);
  if (!read.success) return { status: 400, reason: `activity-malformed: ${read.error.issues[0]?.path.join(".") ?? ""}` };
  // the activity itself, not the part of it that was checked: botbuilder reads more of it
  const activity = sent as IncomingActivity;
  if (verdict?.ok && !sameServiceUrl(verdict.claims.serviceUrl, activity.serviceUrl)) return { status: 403, reason: "service-url-differs" };
  if (!options.mayCall(activity.serviceUrl)) return { status: 403, reason: "service-url-unknown" };
  const tenantId = tenantOf(activity);
  if (anonymous) return { activity, tenantId: options.tenants[0] ?? "" };
  if (tenantId === null || !options.tenants.includes(tenantId)) return { status: 403, reason: "tenant-unknown" };
  return { activity, tenantId };
}

const isLoopback = (request: Request): boolean => ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(request.socket.remoteAddress ?? "");

/** Any page that is open on this machine can post here from its browser, which says so; the Playground does not. */
const isOfBrowser = (request: Request): boolean => request.headers.origin !== undefined || request.headers["sec-fetch-site"] !== undefined;

function parseJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : null;
  } catch {
    return null;
  }
}
