import type { Plan } from "../domain/roadmap/plan";
import type { Store } from "../ports";

const FRESH_FOR_MS = 5_000;

/** A plan that people can see. */
export type PublishedPlan = Plan & { edition: string };

/**
 * The published plans of an authority, kept for five seconds. That is safe for writes, because each transaction asks that
 * the edition is still the published one; what is read for people is asked for afresh.
 */
export interface PublishedPlans {
  all(): Promise<PublishedPlan[]>;
  one(planId: string): Promise<PublishedPlan | null>;
  forget(): void;
}

/** Opens the list for one authority. `elapsed` is a monotonic clock in ms. */
export function createPublishedPlans(store: Store, elapsed: () => number): PublishedPlans {
  let kept: { plans: PublishedPlan[]; readAt: number } | null = null;
  let forgotten = 0;
  const all = async (): Promise<PublishedPlan[]> => {
    if (kept && elapsed() - kept.readAt < FRESH_FOR_MS) return kept.plans;
    const asked = forgotten;
    const plans = (await store.plans()).flatMap(({ value }) => (isPublished(value) ? [value] : []));
    plans.sort((a, b) => a.name.localeCompare(b.name, "fr"));
    // what was asked for before a change is not kept after it
    if (asked === forgotten) kept = { plans, readAt: elapsed() };
    return plans;
  };
  return {
    all,
    one: async (planId) => (await all()).find((plan) => plan.id === planId) ?? null,
    forget: () => {
      kept = null;
      forgotten += 1;
    },
  };
}

export const isPublished = (plan: Plan): plan is PublishedPlan => plan.edition !== null;
