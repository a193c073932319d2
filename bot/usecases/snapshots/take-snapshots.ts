import { dayAt, type Instant } from "../../domain/calendar/day";
import { addWeeks, mondayOf, weekOf } from "../../domain/calendar/iso-week";
import { composePortfolio } from "../../domain/portfolio/compose-portfolio";
import { snapshotId } from "../../domain/portfolio/snapshot";
import type { Authority } from "../authority";
import { readPlanContent } from "../read-portfolio";
import { keepSnapshot } from "./keep-snapshot";

/** Takes the snapshot of the week of each plan that has none yet; gives the ids of those it took. Any number of times. */
export async function takeSnapshots(authority: Authority, { epoch, dryRun = false }: { epoch: number | null; dryRun?: boolean }): Promise<string[]> {
  const { store, clock, plans, directory } = authority;
  const taken: string[] = [];
  for (const plan of await plans.all()) {
    const now = clock.now();
    const today = dayAt(now, plan.timeZone);
    const id = snapshotId(plan.id, weekOf(today));
    if ((await store.load([{ type: "snapshot", id }]))[0]) continue;
    const [content, names] = await Promise.all([readPlanContent(store, plan, undefined), directory.names()]);
    const portfolio = composePortfolio({ plan, axes: [...content.axes.values()], projects: [...content.projects.values()] }, names, now, today);
    if (dryRun || (await keepSnapshot(authority, portfolio, epoch))) taken.push(id);
  }
  return taken;
}

/** Where a day begins first it begins fourteen hours before UTC's, where last twelve hours after. */
const [FIRST_MS, LAST_MS] = [-14 * 3_600_000, 12 * 3_600_000];

/**
 * The same for who leads the scheduling, to be called as often as they like: nothing is asked of the store but in the hours in which
 * a week begins somewhere. A plan that is new in the middle of a week gets its snapshot from who looks at it.
 */
export function weeklySnapshots(authority: Authority): (epoch: number) => Promise<void> {
  let restsUntil: Instant = "";
  return async (epoch) => {
    const now = authority.clock.now();
    // a clock that was set back far begins anew
    if (now < restsUntil && Date.parse(restsUntil) - Date.parse(now) < 8 * 86_400_000) return;
    try {
      await takeSnapshots(authority, { epoch });
      restsUntil = restAfter(now);
    } catch (error) {
      authority.log.warn("snapshots-not-taken", { error: error instanceof Error ? error.message : "unknown" });
    }
  };
}

/** Until when no week begins anywhere; in the hours when one does, not at all. */
function restAfter(now: Instant): Instant {
  const moment = Date.parse(now);
  const monday = Date.parse(`${mondayOf(weekOf(now.slice(0, 10)))}T00:00:00Z`);
  const next = Date.parse(`${mondayOf(addWeeks(weekOf(now.slice(0, 10)), 1))}T00:00:00Z`);
  const begins = [monday, next].find((start) => moment < start + LAST_MS) ?? next;
  return moment >= begins + FIRST_MS ? now : new Date(begins + FIRST_MS).toISOString();
}
