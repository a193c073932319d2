import { type Snapshot, snapshotOf } from "../../domain/portfolio/snapshot";
import type { Authority } from "../authority";
import { fenced } from "../campaigns/fenced";

type Composed = Parameters<typeof snapshotOf>[0];

/**
 * Keeps the figures of the week a portfolio was composed in, unless they are kept already: a week has one snapshot, the
 * first. Null when it could not be written; whoever looks next tries again. `epoch`: of who leads the scheduling, if it is they.
 */
export async function keepSnapshot({ store, log }: Pick<Authority, "store" | "log">, portfolio: Composed, epoch: number | null = null): Promise<Snapshot | null> {
  const record = snapshotOf(portfolio);
  try {
    const done = await store.commit(fenced([{ do: "create", type: "snapshot", record }], epoch));
    if (done.ok) return record;
    if (done.reason !== "exists") return null;
    const [kept] = await store.load([{ type: "snapshot", id: record.id }]);
    return kept?.value ?? null;
  } catch (error) {
    log.warn("snapshot-not-kept", { planId: record.planId, week: record.week, error: error instanceof Error ? error.message : "unknown" });
    return null;
  }
}
