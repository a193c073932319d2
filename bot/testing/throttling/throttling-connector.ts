import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import type { RateWindow } from "../../domain/campaigns/campaign-settings";
import { openLoopback } from "../doors/loopback-server";
import { chanceOf, type ConnectorFault, isAmbiguous } from "./connector-faults";
import { createRateLimiter } from "./rate-limiter";

export interface ThrottlingOptions {
  tenant: RateWindow;
  conversation: readonly RateWindow[];
  /** How long an answer takes, in ms, at least and at most. */
  latency: readonly [number, number];
  /** What goes wrong with the n-th attempt (from 1) at a conversation; `at`: ms since the connector opened. */
  fault?: (conversation: string, attempt: number, at: number) => ConnectorFault | null;
  /** So many times faster than the real time all this happens; Retry-After too. */
  speed?: number;
}

/** Where another process asks a connector for its report. */
export const REPORT_PATH = "/report";

/** What a connector saw. */
export interface ConnectorReport {
  requests: number;
  /** How often each conversation really got a message. */
  delivered: Record<string, number>;
  /** Requests over a limit: the sender's own fault. */
  overLimit: number;
  /** Injected refusals that ate a slot of the limit. */
  slotsEaten: number;
  /** Messages that were delivered, or may have been, without the sender being told. */
  ambiguous: string[];
  /** ms from the first request to the last delivery. */
  tookMs: number;
  /** The first request and the last delivery, in ms of the machine's monotonic clock. */
  span: [number, number];
  /** When each request came, in ms since the connector opened. */
  at: number[];
}

/**
 * A Bot Connector on loopback that enforces Teams' published windows, each tenant by the first part of its service URL, and
 * counts what it really delivered.
 */
export async function openThrottlingConnector({ tenant, conversation, latency, fault = () => null, speed = 1 }: ThrottlingOptions) {
  const opened = performance.now();
  const now = (): number => (performance.now() - opened) * speed;
  const tenantAllows = createRateLimiter([tenant]);
  const conversationAllows = createRateLimiter(conversation);
  const attempts = new Map<string, number>();
  const delivered: Record<string, number> = {};
  const report = { requests: 0, overLimit: 0, slotsEaten: 0, ambiguous: [] as string[], at: [] as number[] };
  let first = Number.NaN;
  let last = Number.NaN;
  let sockets = 0;
  let mostSockets = 0;

  const decide = (tenantName: string, to: string): ConnectorFault | "over" | null => {
    const at = now();
    report.requests += 1;
    report.at.push(at);
    if (Number.isNaN(first)) first = performance.now();
    if (!tenantAllows(tenantName, at) || !conversationAllows(to, at)) return "over";
    const attempt = (attempts.get(to) ?? 0) + 1;
    attempts.set(to, attempt);
    return fault(to, attempt, at);
  };
  const deliver = (to: string): string => {
    delivered[to] = (delivered[to] ?? 0) + 1;
    last = performance.now();
    return `${to}-${delivered[to]}`;
  };

  const answer = (response: ServerResponse, to: string, what: ConnectorFault | "over" | null): void => {
    if (what === null) return json(response, 201, { id: deliver(to) });
    if (what === "over") {
      report.overLimit += 1;
      return json(response, 429, { error: { code: "TooManyRequests" } }, { "Retry-After": "1" });
    }
    if (isAmbiguous(what)) report.ambiguous.push(to);
    else report.slotsEaten += 1;
    if (what.kind.startsWith("accepted-")) deliver(to);
    switch (what.kind) {
      case "busy":
        return json(response, 429, {}, what.retryAfter === null ? {} : { "Retry-After": what.retryAfter });
      case "unavailable":
        return json(response, 503, {});
      case "accepted-502":
        return json(response, 502, {});
      case "accepted-504":
        return json(response, 504, {});
      case "accepted-reset":
        return void response.socket?.resetAndDestroy();
      case "status":
        return json(response, what.status, what.body ?? {});
      default:
        return undefined; // hangs until the other side gives up
    }
  };

  const reported = (): ConnectorReport => ({ ...report, delivered, tookMs: last - first, span: [first, last] });
  const { origin, close } = await openLoopback((request: IncomingMessage, response) => {
    if (request.url === REPORT_PATH) return json(response, 200, reported());
    // the request counts from the moment it arrives, however long its body and its answer take
    const [, tenantName = "", , , to = ""] = decodeURIComponent(request.url ?? "").split("/");
    const what = decide(tenantName, to);
    sockets += 1;
    mostSockets = Math.max(mostSockets, sockets);
    response.on("close", () => (sockets -= 1));
    request.resume();
    return void request.on("end", () => {
      const [least, most] = latency;
      setTimeout(() => answer(response, to, what), (least + (most - least) * chanceOf(to, report.requests)) / speed);
    });
  });

  return {
    origin,
    /** Where the bot sends for a tenant. */
    serviceUrl: (tenantName = "tenant"): string => `${origin}/${tenantName}/`,
    report: reported,
    mostSockets: () => mostSockets,
    close,
  };
}

export type ThrottlingConnector = Awaited<ReturnType<typeof openThrottlingConnector>>;

function json(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text), ...headers }).end(text);
}
