import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import type { Timer } from "../ports";

/** Time as it passes. */
export const systemTimer: Timer = {
  elapsed: () => performance.now(),
  wait: (ms) => wait(Math.max(ms, 0)),
};
