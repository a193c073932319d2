import type { Instant } from "../../domain/calendar/day";
import { addWeeks, type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import { campaignId, type CampaignRecord, newCampaign } from "../../domain/campaigns/campaign-record";
import { type Authority, momentOf } from "../authority";
import { fenced } from "./fenced";

/** Weeks further back than this are history: nobody is told of them any more. */
const MOST_WEEKS = 8;

/**
 * Puts down every week since the last question in which none was put, because nothing ran: missed, rather than dropped
 * in silence. A week that is not over can still be caught up, and before `since` nothing was to run. Gives the campaigns
 * that it put down itself.
 */
export async function markMissed(
  authority: Pick<Authority, "store" | "clock">,
  { epoch, since }: { epoch: number | null; since: Instant },
): Promise<CampaignRecord[]> {
  const { store } = authority;
  const campaigns = (await store.campaigns()).map(({ value }) => value);
  // a launch that only waits for consent has sent nothing
  const weeks = campaigns.filter(({ id, kind, week }) => kind === "weekly" && id === campaignId(kind, week)).map(({ week }) => week);
  const missed: CampaignRecord[] = [];
  const first = since === "" ? "" : weekOf(since.slice(0, 10));
  for (const week of weeksWithout(weeks, weekOf(momentOf(authority).today)).filter((one) => one > first)) {
    const record = missedCampaign(week, epoch);
    const commit = await store.commit(fenced([{ do: "create", type: "campaign", record }], epoch));
    if (commit.ok) missed.push(record);
  }
  return missed;
}

/** The whole weeks between the last known one and this one, oldest first. */
function weeksWithout(known: readonly IsoWeek[], now: IsoWeek): IsoWeek[] {
  const last = known.filter((week) => week < now).toSorted().at(-1);
  if (last === undefined) return [];
  const between: IsoWeek[] = [];
  for (let week = addWeeks(now, -1); week > last && between.length < MOST_WEEKS; week = addWeeks(week, -1)) between.unshift(week);
  return between;
}

const missedCampaign = (week: IsoWeek, epoch: number | null): CampaignRecord =>
  newCampaign({ kind: "weekly", week }, "missed", { epoch: epoch ?? 0 });
