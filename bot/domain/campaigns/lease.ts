import type { Instant } from "../calendar/day";

/** Who leads the scheduling of an authority. `epoch` grows with each change of hands: what an old leader writes is refused. */
export interface Lease {
  id: "scheduler";
  holder: string;
  epoch: number;
  until: Instant;
  /** Since when campaigns leave by themselves: what was due before is nobody's fault, and not caught up. */
  since?: Instant;
  /** Counts what changed that campaigns are planned by: who leads then plans again. */
  rung?: number;
}
