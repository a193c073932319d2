import type { Day } from "../calendar/day";
import type { Rollup } from "./rollup";

/** The three ways to rate: by count of done actions, weighted by days (default), by milestones passed. */
export const RATE_METHODS = ["count", "days", "milestones"] as const;
export type RateMethod = (typeof RATE_METHODS)[number];

/** Milestones of an axis or project: how many there are, how many are done, how many should be by now. */
export interface MilestoneCount {
  total: number;
  done: number;
}

/** « 41 actions renseignées sur 46 ». */
export interface Coverage {
  known: number;
  total: number;
  /** In percent, one decimal; 0 when there is nothing to know. */
  percent: number;
}

export interface Rate {
  /** 0 to 100, one decimal. */
  value: number;
  method: RateMethod;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** How much of the matter a rate rests on. */
export function coverageOf(rollup: Pick<Rollup, "known" | "counted">): Coverage {
  const { known, counted } = rollup;
  return { known, total: counted, percent: counted === 0 ? 0 : oneDecimal((100 * known) / counted) };
}

/**
 * « Le taux de réalisation : au nombre d'actions réalisées, pondéré par les jours, ou par les jalons tenus ; les actions
 * abandonnées et pour mémoire n'y entrent pas ; sous 70 % de couverture il n'est pas calculé. »
 * Null when it is not computed.
 */
export function rateOf(rollup: Rollup, milestones: MilestoneCount, method: RateMethod, minCoverage: number): Rate | null {
  if (method === "milestones") {
    return milestones.total === 0 ? null : { value: oneDecimal((100 * milestones.done) / milestones.total), method };
  }
  if (rollup.known === 0 || 100 * rollup.known < minCoverage * rollup.counted) return null;
  if (method === "count") return { value: oneDecimal((100 * rollup.knownDone) / rollup.known), method };
  return rollup.days === 0 ? null : { value: oneDecimal(rollup.daysDone / rollup.days), method };
}

/** Milestones of a list, for a rate by milestones. */
export const countMilestones = (milestones: readonly { doneDay: Day | null }[]): MilestoneCount => ({
  total: milestones.length,
  done: milestones.filter((one) => one.doneDay !== null).length,
});

export const addMilestones = (counts: Iterable<MilestoneCount>): MilestoneCount => {
  const all = { total: 0, done: 0 };
  for (const one of counts) {
    all.total += one.total;
    all.done += one.done;
  }
  return all;
};
