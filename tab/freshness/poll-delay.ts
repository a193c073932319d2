/** How often what is on the screen is looked at again. */
export const EVERY_MS = 5000;

/** The same for what the server cannot answer by one read: still within the ten seconds that were promised. */
export const EVERY_MS_DEARER = 8000;

const LONGEST_MS = 60_000;

/** How long to wait before the next look: doubled with each failure in a row, a minute at most. */
export const pollDelay = (failures: number, everyMs = EVERY_MS): number =>
  Math.min(LONGEST_MS, everyMs * 2 ** Math.min(failures, 8));
