import type { Plan } from "../domain/roadmap/plan";
import type { Store } from "../ports";

const FRESH_FOR_MS = 5_000;
/** Long enough for a crowd to share a read, too short for anybody to notice: what is open looks again every five seconds. */
const NOW_FOR_MS = 100;
/** So long it still serves while it is read again: one in twenty of a crowd would otherwise wait for the store. */
const STILL_FOR_MS = 200;
const MOST_READS = 200;

/** A plan that people can see. */
export type PublishedPlan = Plan & { edition: string };

/**
 * The published plans of an authority, kept for five seconds. That is safe for writes, because each transaction asks that
 * the edition is still the published one; what is read for people is asked for afresh, or nearly so.
 */
export interface PublishedPlans {
  all(): Promise<PublishedPlan[]>;
  one(planId: string): Promise<PublishedPlan | null>;
  /** A plan as it is now: read two tenths of a second ago at most, and never before the last change this process made. */
  now(planId: string): Promise<PublishedPlan | null>;
  forget(): void;
  /** To be called after each change of this process: `now` reads again. */
  changed(): void;
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
  interface Read {
    plan: Promise<PublishedPlan | null>;
    askedAt: number;
    isHere: boolean;
    /** The one that serves until this one is here. */
    before: Read | null;
  }
  const reads = new Map<string, Read>();
  const read = async (planId: string): Promise<PublishedPlan | null> => {
    const [found] = await store.load([{ type: "plan", id: planId }]);
    return found && isPublished(found.value) ? found.value : null;
  };
  const now = (planId: string): Promise<PublishedPlan | null> => {
    const at = elapsed();
    const last = reads.get(planId);
    const known = last === undefined || last.isHere ? last : last.before;
    const serving = known && at - known.askedAt < STILL_FOR_MS ? known : null;
    if (last && at - last.askedAt < NOW_FOR_MS) return (serving ?? last).plan;
    // ids that name nothing come from anywhere: they must not pile up
    if (reads.size >= MOST_READS) reads.clear();
    const asked: Read = { plan: read(planId), askedAt: at, isHere: false, before: serving && { ...serving, before: null } };
    reads.set(planId, asked);
    asked.plan.then(
      () => (asked.isHere = true),
      // whoever comes after a failure asks for themselves
      () => reads.get(planId) === asked && reads.delete(planId),
    );
    return (serving ?? asked).plan;
  };
  return {
    all,
    one: async (planId) => (await all()).find((plan) => plan.id === planId) ?? null,
    now,
    forget: () => {
      kept = null;
      forgotten += 1;
      reads.clear();
    },
    changed: () => reads.clear(),
  };
}

export const isPublished = (plan: Plan): plan is PublishedPlan => plan.edition !== null;
