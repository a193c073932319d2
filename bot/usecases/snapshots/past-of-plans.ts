import type { Day } from "../../domain/calendar/day";
import { type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import type { Snapshot, snapshotOf } from "../../domain/portfolio/snapshot";
import type { Authority } from "../authority";
import { keepSnapshot } from "./keep-snapshot";
import { readSnapshots } from "./read-snapshots";

type Composed = Parameters<typeof snapshotOf>[0];

/**
 * The past of the plans that are looked at. A snapshot never changes: each plan's are read once a week and process. A plan
 * that is looked at gets the snapshot of its week, whether somebody schedules or not.
 */
export function createPast(authority: Authority) {
  const known = new Map<string, { week: IsoWeek; snapshots: Snapshot[] }>();
  return {
    async of(planId: string, today: Day): Promise<readonly Snapshot[]> {
      const kept = known.get(planId);
      if (kept?.week === weekOf(today)) return kept.snapshots;
      const snapshots = await readSnapshots(authority.store, planId, today);
      known.set(planId, { week: weekOf(today), snapshots });
      return snapshots;
    },
    /** Keeps the figures of this week unless they are; null when there was nothing to keep. */
    async keep(portfolio: Composed): Promise<Snapshot | null> {
      const kept = known.get(portfolio.plan.id);
      if (kept === undefined || kept.snapshots.some(({ week }) => week === weekOf(portfolio.today))) return null;
      const snapshot = await keepSnapshot(authority, portfolio);
      if (snapshot !== null && !kept.snapshots.some(({ id }) => id === snapshot.id)) kept.snapshots.push(snapshot);
      return snapshot;
    },
  };
}
