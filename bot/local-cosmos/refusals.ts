/** A "no" of the service: HTTP status, the code Azure names it by, and a sentence for the developer who reads it. */
export interface Refusal {
  ok: false;
  status: number;
  code: string;
  message: string;
  substatus?: number;
  retryAfterMs?: number;
}

const codes: Record<number, string> = {
  304: "NotModified",
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  408: "RequestTimeout",
  409: "Conflict",
  410: "Gone",
  412: "PreconditionFailed",
  413: "RequestEntityTooLarge",
  424: "FailedDependency",
  429: "TooManyRequests",
  449: "RetryWith",
  500: "InternalServerError",
  501: "NotImplemented",
  503: "ServiceUnavailable",
};

/** A refusal with the code that belongs to its status. */
export function refuse(status: number, message: string, more: { substatus?: number; retryAfterMs?: number } = {}): Refusal {
  return { ok: false, status, code: codes[status] ?? "Error", message, ...more };
}

export const badRequest = (message: string, substatus?: number): Refusal =>
  refuse(400, message, substatus === undefined ? {} : { substatus });

/** What Azure can do and this endpoint cannot: said apart from mistakes, so that nobody looks for one. */
export const notImplemented = (what: string): Refusal => refuse(501, `The local endpoint does not implement ${what}.`);

export const notFound = (what: string): Refusal => refuse(404, `Resource Not Found: ${what}.`);

export const preconditionFailed = (): Refusal =>
  refuse(412, "One of the specified pre-condition is not met: the document or its condition changed.");
