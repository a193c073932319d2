import { areaWords } from "../../app/area-words";
import { calendar } from "../../texts/fr/calendar";
import { campaignMarks } from "../../texts/fr/campaign-marks";
import { campaigns } from "../../texts/fr/campaigns";
import { channels } from "../../texts/fr/channels";

const french = { ...campaignMarks, ...campaigns, calendar, channels };

/** The sentences of the campaigns; fetched with their views, so that the first page stays light. */
export const { words, ready } = areaWords(french, async () => (await import("../../texts/en/campaign-area")).campaignArea);

/** The word for a reason; a code that a newer server has and this page does not know stays readable. */
export function reasonWord(reason: string): string {
  const { reasons, otherReason } = words.value;
  const known: Partial<Record<string, string>> = reasons;
  return known[reason] ?? otherReason;
}

/** Why something is not open to the reader. */
export const refusalWord = (reason: string): string => words.value.refusals[reason] ?? words.value.otherReason;
