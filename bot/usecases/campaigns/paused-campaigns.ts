import { campaignId, type CampaignRecord } from "../../domain/campaigns/campaign-record";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { Authority } from "../authority";

/** The ids of the campaigns among these messages that are paused: nothing of them leaves. One point read a campaign. */
export async function pausedCampaigns(
  { store }: Pick<Authority, "store">,
  messages: readonly Pick<MessageRecord, "kind" | "week">[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(messages.map(({ kind, week }) => campaignId(kind, week)))];
  const found = await store.load(ids.map((id) => ({ type: "campaign" as const, id })));
  return new Set(found.flatMap((stored) => (stored && isPaused(stored.value) ? [stored.value.id] : [])));
}

const isPaused = ({ state }: Pick<CampaignRecord, "state">): boolean => state === "paused";
