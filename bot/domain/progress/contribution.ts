import type { Action } from "../roadmap/action";
import { canBeLate } from "./lateness";
import { emptyRollup, type Rollup } from "./rollup";

/** What one action adds to the sums of its project or axis. `defaultDays` weighs an action that states no load. */
export function contributionOf(action: Action, defaultDays: number): Rollup {
  const sums = emptyRollup();
  if (action.forTheRecord) return sums;
  sums.total = 1;
  sums.byStatus[action.status] = 1;
  if (action.dueDay !== null && canBeLate(action)) sums.due[action.dueDay] = 1;
  if (action.status === "abandoned" || action.hasParts) return sums;
  sums.counted = 1;
  if (action.informed === null) return sums;
  const days = action.days ?? defaultDays;
  sums.known = 1;
  sums.knownDone = action.status === "done" ? 1 : 0;
  sums.days = days;
  sums.daysDone = days * action.progress;
  return sums;
}

/** One number of a roll-up that changes, by its path in the roll-up: `["byStatus", "done"]` by 1. */
export interface RollupStep {
  path: string[];
  by: number;
}

const SUMS = ["total", "counted", "known", "knownDone", "days", "daysDone"] as const;

/** The steps that lead the sums from an action as it was to the action as it is; null stands for no action. */
export function rollupSteps(before: Action | null, after: Action | null, defaultDays: number): RollupStep[] {
  const old = before ? contributionOf(before, defaultDays) : emptyRollup();
  const now = after ? contributionOf(after, defaultDays) : emptyRollup();
  const steps: RollupStep[] = [];
  const step = (path: string[], by: number): void => {
    if (by !== 0) steps.push({ path, by });
  };
  for (const key of SUMS) step([key], now[key] - old[key]);
  for (const status of Object.keys(now.byStatus) as (keyof Rollup["byStatus"])[]) {
    step(["byStatus", status], now.byStatus[status] - old.byStatus[status]);
  }
  for (const day of new Set([...Object.keys(old.due), ...Object.keys(now.due)])) {
    step(["due", day], (now.due[day] ?? 0) - (old.due[day] ?? 0));
  }
  return steps;
}

/** Steps of several actions as one list, one step a path, zeros left out. */
export function mergeSteps(steps: Iterable<RollupStep>): RollupStep[] {
  const byPath = new Map<string, RollupStep>();
  for (const { path, by } of steps) {
    const key = path.join("/");
    byPath.set(key, { path, by: (byPath.get(key)?.by ?? 0) + by });
  }
  return [...byPath.values()].filter((step) => step.by !== 0);
}

/** The sums over actions, from scratch. */
export function rollupOf(actions: Iterable<Action>, defaultDays: number): Rollup {
  const sums = emptyRollup();
  for (const action of actions) applySteps(sums, rollupSteps(null, action, defaultDays));
  return sums;
}

/** Adds steps to sums, in place. */
export function applySteps(sums: Rollup, steps: readonly RollupStep[]): void {
  for (const { path, by } of steps) {
    const [head, tail] = path;
    if (tail === undefined) sums[head as (typeof SUMS)[number]] += by;
    else if (head === "due") sums.due[tail] = (sums.due[tail] ?? 0) + by;
    else sums.byStatus[tail as keyof Rollup["byStatus"]] += by;
  }
}
