import type { ComponentType } from "preact";
import type { CampaignPart } from "../../../bot/contract/paths";
import { LedgerView } from "./ledger-view";
import { ReachView } from "./reach-view";
import { SettingsView } from "./settings-view";
import { WeekView } from "./week-view";
import { ready as settingsReady } from "./settings-words";
import { ready } from "./words";

interface CampaignsViewProps {
  part: CampaignPart | null;
}

/** The campaigns, for the bureau and the executive: the week, the ledger, who can be reached, the settings. */
function CampaignsView({ part }: CampaignsViewProps) {
  switch (part) {
    case "journal":
      return <LedgerView />;
    case "joignabilite":
      return <ReachView />;
    case "reglages":
      return <SettingsView />;
    default:
      return <WeekView />;
  }
}

/** The view, once its sentences and its styles are there. */
export async function loadCampaigns(): Promise<ComponentType<CampaignsViewProps>> {
  await Promise.all([ready(), settingsReady(), import("../../forms/settings.css"), import("./campaigns.css")]);
  return CampaignsView;
}
