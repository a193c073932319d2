import type { CampaignSettings } from "../domain/campaigns/campaign-settings";
import type { MessageKind, MessageReason } from "../domain/campaigns/ledger-fields";
import type { Language } from "../domain/wording/language";
import { textsFor } from "./texts";

/**
 * « Pourquoi ce message ? » in words: the rule that makes Jalon send this kind of message, and what became of this one when
 * there is something to explain.
 */
export function messageRule(kind: MessageKind, reason: MessageReason | "", settings: CampaignSettings, language: Language): string {
  const { rules, reasons } = textsFor(language).campaigns;
  const rule = rules[kind](settings);
  return reason === "" ? rule : `${rule} ${reasons[reason]}`;
}
