/** How many requests are on their way at first, and after a storm; every answer that is well allows one more. */
const FIRST_AT_ONCE = 4;
const MOST_AT_ONCE = 64;

/** How many requests of one process may be on their way to one tenant at once. */
export interface SlowStart {
  underway(): number;
  atOnce(): number;
  mayLeave(): boolean;
  begun(): void;
  ended(): void;
  /** An answer was well. */
  well(): void;
  /** A storm began or ended: few at a time again. */
  few(): void;
  /** Nothing is being sent any more. */
  restart(): void;
}

/** Few requests at once at first, more as they are answered well. */
export function createSlowStart(): SlowStart {
  let underway = 0;
  let atOnce = FIRST_AT_ONCE;
  return {
    underway: () => underway,
    atOnce: () => atOnce,
    mayLeave: () => underway < atOnce,
    begun() {
      underway += 1;
    },
    ended() {
      underway -= 1;
    },
    well() {
      atOnce = Math.min(MOST_AT_ONCE, atOnce + 1);
    },
    few() {
      // what hangs since before the storm takes no place of what follows it
      atOnce = Math.min(MOST_AT_ONCE, underway + FIRST_AT_ONCE);
    },
    restart() {
      atOnce = FIRST_AT_ONCE;
    },
  };
}
