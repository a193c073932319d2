/** What came of checking a token. `unavailable`: the keys could not be fetched, so nobody can be let in right now. */
export type Verdict<T> = { ok: true; claims: T } | { ok: false; status: 401 | 403 | 503; reason: string };

export const refuse = (status: 401 | 403 | 503, reason: string): { ok: false; status: 401 | 403 | 503; reason: string } => ({ ok: false, status, reason });

/** The `Authorization` headers of a request, each by itself: Node's joined view silently keeps the first of two. */
export type AuthorizationHeaders = readonly string[] | undefined;

/** The token of the `Authorization: Bearer …` header; null when there is none, or several. */
export function bearerOf(headers: AuthorizationHeaders): string | null {
  const [header = "", ...others] = headers ?? [];
  if (others.length > 0) return null;
  const match = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i.exec(header);
  return match?.[1] ?? null;
}

/** True for an error that means « the keys cannot be had », not « the token is wrong ». */
export const keysUnavailable = (error: unknown): boolean => (error as { code?: unknown }).code === "KEYS_UNAVAILABLE";
