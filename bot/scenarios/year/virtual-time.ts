import type { Clock, Timer } from "../../ports";

/** Time that passes only when nothing else is left to do: a year of it goes by in minutes. */
export interface VirtualTime extends Clock, Timer {
  /** Counts a piece of work that has to end before time goes on. */
  busy<T>(work: Promise<T>): Promise<T>;
  /** Lets time pass until that instant. */
  passUntil(instant: string): Promise<void>;
}

interface Waiting {
  at: number;
  wake: () => void;
}

/** Turns of the event loop without work after which nothing is on its way any more. */
const QUIET_TURNS = 3;

/** Starts at an instant. */
export function createVirtualTime(start: string): VirtualTime {
  const origin = Date.parse(start);
  let now = origin;
  let working = 0;
  const waiting: Waiting[] = [];

  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await new Promise((turn) => setImmediate(turn));
      if (working > 0) quiet = -1;
    }
  }
  /** Keeps the list in order of waking. */
  function add(one: Waiting): void {
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = waiting[middle];
      if (other !== undefined && other.at <= one.at) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, one);
  }

  return {
    now: () => new Date(now).toISOString(),
    elapsed: () => now - origin,
    wait(ms) {
      // whole milliseconds, as real timers wait: time would never pass by a fraction too small to be added to it
      return new Promise((wake) => add({ at: now + Math.max(0, Math.ceil(ms)), wake }));
    },
    async busy(work) {
      working += 1;
      try {
        return await work;
      } finally {
        working -= 1;
      }
    },
    async passUntil(instant) {
      const end = Date.parse(instant);
      for (;;) {
        await settle();
        const [first] = waiting;
        if (!first || first.at > end) break;
        waiting.shift();
        now = Math.max(now, first.at);
        first.wake();
      }
      now = Math.max(now, end);
    },
  };
}
