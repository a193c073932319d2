import type { CampaignSettings } from "../../domain/campaigns/campaign-settings";
import type { FormFault } from "../../domain/campaigns/form-fault";
import { settingsFaults } from "../../domain/campaigns/settings-faults";
import type { Write } from "../../ports";
import type { Authority } from "../authority";
import { readCampaignSettings, type ReadSettings } from "./read-campaign-settings";
import { ringScheduler } from "./ring-scheduler";

export type ChangeSettingsOutcome =
  | ({ ok: true } & ReadSettings)
  | { ok: false; reason: "settings-refused"; faults: FormFault[] }
  | { ok: false; reason: "version-conflict"; current: ReadSettings };

/** Saves the settings over those the person saw; who saved meanwhile is not overwritten, and what they set is handed back. */
export async function changeCampaignSettings(
  authority: Authority,
  personId: string,
  { version, settings }: { version: string; settings: Omit<CampaignSettings, "id"> },
): Promise<ChangeSettingsOutcome> {
  const record: CampaignSettings = { ...settings, id: "campaigns" };
  const faults = settingsFaults(record);
  if (faults.length > 0) return { ok: false, reason: "settings-refused", faults };
  const seen = await readCampaignSettings(authority);
  if (seen.version !== version) return { ok: false, reason: "version-conflict", current: seen };
  const write: Write =
    version === "" ? { do: "create", type: "settings", record } : { do: "replace", type: "settings", record, etag: version };
  const commit = await authority.store.commit([write]);
  if (commit.ok) await ringScheduler(authority);
  const current = await readCampaignSettings(authority);
  if (!commit.ok) return { ok: false, reason: "version-conflict", current };
  authority.log.info("campaign-settings-changed", { personId });
  return { ok: true, ...current };
}
