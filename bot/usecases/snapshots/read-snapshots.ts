import type { Day } from "../../domain/calendar/day";
import { type Snapshot, snapshotId, weeksBefore } from "../../domain/portfolio/snapshot";
import type { Store } from "../../ports";

/** The snapshots of a plan that a day may be compared with, this week's first. They are read by name: no query, no index. */
export async function readSnapshots(store: Store, planId: string, today: Day): Promise<Snapshot[]> {
  const found = await store.load(weeksBefore(today).map((week) => ({ type: "snapshot" as const, id: snapshotId(planId, week) })));
  return found.flatMap((one) => (one === null ? [] : [one.value]));
}
