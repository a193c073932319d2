import type { Clock } from "../ports";

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  set(instant: string): void;
  advance(seconds: number): void;
}

/** Starts on the morning of the examples: Monday of week 47 of 2026, 9 h in Paris. */
export function createTestClock(instant = "2026-11-16T08:00:00.000Z"): TestClock {
  let now = Date.parse(instant);
  return {
    now: () => new Date(now).toISOString(),
    set(next) {
      now = Date.parse(next);
    },
    advance(seconds) {
      now += seconds * 1000;
    },
  };
}
