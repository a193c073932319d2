import type { Day } from "../calendar/day";
import type { ActionStatus } from "../roadmap/action";

/**
 * Sums over the actions of one project (or of one axis, for the actions without a project). Only sums: two people may
 * change two actions at once, and their changes add up in any order.
 */
export interface Rollup {
  /** All actions, parts and abandoned ones included. */
  total: number;
  byStatus: Record<ActionStatus, number>;
  /** Actions that enter the rate: not abandoned, not « pour mémoire », not counted through their parts. */
  counted: number;
  /** Of these, how many somebody has informed. */
  known: number;
  /** Of these, how many are done. */
  knownDone: number;
  /** Load in days of the known ones. */
  days: number;
  /** The same, each multiplied by its progress in percent. */
  daysDone: number;
  /** How many open actions are due on each day; what is late follows for any day. Entries may be zero. */
  due: Record<Day, number>;
  /** Who last confirmed or changed something here, and on which day. */
  heard: Record<string, Day>;
  /** The last of these days; empty before anybody spoke. */
  lastHeard: Day | "";
}

export const emptyRollup = (): Rollup => ({
  total: 0,
  byStatus: { planned: 0, inProgress: 0, done: 0, blocked: 0, paused: 0, abandoned: 0 },
  counted: 0,
  known: 0,
  knownDone: 0,
  days: 0,
  daysDone: 0,
  due: {},
  heard: {},
  lastHeard: "",
});

/** How many actions are late on a day. */
export function lateOn(rollup: Pick<Rollup, "due">, today: Day): number {
  let late = 0;
  for (const day in rollup.due) if (day < today) late += rollup.due[day] ?? 0;
  return late;
}

const SUMS = ["total", "counted", "known", "knownDone", "days", "daysDone"] as const;

/** The sums of several roll-ups as one, for an axis over its projects and sub-axes. */
export function addRollups(parts: Iterable<Rollup>): Rollup {
  const all = emptyRollup();
  for (const part of parts) {
    for (const key of SUMS) all[key] += part[key];
    for (const status in part.byStatus) all.byStatus[status as ActionStatus] += part.byStatus[status as ActionStatus];
    for (const day in part.due) all.due[day] = (all.due[day] ?? 0) + (part.due[day] ?? 0);
    if (part.lastHeard > all.lastHeard) all.lastHeard = part.lastHeard;
  }
  return all;
}
