import type { Day } from "../calendar/day";

/** A *jalon*: a date without load. The initial day is kept for ever, so that a slip can be seen. */
export interface Milestone {
  id: string;
  title: string;
  initialDay: Day;
  day: Day;
  doneDay: Day | null;
}

/** The first milestone still to come or overdue, by date; null when all are done. */
export function nextMilestone(milestones: readonly Milestone[]): Milestone | null {
  let next: Milestone | null = null;
  for (const one of milestones) if (one.doneDay === null && (next === null || one.day < next.day)) next = one;
  return next;
}
