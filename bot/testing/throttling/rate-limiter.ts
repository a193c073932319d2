import type { RateWindow } from "../../domain/campaigns/campaign-settings";

/** Enforces windows exactly: a request is let through unless some window already holds as many as it may. */
export function createRateLimiter(windows: readonly RateWindow[]): (key: string, now: number) => boolean {
  const stamps = new Map<string, number[]>();
  const longest = Math.max(0, ...windows.map(({ count }) => count));
  return (key, now) => {
    const sent = stamps.get(key) ?? [];
    const full = windows.some(({ count, seconds }) => {
      const before = sent[sent.length - count];
      return before !== undefined && now - before < seconds * 1000;
    });
    if (full) return false;
    if (sent.length > longest * 2) sent.splice(0, sent.length - longest);
    sent.push(now);
    stamps.set(key, sent);
    return true;
  };
}
