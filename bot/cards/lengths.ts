/** How many characters of what people wrote a block shows; the form of an action shows everything. */
export interface Lengths {
  title: number;
  /** 0 leaves the line out, here and below. */
  place: number;
  obstacle: number;
}

/** Two lines of a phone for a title, one for a project; less when long ids and long titles come together. */
export const LENGTHS: readonly [Lengths, ...Lengths[]] = [
  { title: 100, place: 60, obstacle: 110 },
  { title: 80, place: 40, obstacle: 60 },
  { title: 60, place: 0, obstacle: 0 },
];
