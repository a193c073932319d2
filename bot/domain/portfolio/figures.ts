import type { Day } from "../calendar/day";
import {
  addMilestones,
  type Coverage,
  coverageOf,
  countMilestones,
  type MilestoneCount,
  type RateMethod,
  rateOf,
} from "../progress/rate";
import { addRollups, emptyRollup, lateOn, type Rollup } from "../progress/rollup";
import type { PlanSettings } from "../roadmap/plan";
import type { Project } from "../roadmap/project";

/** Counts of actions by status, and how many are late today. */
export function actionCounts(rollup: Rollup, today: Day) {
  return { total: rollup.total, ...rollup.byStatus, late: lateOn(rollup, today) };
}

/** What a part of the plan adds up to: the sums of its actions and of its milestones. */
export interface Matter {
  rollup: Rollup;
  milestones: MilestoneCount;
}

/** No milestone at all. */
export const NO_MILESTONES: MilestoneCount = { total: 0, done: 0 };

/**
 * The matter of a project. One « pour mémoire » has none; the actions of an abandoned one stay in the counts by status
 * and leave the rate, whatever state they were left in.
 */
export function matterOf(project: Project): Matter {
  if (project.forTheRecord) return { rollup: emptyRollup(), milestones: NO_MILESTONES };
  if (project.phase === "abandoned") return { rollup: outOfRate(project.rollup), milestones: NO_MILESTONES };
  return { rollup: project.rollup, milestones: countMilestones(project.milestones) };
}

const outOfRate = (rollup: Rollup): Rollup => ({ ...rollup, counted: 0, known: 0, knownDone: 0, days: 0, daysDone: 0 });

/** Sorts before every day: where what is late on a day is kept once it is counted. */
const PAST = "0000";

/** The same matter on one day: how many actions are late stands counted, so that parts add up without their calendars. */
export function onDay({ rollup, milestones }: Matter, today: Day): Matter {
  const late = lateOn(rollup, today);
  return { rollup: { ...rollup, due: late === 0 ? {} : { [PAST]: late } }, milestones };
}

/** Several parts as one. */
export const addMatter = (parts: readonly Matter[]): Matter => ({
  rollup: addRollups(parts.map((part) => part.rollup)),
  milestones: addMilestones(parts.map((part) => part.milestones)),
});

/** A rate with what it rests on, as people are shown it. */
export interface RateView {
  value: number;
  /** Percent. */
  coverage: number;
  method: RateMethod;
  known: number;
  total: number;
}

/** The rate of a matter by one method; null when it is not computed. */
export function rateView(matter: Matter, method: RateMethod, settings: PlanSettings): RateView | null {
  const rate = rateOf(matter.rollup, matter.milestones, method, settings.minCoverage);
  if (!rate) return null;
  const coverage = coverageOf(matter.rollup);
  return { value: rate.value, coverage: coverage.percent, method, known: coverage.known, total: coverage.total };
}

/** Rate, rates by each method and coverage of a matter. */
export function ratesOf(matter: Matter, settings: PlanSettings) {
  const by = (method: RateMethod): number | null => rateView(matter, method, settings)?.value ?? null;
  const coverage: Coverage = coverageOf(matter.rollup);
  return {
    rate: rateView(matter, settings.rateMethod, settings),
    rates: { count: by("count"), days: by("days"), milestones: by("milestones") },
    coverage,
  };
}
