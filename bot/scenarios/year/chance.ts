/** Chance that falls the same way each time for the same seed (mulberry32). */
export interface Chance {
  /** 0 to 1, 1 left out. */
  next(): number;
  /** True that often. */
  happens(probability: number): boolean;
  /** 0 to `below`, `below` left out. */
  whole(below: number): number;
  of<T>(list: readonly T[]): T;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    next,
    whole,
    happens: (probability) => next() < probability,
    of(list) {
      const one = list[whole(list.length)];
      if (one === undefined) throw new RangeError("nothing to choose from");
      return one;
    },
  };
}
