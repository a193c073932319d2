import type { Timer } from "../ports";

/** Time that passes only when the test says so. */
export interface ManualTimer extends Timer {
  /** Lets so many milliseconds go by, waking whoever waited for a moment among them, in order. */
  pass(ms: number): Promise<void>;
}

/** Starts at 0. */
export function createManualTimer(): ManualTimer {
  let now = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    elapsed: () => now,
    wait: (ms) => new Promise((wake) => void sleepers.push({ at: now + Math.max(ms, 0), wake })),
    async pass(ms) {
      const until = now + ms;
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        sleepers.splice(sleepers.indexOf(next), 1);
        now = Math.max(now, next.at);
        next.wake();
        // who woke goes on, and may wait again, before the next one wakes
        await new Promise((done) => setImmediate(done));
      }
      now = until;
    },
  };
}
