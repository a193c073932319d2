import type { Timer } from "../../ports";

const LEAST_MS = 6;
const MOST_MS = 40;
/** At first requests take new connections: they arrive later than those that follow them. */
const FIRST_MS = 20;
const HALVED_AFTER_MS = 1000;
/** Answers that are remembered to know how long one usually takes. */
const REMEMBERED = 40;

/** The ms that are kept between the windows of a limit. */
export interface Guard {
  ms(): number;
  /** An answer took so long. */
  answered(tookMs: number): void;
}

/**
 * Requests do not all take equally long to arrive, and one that arrives late comes too close to those a window later.
 * Answers that take far longer than others tell how much they may differ; it fades.
 */
export function createGuard(timer: Timer): Guard {
  let late = FIRST_MS;
  let since = timer.elapsed();
  let took: number[] = [];
  const now = (): number => late * 2 ** ((since - timer.elapsed()) / HALVED_AFTER_MS);
  return {
    ms: () => LEAST_MS + now(),
    answered(tookMs) {
      took = [...took, tookMs].slice(-REMEMBERED);
      const usual = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? tookMs;
      const lateMs = Math.min(tookMs - 2 * usual, MOST_MS);
      if (lateMs <= now()) return;
      late = lateMs;
      since = timer.elapsed();
    },
  };
}
