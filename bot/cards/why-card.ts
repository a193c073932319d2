import type { Day } from "../domain/calendar/day";
import type { CampaignSettings } from "../domain/campaigns/campaign-settings";
import type { MessageKind, MessageReason } from "../domain/campaigns/ledger-fields";
import type { Language } from "../domain/wording/language";
import { messageRule } from "../texts/message-rule";
import { hourInWords } from "../texts/moment-words";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { buttons, heading, line, message, openUrl, run, sentence } from "./elements";
import type { Links } from "./tab-link";

export interface WhyView {
  /** The last message that Jalon sent of its own accord; null when it sent none of late. */
  last: {
    kind: MessageKind;
    day: Day;
    time: string;
    waitedFor: MessageReason | "";
    settings: CampaignSettings;
  } | null;
  links: Pick<Links, "availability">;
}

/** « Pourquoi ce message ? » : which it was, the rule that made it leave, and how to have it otherwise. */
export function whyCard({ last, links }: WhyView, language: Language): CardMessage {
  const { availability } = textsFor(language);
  const open = buttons(openUrl(availability.openAvailability, links.availability));
  if (last === null) return message(language, availability.whyNone, [sentence(availability.whyNone), open]);
  const { kind, day, time, waitedFor, settings } = last;
  const which = availability.whyLast(kind, day, hourInWords(time, language));
  const waited = availability.whyWaited(waitedFor);
  return message(language, which, [
    heading(availability.whyTitle),
    sentence(which),
    sentence(messageRule(kind, "", settings, language)),
    ...(waited === "" ? [] : [sentence(waited)]),
    line(run(availability.whyChange(kind), { isSubtle: true })),
    open,
  ]);
}
