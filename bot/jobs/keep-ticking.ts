import type { Log, Timer } from "../ports";

export interface Ticking {
  /** Ticks no more; resolves when the last tick is over, after `withinMs` in any case. */
  stop(withinMs: number): Promise<void>;
}

export interface TickingParts {
  tick: () => Promise<void>;
  timer: Timer;
  everyMs: number;
  log: Log;
}

/** The longest pause after failures in a row. */
const LONGEST_PAUSE_MS = 60_000;

/** Does something over and over, one at a time. A failure is logged, and the next try comes later each time. */
export function keepTicking({ tick, timer, everyMs, log }: TickingParts): Ticking {
  const stopped = new AbortController();
  const asleep = new Promise<void>((done) => {
    stopped.signal.addEventListener("abort", () => done());
  });
  let failures = 0;

  const once = async (): Promise<void> => {
    try {
      await tick();
      failures = 0;
    } catch (error) {
      failures += 1;
      log.error("scheduler-failed", { failures, error: error instanceof Error ? error.message : "unknown" });
    }
  };

  const loop = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await once();
      await Promise.race([timer.wait(Math.min(everyMs * 2 ** failures, Math.max(LONGEST_PAUSE_MS, everyMs))), asleep]);
    }
  };
  const ended = loop();

  return {
    async stop(withinMs) {
      stopped.abort();
      await Promise.race([ended, timer.wait(withinMs)]);
    },
  };
}
