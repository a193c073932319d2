/** One line of `npm run bench`: what was measured, against what, in the same run. */
export interface BenchResult {
  name: string;
  value: number;
  unit: string;
  /** What it is compared with, in the same unit. */
  reference: number;
  /** value / reference. */
  ratio: number;
  /** What the ratio should reach, in words. */
  target: string;
  [detail: string]: unknown;
}

const round = (value: number): number => Number(value.toPrecision(4));

/** A result with its ratio, figures rounded to what they are worth. */
export function result(name: string, unit: string, value: number, reference: number, target: string, details: Record<string, unknown> = {}): BenchResult {
  return { name, value: round(value), unit, reference: round(reference), ratio: round(value / reference), target, ...details };
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
