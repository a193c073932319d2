import { performance } from "node:perf_hooks";
import type { Clock, Timer } from "../ports";

/** Real time, so many times faster: what takes a minute takes seconds, against real connections. */
export function passingTime(speed = 1, from = "2026-11-16T08:00:00.000Z"): { timer: Timer; clock: Clock } {
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) * speed;
  return {
    timer: { elapsed, wait: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 2 ** 31 - 1) / speed)) },
    clock: { now: () => new Date(Date.parse(from) + elapsed()).toISOString() },
  };
}
