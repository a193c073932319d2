const LEAST_MS = 6;
const MOST_MS = 40;
const FADING = 0.98;

/**
 * The ms that are kept between the windows of a limit. Requests do not all take equally long to arrive: how late this process
 * wakes up tells how busy the machine is, and so how much they may differ.
 */
export function createGuard(): { ms(): number; woke(lateMs: number): void } {
  let late = 0;
  return {
    ms: () => Math.min(MOST_MS, LEAST_MS + late),
    woke(lateMs) {
      late = Math.max(late * FADING, lateMs);
    },
  };
}
