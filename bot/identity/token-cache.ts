import { hash } from "node:crypto";

/** Claims of a token whose signature was checked, by the digest of the token, for a bounded time and number. */
export interface TokenCache<T> {
  get(token: string, nowSeconds: number): T | null;
  set(token: string, claims: T, expSeconds: number, nowSeconds: number): void;
}

/**
 * Remembers checked tokens: Teams and the tab send the same token with every request of an hour. A remembered token is
 * forgotten after `seconds` at most, so that a withdrawn signing key does not live on, and never outlives its own expiry.
 */
export function createTokenCache<T>(seconds = 300, most = 2000): TokenCache<T> {
  const known = new Map<string, { claims: T; until: number }>();
  const digest = (token: string): string => hash("sha256", token, "base64");
  return {
    get(token, now) {
      const entry = known.get(digest(token));
      return entry && entry.until > now ? entry.claims : null;
    },
    set(token, claims, exp, now) {
      if (known.size >= most) known.delete(known.keys().next().value ?? "");
      known.set(digest(token), { claims, until: Math.min(exp, now + seconds) });
    },
  };
}
