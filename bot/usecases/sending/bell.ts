/** Wakes whoever waits for something to change. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring. */
  rung(): Promise<void>;
}

/** A bell that rings for all who wait at that moment. */
export function createBell(): Bell {
  let wake: () => void = () => undefined;
  let rung = new Promise<void>((resolve) => (wake = resolve));
  return {
    ring() {
      wake();
      rung = new Promise<void>((resolve) => (wake = resolve));
    },
    rung: () => rung,
  };
}
