import type { RateWindow } from "../campaigns/campaign-settings";

/** Moments of requests in ms of one timer, oldest first. */
export type Stamps = readonly number[];

/** Of the limit of a conversation, the part of one among several senders: whole requests, at least one. */
export const dividedAmong = (windows: readonly RateWindow[], senders: number): RateWindow[] =>
  windows.map(({ count, seconds }) => ({ count: Math.max(1, Math.floor(count / Math.max(1, senders))), seconds }));

/**
 * The first moment at which one more request stays within all windows; `guardMs` is kept between the windows, because
 * requests do not all travel equally long. Infinity when a window lets nothing through.
 */
export function earliestSend(stamps: Stamps, windows: readonly RateWindow[], guardMs: number): number {
  let earliest = -Infinity;
  for (const { count, seconds } of windows) {
    if (count <= 0) return Infinity;
    const before = stamps[stamps.length - count];
    if (before !== undefined) earliest = Math.max(earliest, before + seconds * 1000 + guardMs);
  }
  return earliest;
}

/** How many requests more a window lets through until a moment. */
export function roomUntil(stamps: Stamps, { count, seconds }: RateWindow, moment: number, guardMs: number): number {
  return Math.max(0, count - stampsAfter(stamps, moment - seconds * 1000 - guardMs));
}

/** How many requests were made after a moment. */
export function stampsAfter(stamps: Stamps, moment: number): number {
  let index = stamps.length;
  while (index > 0 && (stamps[index - 1] ?? 0) > moment) index -= 1;
  return stamps.length - index;
}

/**
 * The stamps after a pause of so many ms in which the process did nothing: what was to leave just before it may have left at
 * its end only, and counts from then.
 */
export function afterPause(stamps: Stamps, now: number, pausedMs: number): number[] {
  const from = now - pausedMs - WRITTEN_WITHIN_MS;
  return stamps.map((stamp) => (stamp >= from ? now : stamp));
}

const WRITTEN_WITHIN_MS = 5;
