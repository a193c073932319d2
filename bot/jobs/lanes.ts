/** Lets so many things of one name happen at once; the others wait for their turn. */
export function createLanes(width: number): { run<T>(name: string, what: () => Promise<T>): Promise<T> } {
  const lanes = new Map<string, { busy: number; waiting: (() => void)[] }>();
  return {
    async run(name, what) {
      const lane = lanes.get(name) ?? { busy: 0, waiting: [] };
      lanes.set(name, lane);
      if (lane.busy < width) lane.busy += 1;
      else await new Promise<void>((turn) => void lane.waiting.push(turn));
      try {
        return await what();
      } finally {
        const next = lane.waiting.shift();
        if (next) next();
        else lane.busy -= 1;
        if (lane.busy === 0) lanes.delete(name);
      }
    },
  };
}
