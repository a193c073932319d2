/** Chance that falls the same way each time for the same seed, so that a property that fails fails again. */
export interface Chance {
  /** From 0 to 1, 1 left out. */
  next(): number;
  /** True that often. */
  happens(probability: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of a list; throws RangeError for an empty one. */
  oneOf<T>(list: readonly T[]): T;
  /** A list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** A generator of 32 bits (xorshift): plenty for test data, worthless for secrets. */
export function chance(seed: number): Chance {
  let state = seed | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const oneOf = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError("nothing to choose from");
    return list[between(0, list.length - 1)] as T;
  };
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, rank: next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ value }) => value);
  return { next, happens: (probability) => next() < probability, between, oneOf, shuffled };
}
