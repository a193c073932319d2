import { refuse } from "./refusals";
import type { Refusal } from "./refusals";

export interface FaultOptions {
  /** How many document requests fail in a row; 1 when not said. */
  times?: number;
  /** Milliseconds in `x-ms-retry-after-ms`. */
  retryAfterMs?: number;
  /** The request is carried out first and only its answer is lost: the ambiguous failure a caller must survive. */
  afterWork?: boolean;
}

export interface Fault {
  refusal: Refusal;
  afterWork: boolean;
}

/** A queue of faults for tests: each document request takes one. */
export function createFaults(): { failNext: (status: number, options?: FaultOptions) => void; take: () => Fault | undefined } {
  const waiting: Fault[] = [];
  return {
    failNext(status, { times = 1, retryAfterMs, afterWork = false } = {}) {
      const refusal = refuse(status, "A test asked for this failure.", retryAfterMs === undefined ? {} : { retryAfterMs });
      for (let i = 0; i < times; i += 1) waiting.push({ refusal, afterWork });
    },
    take: () => waiting.shift(),
  };
}
