import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

/** Connections to the Bot Connector that are open at once. */
const MOST_SOCKETS = 64;
/** An answer longer than this is not one: the rest is not read. */
const MOST_BYTES = 100_000;
/** An idle connection is closed before the other side closes it: a request must not meet that. */
const IDLE_MS = 4000;

const options = { keepAlive: true, maxSockets: MOST_SOCKETS, maxTotalSockets: MOST_SOCKETS, timeout: IDLE_MS };
const agents = { "http:": new HttpAgent(options), "https:": new HttpsAgent(options) };

export interface HttpCall {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string;
  /** How long it may take, its answer included. */
  timeoutMs: number;
  /** Called once the request is written to its connection. */
  left?: () => void;
}

/** What came back: the answer's text as far as it came in time. */
export interface HttpAnswer {
  status: number;
  retryAfter: string | null;
  text: string;
}

/**
 * One request over a kept connection: never repeated, no redirect followed. Rejects when no status came back; the `code` of
 * the error tells whether the connection was ever made. An answer that drips is cut at the time limit, its status stands.
 */
export function exchange({ method, url, headers, body, timeoutMs, left }: HttpCall): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const agent = url.protocol === "https:" ? agents["https:"] : agents["http:"];
    const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    let answer: IncomingMessage | null = null;
    const sent = send(url, { method, agent, headers: { ...headers, ...length } }, (response) => {
      answer = response;
      void textOf(response).then((text) => {
        clearTimeout(limit);
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] ?? null, text });
      });
    });
    const limit = setTimeout(() => (answer ?? sent).destroy(new TimedOut()), timeoutMs);
    sent.on("error", (error) => {
      if (answer) return;
      clearTimeout(limit);
      reject(error);
    });
    if (left) sent.once("finish", left);
    sent.end(body);
  });
}

class TimedOut extends Error {}

/** The text of an answer; as far as it came when it was cut. */
function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const done = (): void => resolve(Buffer.concat(parts).toString("utf8"));
    response.on("data", (part: Buffer) => {
      parts.push(part);
      bytes += part.length;
      if (bytes > MOST_BYTES) response.destroy();
    });
    response.on("end", done);
    response.on("error", done);
    response.on("close", done);
  });
}
