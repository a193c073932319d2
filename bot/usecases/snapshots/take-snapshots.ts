import { dayAt, type Instant } from "../../domain/calendar/day";
import { weekOf } from "../../domain/calendar/iso-week";
import { composePortfolio } from "../../domain/portfolio/compose-portfolio";
import { snapshotId } from "../../domain/portfolio/snapshot";
import type { Authority } from "../authority";
import { readPlanContent } from "../read-portfolio";
import { keepSnapshot } from "./keep-snapshot";

/** What was done: the ids of the snapshots taken, and of those that could not be written. */
export interface TakenSnapshots {
  taken: string[];
  missed: string[];
}

/** Takes the snapshot of the week of each plan that has none yet. Any number of times. */
export async function takeSnapshots(authority: Authority, { epoch, dryRun = false }: { epoch: number | null; dryRun?: boolean }): Promise<TakenSnapshots> {
  const { store, clock, plans, directory } = authority;
  const done: TakenSnapshots = { taken: [], missed: [] };
  for (const plan of await plans.all()) {
    const now = clock.now();
    const today = dayAt(now, plan.timeZone);
    const id = snapshotId(plan.id, weekOf(today));
    if ((await store.load([{ type: "snapshot", id }]))[0]) continue;
    const [content, names] = await Promise.all([readPlanContent(store, plan, undefined), directory.names()]);
    const portfolio = composePortfolio({ plan, axes: [...content.axes.values()], projects: [...content.projects.values()] }, names, now, today);
    done[dryRun || (await keepSnapshot(authority, portfolio, epoch)) ? "taken" : "missed"].push(id);
  }
  return done;
}

const HOUR_MS = 3_600_000;
const HOURS_OF_A_WEEK = 7 * 24;

/**
 * The same for who leads the scheduling, to be called as often as they like: nothing is asked of the store until the week of a plan
 * is over. A plan that is new in the middle of a week gets its snapshot from who looks at it.
 */
export function weeklySnapshots(authority: Authority): (epoch: number) => Promise<void> {
  let rest: { from: Instant; until: Instant } | null = null;
  return async (epoch) => {
    const now = authority.clock.now();
    // a clock that was set back begins anew
    if (rest !== null && now >= rest.from && now < rest.until) return;
    try {
      const { missed } = await takeSnapshots(authority, { epoch });
      if (missed.length > 0) return;
      const zones = (await authority.plans.all()).map(({ timeZone }) => timeZone);
      rest = { from: now, until: weekEnds(now, zones) };
    } catch (error) {
      authority.log.warn("snapshots-not-taken", { error: error instanceof Error ? error.message : "unknown" });
    }
  };
}

/** The first whole hour of another week in one of these time zones; an hour later where there is no plan yet. */
function weekEnds(now: Instant, timeZones: readonly string[]): Instant {
  const hour = Math.floor(Date.parse(now) / HOUR_MS);
  const instant = (later: number): Instant => new Date((hour + later) * HOUR_MS).toISOString();
  const weekAt = (moment: Instant, timeZone: string): string => weekOf(dayAt(moment, timeZone));
  for (let later = 1; later <= HOURS_OF_A_WEEK; later += 1)
    if (timeZones.some((timeZone) => weekAt(instant(later), timeZone) !== weekAt(now, timeZone))) return instant(later);
  return instant(1);
}
