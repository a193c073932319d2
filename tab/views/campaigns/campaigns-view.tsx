import type { CampaignPart } from "../../../bot/contract/paths";
import { ChannelsView } from "./channels-view";
import { LedgerView } from "./ledger-view";
import { ReachView } from "./reach-view";
import { SettingsView } from "./settings-view";
import { WeekView } from "./week-view";

interface CampaignsViewProps {
  part: CampaignPart | null;
}

/** The campaigns, for the bureau and the executive: the week, the ledger, who can be reached, the channels, the settings. */
export function CampaignsView({ part }: CampaignsViewProps) {
  switch (part) {
    case "journal":
      return <LedgerView />;
    case "joignabilite":
      return <ReachView />;
    case "canaux":
      return <ChannelsView />;
    case "reglages":
      return <SettingsView />;
    default:
      return <WeekView />;
  }
}

