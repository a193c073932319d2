import { type Day, daysBetween } from "../calendar/day";
import type { Milestone } from "../roadmap/milestone";

/** A milestone is met, past its day without being met, or still to come. */
export type MilestoneState = "done" | "overdue" | "coming";

/** Where a milestone stands on a day. */
export interface MilestoneOn {
  state: MilestoneState;
  /** The day it stands at in the calendar: when it was met, else when it is due. */
  at: Day;
  /** Days from the initial day to where it stands: positive when it slipped, negative when it came forward. */
  slip: number;
  /** Days past its day; 0 unless it is overdue. */
  overdueDays: number;
  /** Not met, and due after the mandate's end. */
  afterMandate: boolean;
}

/**
 * « Un jalon est dépassé quand sa date est passée et qu'il n'est pas tenu ; il l'est à partir du lendemain. Son écart se
 * compte en jours depuis la date initiale. »
 */
export function milestoneOn(milestone: Milestone, today: Day, mandateEnd: Day | null): MilestoneOn {
  const { initialDay, day, doneDay } = milestone;
  const at = doneDay ?? day;
  const overdueDays = doneDay === null ? Math.max(0, daysBetween(day, today)) : 0;
  return {
    state: doneDay !== null ? "done" : overdueDays > 0 ? "overdue" : "coming",
    at,
    slip: daysBetween(initialDay, at),
    overdueDays,
    afterMandate: doneDay === null && mandateEnd !== null && day > mandateEnd,
  };
}
