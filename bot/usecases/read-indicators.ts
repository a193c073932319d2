import { type ApproachIndicators, approachIndicators } from "../domain/indicators/approach-indicators";
import type { Authority } from "./authority";

/** What the projects of a plan are made of; null when there is no such plan. */
export async function readIndicators(authority: Authority, planId: string): Promise<ApproachIndicators | null> {
  const plan = await authority.plans.now(planId);
  return plan === null ? null : approachIndicators({ plan, ...(await authority.store.portfolio(plan.edition)) });
}
