/** What came of checking a token. `unavailable`: the keys could not be fetched, so nobody can be let in right now. */
export type Verdict<T> = { ok: true; claims: T } | { ok: false; status: 401 | 403 | 503; reason: string };

export const refuse = (status: 401 | 403 | 503, reason: string): { ok: false; status: 401 | 403 | 503; reason: string } => ({ ok: false, status, reason });

/** The token of an `Authorization: Bearer …` header; null when there is none, or several. */
export function bearerOf(header: string | undefined): string | null {
  const match = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i.exec(header ?? "");
  return match?.[1] ?? null;
}

const UNREACHABLE = new Set(["ERR_JWKS_TIMEOUT", "ERR_JOSE_GENERIC", "KEYS_UNAVAILABLE"]);

/** True for an error that means « the keys cannot be had », not « the token is wrong ». */
export const keysUnavailable = (error: unknown): boolean =>
  UNREACHABLE.has(String((error as { code?: unknown }).code)) || error instanceof TypeError;
