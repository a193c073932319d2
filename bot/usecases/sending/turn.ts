import type { Delivery } from "../../ports";

/** One request that may leave. It ends with `told` or `back`. */
export interface Turn {
  /** It is written to its connection; without a word of it, it counts as leaving until its answer is there. */
  left(): void;
  /** What came of it. */
  told(delivery: Delivery): void;
  /** It did not leave. */
  back(): void;
}
