import type { Delivery } from "../ports";

/** The longest wait that is believed: a day. */
const LONGEST_MS = 86_400_000;

/**
 * What the status of a refused send means. 412, 429 and 503 say that the request was not taken; 500, 502 and 504 may come
 * from a gateway after the message went through, unless they say when to come back. See Microsoft's table of bot limits.
 */
export function fateOf(status: number, retryAfter: string | null, error: string): Delivery {
  const retryAfterMs = readRetryAfter(retryAfter);
  if (status === 403) return { ok: false, fate: "final", reason: error.includes("MessageWritesBlocked") ? "blocked" : "uninstalled" };
  if (status === 404) return { ok: false, fate: "final", reason: "lost" };
  if (status === 413) return { ok: false, fate: "final", reason: "too-big" };
  if (status === 429) return { ok: false, fate: "again", reason: "busy", retryAfterMs };
  if (status === 412 || status === 503) return { ok: false, fate: "again", reason: "unavailable", retryAfterMs };
  // our token was not accepted: nothing was taken
  if (status === 401) return { ok: false, fate: "again", reason: "unreachable", retryAfterMs };
  if (status >= 500 && retryAfterMs !== null) return { ok: false, fate: "again", reason: "unavailable", retryAfterMs };
  if (status >= 500 || status === 408) return { ok: false, fate: "unknown", reason: "unknown" };
  return { ok: false, fate: "final", reason: "refused" };
}

/** `Retry-After` in seconds or as an HTTP date, in milliseconds from now; null when it is absent, malformed or past. */
function readRetryAfter(value: string | null): number | null {
  if (value === null || value.trim() === "") return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) || ms < 0 ? null : Math.min(ms, LONGEST_MS);
}
