import type { CampaignRecord } from "../domain/campaigns/campaign-record";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { buttons, heading, message, openUrl, sentence } from "./elements";
import type { Links } from "./tab-link";

export interface AlertView {
  campaign: Pick<CampaignRecord, "kind" | "week"> & {
    /** It did not start in its hours. */
    missed: boolean;
    failed: number;
    unknown: number;
  };
  links: Links;
}

/** What did not go as it should, told to the bureau: what happened, how much of it, and where to look. */
export function alertCard({ campaign, links }: AlertView, language: Language): CardMessage {
  const { campaigns } = textsFor(language);
  const { failed, unknown, missed } = campaign;
  const name = campaigns.names[campaign.kind](campaign.week);
  const said = [
    missed ? campaigns.alertMissed(name) : campaigns.alertEnded(name),
    failed > 0 ? campaigns.alertFailed(failed) : "",
    unknown > 0 ? campaigns.alertUnknown(unknown) : "",
  ].filter((part) => part !== "");
  return message(language, `${campaigns.alertTitle}. ${said.join(" ")}`, [
    heading(campaigns.alertTitle),
    ...said.map((text) => sentence(text)),
    sentence(campaigns.alertDo, { isSubtle: true }),
    buttons(openUrl(campaigns.openLedger, links.ledger)),
  ]);
}
