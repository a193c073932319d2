import type { IncomingMessage, ServerResponse } from "node:http";
import type { ParsedUrlQuery } from "node:querystring";

/** A request of the API: Node's own, with what its address says; Express makes it for those that carry a body. */
export interface ApiRequest extends IncomingMessage {
  params: Record<string, string | string[]>;
  query: ParsedUrlQuery | Record<string, unknown>;
  body?: unknown;
  file?: { originalname: string; buffer: Buffer };
}

/** Its answer, with what is known while it is made. */
export interface ApiResponse extends ServerResponse {
  locals: Record<string, unknown>;
}
