import type { Write } from "../../ports";

/** These writes, to happen only while an epoch leads; without an epoch, as they are. */
export const fenced = (writes: readonly Write[], epoch: number | null): Write[] =>
  (epoch === null ? [...writes] : [...writes, { do: "fence", epoch }]);
