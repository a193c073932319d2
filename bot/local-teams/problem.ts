import type { Response } from "express";

/** Answers an expected "no" as application/problem+json with a stable code. */
export function sendProblem(response: Response, status: number, code: string, detail: string): void {
  response.status(status).type("application/problem+json").send(JSON.stringify({ type: "about:blank", status, code, detail }));
}
