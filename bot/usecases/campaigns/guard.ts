import type { Timer } from "../../ports";

const LEAST_MS = 6;
const MOST_MS = 60;
/** At first requests take new connections: they arrive later than those that follow them. */
const FIRST_MS = 30;
const HALVED_AFTER_MS = 2000;

/**
 * The ms that are kept between the windows of a limit. Requests do not all take equally long to arrive: how late this process
 * wakes up tells how busy the machine is, and so how much they may differ.
 */
export function createGuard(timer: Timer): { ms(): number; woke(lateMs: number): void } {
  let late = FIRST_MS;
  let since = timer.elapsed();
  const now = (): number => late * 2 ** ((since - timer.elapsed()) / HALVED_AFTER_MS);
  return {
    ms: () => Math.min(MOST_MS, LEAST_MS + now()),
    woke(lateMs) {
      if (lateMs <= now()) return;
      late = lateMs;
      since = timer.elapsed();
    },
  };
}
