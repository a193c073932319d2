import type { Instant } from "../../domain/calendar/day";
import { isRipe, type MessageDecision } from "../../domain/campaigns/week-plan-facts";
import type { Authority } from "../authority";
import { planCampaigns } from "./plan-campaigns";

export interface PlannedReport {
  dryRun: boolean;
  counts: Record<MessageDecision["decision"], number>;
  /** How many messages are now in the ledger, to be sent. */
  created: number;
  nextLook: Instant;
  /** Every decision; `due` is false for what is only foreseen. */
  decisions: (Pick<MessageDecision, "personId" | "kind" | "week" | "decision" | "at" | "reason"> & { due: boolean })[];
}

/** Plans what is due and writes it into the ledger, where the next to send finds it; a dry run writes nothing. */
export async function plannedReport(authority: Authority, { dryRun }: { dryRun: boolean }): Promise<PlannedReport> {
  const { decisions, created, nextLook } = await planCampaigns(authority, { epoch: null, dryRun });
  const counts = { send: 0, defer: 0, skip: 0, withdraw: 0 };
  for (const { decision } of decisions) counts[decision] += 1;
  const now = authority.clock.now();
  return {
    dryRun,
    counts,
    created: created.length,
    nextLook,
    decisions: decisions.map((one) => {
      const { personId, kind, week, decision, at, reason } = one;
      return { personId, kind, week, decision, at, reason, due: isRipe(one, now) };
    }),
  };
}
