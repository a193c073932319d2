import type { Committee } from "../../domain/committee/committee";
import type { Decision } from "../../domain/committee/decision";
import { planIdOf } from "../../domain/roadmap/ids";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import type { PublishedPlan } from "../published-plans";

/** A decision as it stands, with the instance that took it. */
export interface LoadedDecision {
  decision: Stored<Decision>;
  plan: PublishedPlan;
  /** Without members where the instance is not there any more: only the bureau still runs it. */
  committee: Pick<Committee, "members" | "projectIds" | "remit">;
}

/** Reads a decision of a published plan and its instance; null where there is none. */
export async function loadDecision({ store, plans }: Authority, decisionId: string): Promise<LoadedDecision | null> {
  const plan = await plans.one(planIdOf(decisionId));
  const [decision] = plan ? await store.load([{ type: "decision", id: decisionId }]) : [];
  if (!decision || !plan) return null;
  const [committee] = await store.load([{ type: "committee", id: decision.value.committeeId }]);
  return { decision, plan, committee: committee?.value ?? { members: [], projectIds: [], remit: [] } };
}
