/** Requests of a process that may be on their way at once, to all tenants together. */
export const MOST_IN_FLIGHT = 64;

/** Counts what is on its way, so that a service that hangs does not take every socket. */
export interface InFlight {
  enter(): boolean;
  exit(): void;
  /** Resolves when there is room again. */
  freed(): Promise<void>;
}

/** Room for so many requests. */
export function createInFlight(most: number): InFlight {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    enter() {
      if (count >= most) return false;
      count += 1;
      return true;
    },
    exit() {
      count -= 1;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    freed: () => new Promise((wake) => void waiting.push(wake)),
  };
}

/** The one of this process: every pacer shares its sockets. */
export const processInFlight = createInFlight(MOST_IN_FLIGHT);
