import type { Problem } from "../../bot/contract/problem";

/** Why the server's answer is not the thing asked for. */
export interface Failure {
  ok: false;
  reason: "offline" | "signed-out" | "refused" | "missing" | "conflict" | "invalid" | "fault";
  /** What the server said; null when it was not reached or did not answer as Jalon does. */
  problem: Problem | null;
}

export type Answer<T> =
  { ok: true; value: T; etag: string | null } | { ok: true; value: null; etag: string | null; same: true } | Failure;

/** The failure an HTTP status stands for. */
export function reasonOf(status: number): Failure["reason"] {
  if (status === 401) return "signed-out";
  if (status === 403) return "refused";
  if (status === 404 || status === 410) return "missing";
  if (status === 409 || status === 412) return "conflict";
  if (status >= 400 && status < 500) return "invalid";
  return "fault";
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The problem in an answer's body, or null when it is something else (a proxy's page, say). */
export function problemIn(body: unknown): Problem | null {
  if (typeof body !== "object" || body === null || !("code" in body) || typeof body.code !== "string") return null;
  const said: Record<string, unknown> = { ...body };
  return {
    type: text(said.type),
    title: text(said.title),
    status: Number(said.status) || 0,
    code: body.code,
    detail: text(said.detail),
    reference: text(said.reference),
    ...(said.current === undefined ? {} : { current: said.current }),
    ...(Array.isArray(said.errors) ? { errors: said.errors } : {}),
    ...(typeof said.field === "string" ? { field: said.field } : {}),
  };
}
