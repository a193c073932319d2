import { dayAt } from "../domain/calendar/day";
import { type YearlyReview, yearlyReview } from "../domain/review/yearly-review";
import { yearOf } from "../domain/review/year";
import type { Authority } from "./authority";

/** The review of a year of a plan, of the present one when none is asked for; null when there is no such plan. */
export async function readReview(authority: Authority, planId: string, year: number | undefined): Promise<YearlyReview | null> {
  const plan = await authority.plans.now(planId);
  if (!plan) return null;
  const { axes, projects } = await authority.store.portfolio(plan.edition);
  const today = dayAt(authority.clock.now(), plan.timeZone);
  return yearlyReview({ plan, axes, projects }, year ?? yearOf(today), today);
}
