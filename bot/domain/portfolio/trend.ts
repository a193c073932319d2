import type { RateMethod } from "../progress/rate";
import type { Figures } from "./snapshot";

/** How a part of the plan moved since its past. */
export interface Trend {
  /** What became of the rate: `gained`, it was not computed before; `lost`, it is not any more; `none`, neither then nor now. */
  rate: "compared" | "gained" | "lost" | "none";
  /** Points of rate, one decimal; 0 when they cannot be compared. */
  points: number;
  /** Late actions more, or fewer when negative. */
  late: number;
  /** Running projects in the rain or the storm more, or fewer when negative. */
  hard: number;
  /** Points of coverage. */
  coverage: number;
  /** The rate moved, and so did what it rests on: part of the change may come from there. */
  coverageMatters: boolean;
}

/** From so many points of coverage on a change of the rate is told with it. */
const COVERAGE_POINTS = 1;

const difference = (now: number, then: number): number => Math.round((now - then) * 10) / 10;
const hardOf = ({ weather }: Figures): number => weather.rain + weather.storm;

/** « +3 points, 2 retards de plus » : what changed between two states of the same part of a plan, by the plan's method of today. */
export function trendSince(now: Figures, then: Figures, method: RateMethod): Trend {
  const [rateNow, rateThen] = [now.rates[method], then.rates[method]];
  const rate = rateNow === null ? (rateThen === null ? "none" : "lost") : rateThen === null ? "gained" : "compared";
  const points = rateNow === null || rateThen === null ? 0 : difference(rateNow, rateThen);
  const coverage = difference(now.coverage.percent, then.coverage.percent);
  return {
    rate,
    points,
    late: now.actions.late - then.actions.late,
    hard: hardOf(now) - hardOf(then),
    coverage,
    coverageMatters: rate === "compared" && points !== 0 && Math.abs(coverage) >= COVERAGE_POINTS,
  };
}
