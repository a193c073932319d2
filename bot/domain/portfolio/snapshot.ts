import type { Day, Instant } from "../calendar/day";
import { addWeeks, type IsoWeek, weekOf } from "../calendar/iso-week";
import type { Coverage, RateMethod } from "../progress/rate";
import type { WeatherLevel } from "../weather/weather";

/** What of a plan or an axis is compared with what it was: the rate by each method, for a plan may change its own. */
export interface Figures {
  rates: Record<RateMethod, number | null>;
  coverage: Coverage;
  actions: { total: number; done: number; late: number };
  /** Running projects by declared météo. */
  weather: Record<WeatherLevel | "none", number>;
}

/**
 * The figures of a plan as they stood on one day of a week, written once and never changed: what an import, an undoing or a
 * correction does later is seen against it. A few kilobytes a plan and week: all are kept as long as the plan.
 */
export interface Snapshot {
  /** Made of the plan and the week, so that a week has one whoever writes it, see `snapshotId`. */
  id: string;
  planId: string;
  week: IsoWeek;
  /** The civil day of the plan on which it was taken. */
  day: Day;
  at: Instant;
  total: Figures;
  /** By the id of the axis: an edition with other axes has no past in those that are new. */
  axes: Record<string, Figures>;
}

/** The only id that the snapshot of a plan and a week can have. */
export const snapshotId = (planId: string, week: IsoWeek): string => `${planId}.${week}`;

/** The figures of a part of a portfolio, and nothing else of it. */
export const figuresOf = ({ rates, coverage, actions: { total, done, late }, weather }: Figures): Figures => ({
  rates: { ...rates },
  coverage: { ...coverage },
  actions: { total, done, late },
  weather: { ...weather },
});

/** The snapshot of a portfolio, for the week its day lies in. */
export function snapshotOf(portfolio: { plan: { id: string }; asOf: Instant; today: Day; total: Figures; axes: readonly (Figures & { id: string })[] }): Snapshot {
  const { plan, asOf, today, total, axes } = portfolio;
  const week = weekOf(today);
  return {
    id: snapshotId(plan.id, week),
    planId: plan.id,
    week,
    day: today,
    at: asOf,
    total: figuresOf(total),
    axes: Object.fromEntries(axes.map((axis) => [axis.id, figuresOf(axis)])),
  };
}

/** How far back snapshots are looked for. */
const WEEKS_BACK = 13;

/** The weeks whose snapshots a day may be compared with, its own first. */
export const weeksBefore = (today: Day): IsoWeek[] => Array.from({ length: WEEKS_BACK + 1 }, (_, back) => addWeeks(weekOf(today), -back));
