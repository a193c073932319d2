import { addDays, dayAt } from "../../domain/calendar/day";
import { addWeeks, type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import { campaignId, type CampaignRecord } from "../../domain/campaigns/campaign-record";
import { MESSAGE_KINDS } from "../../domain/campaigns/ledger-fields";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import { isWaiting } from "../../domain/sending/claim";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import type { DueMessage } from "./queue-messages";

/** The campaigns that are not over, and what they still have to do. */
export interface RunningCampaigns {
  campaigns: Stored<CampaignRecord>[];
  /** Those that are kept back by hand. */
  paused: Stored<CampaignRecord>[];
  /** Those of their messages that are not finished. */
  unfinished: MessageRecord[];
  /** Those that are still to leave. */
  pending: DueMessage[];
  /** Those that are on their way at this moment, or whose sender died. */
  inFlight: number;
}

type Reading = Pick<Authority, "store" | "clock">;

/**
 * Reads the campaigns that are not over and what of their ledger is not finished. `all` asks for every campaign there ever was, as after a start;
 * otherwise only for those of this week and the one before, named by their ids: that costs next to nothing when none runs.
 */
export async function readRunning(authority: Reading, options: { all: boolean }): Promise<RunningCampaigns> {
  const known = await (options.all ? authority.store.campaigns() : recentCampaigns(authority));
  const campaigns = known.filter(({ value }) => value.state === "running");
  const ids = new Set(campaigns.map(({ value }) => value.id));
  const weeks = new Set(campaigns.map(({ value }) => value.week));
  const ledgers = await Promise.all([...weeks].map((week) => authority.store.unfinishedMessagesOfWeek(week)));
  const unfinished = ledgers
    .flat()
    .map(({ value }) => value)
    .filter(({ kind, week }) => ids.has(campaignId(kind, week)));
  return {
    campaigns,
    paused: known.filter(({ value }) => value.state === "paused"),
    unfinished,
    pending: unfinished.filter(isWaiting).map(({ kind, id, dueAt }) => ({ type: kind === "weekly" ? "prompt" : "notice", id, dueAt })),
    inFlight: unfinished.filter(({ state }) => state === "sending").length,
  };
}

async function recentCampaigns({ store, clock }: Reading): Promise<Stored<CampaignRecord>[]> {
  const refs = weeksNow(clock.now()).flatMap((week) => MESSAGE_KINDS.map((kind) => ({ type: "campaign" as const, id: campaignId(kind, week) })));
  return (await store.load(refs)).filter((found) => found !== null);
}

/** The weeks it is somewhere on Earth, and the one before: a zone may be in another week than the next one. */
function weeksNow(now: string): IsoWeek[] {
  const today = dayAt(now, "UTC");
  const here = [addDays(today, -1), today, addDays(today, 1)].map(weekOf);
  return [...new Set([addWeeks(weekOf(today), -1), ...here])];
}
