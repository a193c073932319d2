import { CAMPAIGN_DEFAULTS, type CampaignSettings } from "../../domain/campaigns/campaign-settings";
import type { Authority } from "../authority";

/** Settings as somebody saw them. */
export interface ReadSettings {
  settings: CampaignSettings;
  /** Names what was read, for the next change; empty while nothing is recorded and the defaults hold. */
  version: string;
}

/** How this authority lets Jalon write to its people. */
export async function readCampaignSettings({ store }: Pick<Authority, "store">): Promise<ReadSettings> {
  const [stored] = await store.load([{ type: "settings", id: "campaigns" }]);
  if (!stored) return { settings: CAMPAIGN_DEFAULTS, version: "" };
  return { settings: { ...CAMPAIGN_DEFAULTS, ...stored.value }, version: stored.etag };
}
