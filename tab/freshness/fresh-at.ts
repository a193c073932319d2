import { dayAt, type Instant } from "../../bot/domain/calendar/day";
import { PLAN_ZONE } from "../parts/clock-time";

/**
 * The moment up to which what is shown is known to hold: the last check. What the server computes carries its own day;
 * where that is another one than the reader's, or later than the check, the reader's clock is not the server's (a day
 * chosen for a trial, a wrong clock), and the server's own moment stands.
 */
export function freshAt(checkedAt: number, asOf?: Instant): Instant {
  const checked = new Date(checkedAt).toISOString();
  if (asOf === undefined) return checked;
  return asOf > checked || dayAt(asOf, PLAN_ZONE) !== dayAt(checked, PLAN_ZONE) ? asOf : checked;
}
