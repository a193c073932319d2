import type { RateWindow } from "../campaigns/campaign-settings";

/** Moments of requests in ms of one timer, oldest first; Infinity for one that is about to leave. */
export type Stamps = readonly number[];

/** Of the limit of a conversation, the part of one among several senders: whole requests, at least one. */
export const dividedAmong = (windows: readonly RateWindow[], senders: number): RateWindow[] =>
  windows.map(({ count, seconds }) => ({ count: Math.max(1, Math.floor(count / Math.max(1, senders))), seconds }));

/** A limit is spread over so many parts of its window. */
const PARTS = 10;
/** By so much a part may hold more than an even pace would: who was late catches up. */
const CATCHING_UP = 1.2;

/**
 * A limit, and a shorter one beneath it that keeps those who use it from leaving in one gust: a gust that is held up on its
 * way runs into the next window as a whole, single requests do not.
 */
export const spread = ({ count, seconds }: RateWindow): RateWindow[] => [
  { count, seconds },
  { count: Math.ceil((count / PARTS) * CATCHING_UP), seconds: seconds / PARTS },
];

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
