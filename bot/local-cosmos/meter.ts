import { roundUnits } from "./request-units";

/** What the endpoint was asked for since the last reset: the basis of every request-unit budget. */
export interface Meter {
  readonly requestUnits: number;
  readonly requests: number;
  reset(): void;
}

/** A meter and the one way to add to it. */
export function createMeter(): { meter: Meter; count: (units: number) => void } {
  let requestUnits = 0;
  let requests = 0;
  return {
    meter: {
      get requestUnits() {
        return roundUnits(requestUnits);
      },
      get requests() {
        return requests;
      },
      reset() {
        requestUnits = 0;
        requests = 0;
      },
    },
    count(units) {
      requestUnits += units;
      requests += 1;
    },
  };
}
