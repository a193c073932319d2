import { refuse } from "./refusals";
import type { Refusal } from "./refusals";

/** Refuses requests once the units of the running second are spent; the request that overspends is still served, as in Azure. */
export interface Throttle {
  refusal(): Refusal | undefined;
  spend(units: number): void;
}

/**
 * A throttle of so many request units a second.
 * @param elapsedMs a monotonic clock: the budget must refill even where the clock of the data stands still
 */
export function createThrottle(unitsPerSecond: number, elapsedMs: () => number = () => performance.now()): Throttle {
  let available = unitsPerSecond;
  let at = elapsedMs();
  return {
    refusal() {
      const now = elapsedMs();
      available = Math.min(unitsPerSecond, available + ((now - at) / 1000) * unitsPerSecond);
      at = now;
      if (available > 0) return undefined;
      const retryAfterMs = Math.ceil((-available / unitsPerSecond) * 1000) + 1;
      return refuse(429, "Request rate is large. More Request Units may be needed.", { substatus: 3200, retryAfterMs });
    },
    spend(units) {
      available -= units;
    },
  };
}
