/** How often what is on the screen is looked at again. */
export const EVERY_MS = 5000;
const LONGEST_MS = 60_000;

/** How long to wait before the next look: doubled with each failure in a row, a minute at most. */
export const pollDelay = (failures: number, everyMs = EVERY_MS): number =>
  Math.min(LONGEST_MS, everyMs * 2 ** Math.min(failures, 8));
