import type { Timer } from "../../ports";

const LEAST_MS = 8;
const MOST_MS = 500;
/** At first requests take new connections: they arrive later than those that follow them. */
const FIRST_MS = 30;
const HALVED_AFTER_MS = 2000;
/** Answers that are remembered to know how long one usually takes. */
const REMEMBERED = 40;

/** The ms that are kept between the windows of a limit. */
export interface Guard {
  ms(): number;
  /** The process woke up so much later than it wanted. */
  woke(lateMs: number): void;
  /** An answer took so long. */
  answered(tookMs: number): void;
}

/**
 * Requests do not all take equally long to arrive, and one that arrives late comes too close to those a window later. How
 * late this process wakes up, and answers that take far longer than others, tell how much they may differ; it fades.
 */
export function createGuard(timer: Timer): Guard {
  let late = FIRST_MS;
  let since = timer.elapsed();
  let took: number[] = [];
  const now = (): number => late * 2 ** ((since - timer.elapsed()) / HALVED_AFTER_MS);
  const woke = (lateMs: number): void => {
    if (lateMs <= now()) return;
    late = Math.min(lateMs, MOST_MS);
    since = timer.elapsed();
  };
  return {
    ms: () => LEAST_MS + now(),
    woke,
    answered(tookMs) {
      took = [...took, tookMs].slice(-REMEMBERED);
      const usual = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? tookMs;
      woke(tookMs - 2 * usual);
    },
  };
}
