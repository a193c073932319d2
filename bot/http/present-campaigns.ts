import type { CampaignView, MessageLine as LineView, MessageHistory, Reachability } from "../contract/campaigns";
import { canLaunch, canPause, canResume, mayConsent } from "../domain/campaigns/by-hand";
import type { MessageLine } from "../domain/campaigns/message-line";
import type { MessageStep } from "../domain/campaigns/ledger-fields";
import { canTakeBack } from "../domain/campaigns/take-back";
import type { Person } from "../domain/people/person";
import type { Language } from "../domain/wording/language";
import { messageRule } from "../texts/message-rule";
import { textsFor } from "../texts/texts";
import type { Authority } from "../usecases/authority";
import type { CampaignWeekView } from "../usecases/campaigns/preview-week";
import type { MessageView } from "../usecases/campaigns/read-ledger";
import type { ReadReachability } from "../usecases/campaigns/read-reachability";

/** Where a message stands and why, as sentences. */
function sentenceOf({ state, reason }: Pick<MessageStep, "state" | "reason">, language: Language): string {
  const { ledger, campaigns } = textsFor(language);
  return reason === "" ? ledger.states[state] : campaigns.reasons[reason];
}

/** Adds names and sentences to lines. */
export async function linePresenter({ directory }: Authority, language: Language): Promise<(line: MessageLine) => LineView> {
  const [people, names] = await Promise.all([directory.people(), directory.names()]);
  const directions = new Map(people.map(({ id, directionId }) => [id, directionId === null ? "" : names.direction(directionId)]));
  return (line) => ({
    ...line,
    name: names.person(line.personId),
    direction: directions.get(line.personId) ?? "",
    sentence: sentenceOf(line, language),
  });
}

/** The campaigns of a week with what the reader may do with each. */
export async function presentCampaigns(
  { directory }: Authority,
  view: CampaignWeekView,
  reader: Person,
): Promise<CampaignView[]> {
  const names = await directory.names();
  const personOf = (id: string | null): CampaignView["by"] => (id === null ? null : { id, name: names.person(id) });
  return view.campaigns.map((campaign) => {
    const hand = { ...campaign, currentWeek: view.currentWeek };
    return {
      ...campaign,
      by: personOf(campaign.by),
      consentBy: personOf(campaign.consentBy),
      needsConsent: campaign.launchable > view.consentAbove,
      consentAbove: view.consentAbove,
      canLaunch: canLaunch(reader, hand),
      canConsent: mayConsent(reader, hand),
      canPause: canPause(reader, hand),
      canResume: canResume(reader, hand),
    };
  });
}

/** A message with its life in words. */
export async function presentMessage(
  authority: Authority,
  { line, attempts, activityId, steps, settings }: MessageView,
  reader: Person,
  language: Language,
): Promise<MessageHistory> {
  const present = await linePresenter(authority, language);
  return {
    line: present(line),
    rule: messageRule(line.kind, "", settings, language),
    attempts,
    steps: steps.map((step) => ({ ...step, sentence: sentenceOf(step, language) })),
    canWithdraw: canTakeBack(reader, { state: line.state, activityId }),
  };
}

/** Who can be written to, with the remedy as a sentence. */
export const presentReachability = ({ people, ...rest }: ReadReachability, language: Language): Reachability => ({
  ...rest,
  people: people.map(({ remedy, ...person }) => ({
    ...person,
    remedy: remedy === null ? "" : textsFor(language).remedies[remedy],
  })),
});
