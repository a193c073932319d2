import { addDays, type Day } from "../../domain/calendar/day";
import type { IsoWeek } from "../../domain/calendar/iso-week";
import { MONTH_DAYS } from "../../domain/portfolio/past";
import { type Snapshot, snapshotId, weeksBefore } from "../../domain/portfolio/snapshot";
import type { Store } from "../../ports";

/** Where a month ago lies among the weeks before, and one week more for a snapshot taken late in its week. */
const A_MONTH = [4, 5] as const;

/**
 * The snapshots of a plan that a day, and those after it in its week, may be compared with. They are read by name: no query, no
 * index. Where there is one of a month ago nothing else is asked for; while there is none, each week of the last quarter is.
 */
export async function readSnapshots(store: Store, planId: string, today: Day): Promise<Snapshot[]> {
  const load = async (weeks: readonly IsoWeek[]): Promise<Snapshot[]> => {
    const found = await store.load(weeks.map((week) => ({ type: "snapshot" as const, id: snapshotId(planId, week) })));
    return found.flatMap((one) => (one === null ? [] : [one.value]));
  };
  const weeks = weeksBefore(today);
  const likely = weeks.filter((_, back) => back === 0 || A_MONTH.some((one) => one === back));
  const first = await load(likely);
  if (first.some(({ day }) => day <= addDays(today, -MONTH_DAYS))) return first;
  return [...first, ...(await load(weeks.filter((week) => !likely.includes(week))))];
}
