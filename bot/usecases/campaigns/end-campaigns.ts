import { campaignId, type CampaignRecord } from "../../domain/campaigns/campaign-record";
import { type MessageState, UNFINISHED_STATES } from "../../domain/campaigns/ledger-fields";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import { fenced } from "./fenced";
import type { RunningCampaigns } from "./read-running";

export interface EndOptions {
  /** The epoch under which this process leads; null for a job run by hand. */
  epoch: number | null;
  /** The campaigns of which the plan has more to come: they go on, even if all they have so far is done. */
  open: ReadonlySet<string>;
}

/** Ends every campaign whose messages all have a final state, and counts them. Gives those that it ended itself. */
export async function endCampaigns(
  { store, clock, log }: Pick<Authority, "store" | "clock" | "log">,
  running: RunningCampaigns,
  { epoch, open }: EndOptions,
): Promise<CampaignRecord[]> {
  const ended: CampaignRecord[] = [];
  for (const campaign of running.campaigns) {
    const { id, week } = campaign.value;
    const isOfIt = ({ kind, week: itsWeek }: MessageRecord): boolean => campaignId(kind, itsWeek) === id;
    if (open.has(id) || running.unfinished.some(isOfIt)) continue;
    const own = (await store.messagesOfWeek(week)).map(({ value }) => value).filter(isOfIt);
    // something may have been planned since
    if (own.some(({ state }) => UNFINISHED_STATES.has(state))) continue;
    const record = endOf(campaign, own, clock.now());
    const commit = await store.commit(fenced([{ do: "replace", type: "campaign", record, etag: campaign.etag }], epoch));
    if (!commit.ok) continue;
    log.info("campaign-ended", { week, kind: record.kind, state: record.state, ...record.counts });
    ended.push(record);
  }
  return ended;
}

function endOf({ value }: Stored<CampaignRecord>, own: readonly MessageRecord[], now: string): CampaignRecord {
  const counts: Partial<Record<MessageState, number>> = {};
  for (const { state } of own) counts[state] = (counts[state] ?? 0) + 1;
  return { ...value, state: neverStarted(own) ? "missed" : "ended", endedAt: now, total: own.length, counts };
}

/** « Elle n'est pas partie dans sa plage » : its window was over before anything could leave. */
const neverStarted = (own: readonly MessageRecord[]): boolean =>
  own.some(({ reason }) => reason === "window-closed") && own.every(({ state }) => state === "skipped" || state === "withdrawn");

/** True when the bureau has to hear of a campaign that is over. */
export const isWorrying = ({ state, counts }: Pick<CampaignRecord, "state" | "counts">): boolean =>
  state === "missed" || (counts.unknown ?? 0) + (counts.failed ?? 0) > 0;
