import type { Instant } from "../calendar/day";

/** Who sends for a tenant at the moment, and which part of its limit each may use: the parts never exceed the whole. */
export interface Pace {
  id: "pace";
  /**
   * `share`: requests a sender may make in one window of the tenant's limit; `beat` grows as long as it lives. Others tell
   * that it died by a beat that stands still, on their own timer: clocks may differ, jump, or be stopped by hand.
   */
  senders: { id: string; share: number; beat: number }[];
  /** After a storm of refusals nobody sends before this moment; whoever then moves it on sends one probe. */
  heldUntil: Instant | null;
}

/** What holds while nobody sends. */
export const nobodySends = (): Pace => ({ id: "pace", senders: [], heldUntil: null });
