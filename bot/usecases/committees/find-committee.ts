import type { Committee } from "../../domain/committee/committee";
import { planIdOf } from "../../domain/roadmap/ids";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import type { PublishedPlan } from "../published-plans";

/** An instance with the plan it belongs to. */
export interface FoundCommittee {
  plan: PublishedPlan;
  committee: Stored<Committee>;
}

/** Finds an instance; null when no published plan has it. */
export async function findCommittee({ store, plans }: Authority, committeeId: string): Promise<FoundCommittee | null> {
  const [plan, [committee]] = await Promise.all([plans.one(planIdOf(committeeId)), store.load([{ type: "committee", id: committeeId }])]);
  return plan && committee ? { plan, committee } : null;
}
