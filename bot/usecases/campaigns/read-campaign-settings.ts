import { type CampaignSettings, settingsThatHold } from "../../domain/campaigns/campaign-settings";
import type { Authority } from "../authority";

/** Settings as somebody saw them. */
export interface ReadSettings {
  settings: CampaignSettings;
  /** Names what was read, for the next change; empty while nothing is recorded and the defaults hold. */
  version: string;
}

/** How this authority lets Jalon write to its people. */
export async function readCampaignSettings({ store, plans }: Pick<Authority, "store" | "plans">): Promise<ReadSettings> {
  const [stored] = await store.load([{ type: "settings", id: "campaigns" }]);
  if (stored) return { settings: settingsThatHold(stored.value, null), version: stored.etag };
  const [first] = await plans.all();
  return { settings: settingsThatHold(null, first ?? null), version: "" };
}
