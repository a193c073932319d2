import type { Instant } from "../calendar/day";

/** Who sends for a tenant at the moment, and which part of its limit each may use: the parts never exceed the whole. */
export interface Pace {
  id: "pace";
  senders: { id: string; share: number; until: Instant }[];
  /** After a storm of 429 nobody sends before this moment, one probe aside. */
  heldUntil: Instant | null;
}
