import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { ApiRequest, ApiResponse } from "./api-exchange";
import type { Door } from "./authenticate";
import { answerRoute } from "./mount-routes";
import type { Route } from "./route";
import { createRouteTable, type FoundRoute } from "./route-table";

/** What is done for each request of the API before its route, and when something fails. */
export interface ApiFrame {
  door: Door;
  begin: (request: ApiRequest, response: ApiResponse) => void;
  fail: (error: unknown, request: ApiRequest, response: ApiResponse) => Promise<void>;
}

/**
 * Answers what is only read without going through Express: the open tabs ask for it every few seconds, and what it does for a
 * request costs several times the answer. Everything else, and every address written otherwise, is Express's.
 */
export function answerDirectly(routes: readonly Route[], frame: ApiFrame, express: RequestListener): RequestListener {
  const find = createRouteTable(routes.filter(({ method }) => method === "get"));
  return (request, response) => {
    const found = request.method === "GET" ? find(request.url ?? "") : null;
    if (found === null || found.route.answer === "file") express(request, response);
    else answer(found, frame, request, response).catch(() => response.destroy());
  };
}

async function answer({ route, params, query }: FoundRoute, { door, begin, fail }: ApiFrame, bare: IncomingMessage, raw: ServerResponse): Promise<void> {
  const request: ApiRequest = Object.assign(bare, { params, query });
  const response: ApiResponse = Object.assign(raw, { locals: {} });
  try {
    begin(request, response);
    let isIn = false;
    await door(request, response, () => {
      isIn = true;
    });
    if (isIn) await answerRoute(route, request, response);
  } catch (error) {
    // what fails after its answer has begun can only be cut off
    if (response.headersSent) response.destroy();
    else await fail(error, request, response);
  }
}
