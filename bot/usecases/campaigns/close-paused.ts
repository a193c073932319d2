import { addDays, type Instant } from "../../domain/calendar/day";
import { type IsoWeek, mondayOf } from "../../domain/calendar/iso-week";
import { campaignId, type CampaignRecord } from "../../domain/campaigns/campaign-record";
import { stepTo } from "../../domain/campaigns/ledger-fields";
import { isWaiting } from "../../domain/sending/claim";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import { type MessageRef, stepMessages } from "../sending/step-messages";
import { fenced } from "./fenced";

/**
 * Campaigns that stayed paused until their week was over everywhere: what did not leave is skipped, with that reason, and
 * they go on, so that they end like all others. Gives how many there were.
 */
export async function closePaused(authority: Authority, campaigns: readonly Stored<CampaignRecord>[], epoch: number): Promise<number> {
  const { store, clock, log } = authority;
  let count = 0;
  for (const { value, etag } of campaigns) {
    const { id, kind, week } = value;
    if (value.state !== "paused" || !isOverEverywhere(week, clock.now())) continue;
    const commit = await store.commit(fenced([{ do: "replace", type: "campaign", record: { ...value, state: "running" }, etag }], epoch));
    if (!commit.ok) continue;
    const left = (await store.unfinishedMessagesOfWeek(week)).filter((one) => campaignId(one.value.kind, week) === id);
    await stepMessages(
      authority,
      left.map((stored) => ({
        ref: { type: kind === "weekly" ? "prompt" : "notice", id: stored.value.id } satisfies MessageRef,
        stored,
        step: (message) => (isWaiting(message) ? stepTo(message, clock.now(), "skipped", "window-closed") : null),
      })),
    );
    log.warn("campaign-stayed-paused", { id, skipped: left.length });
    count += 1;
  }
  return count;
}

/** Where a week ends last it ends twelve hours behind UTC. */
const isOverEverywhere = (week: IsoWeek, now: Instant): boolean => now >= `${addDays(mondayOf(week), 7)}T12:00:00.000Z`;
