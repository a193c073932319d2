import type { Committee } from "../../domain/committee/committee";
import type { Decision } from "../../domain/committee/decision";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";

/** A decision as it stands, with the instance that took it. */
export interface LoadedDecision {
  decision: Stored<Decision>;
  /** Without members where the instance is not there any more: only the bureau still runs it. */
  committee: Pick<Committee, "members" | "projectIds" | "remit">;
}

/** Reads a decision of a published plan and its instance; null where there is none. */
export async function loadDecision({ store }: Authority, decisionId: string): Promise<LoadedDecision | null> {
  const [decision] = await store.load([{ type: "decision", id: decisionId }]);
  if (!decision) return null;
  const [committee] = await store.load([{ type: "committee", id: decision.value.committeeId }]);
  return { decision, committee: committee?.value ?? { members: [], projectIds: [], remit: [] } };
}
