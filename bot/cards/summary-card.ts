import type { Day } from "../domain/calendar/day";
import { numberIn } from "../domain/committee/summary-changes";
import type { PostContent } from "../domain/posts/post-record";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage, RichTextBlock } from "./adaptive-card";
import { press } from "./card-actions";
import { buttons, line, message, openUrl, run, sentence } from "./elements";
import { shown } from "./user-text";

/** The summary of a séance, as a whole channel or one member reads it. */
export interface SummaryView extends PostContent {
  meetingId: string;
  /** Its last correction, if any: on which day, and what it changed in words. */
  correction: { day: Day; what: string } | null;
  acknowledged: { count: number; members: number };
  /** Whether who reads it has taken note; a card that a whole channel sees does not know. */
  mine: boolean;
  where: "channel" | "chat";
  links: { meeting: string; pack: string | null };
}

/**
 * The summary of a séance. It counts who has taken note, and never says who has not: in a channel everybody sees it. Its words are
 * people's, so they go in runs without markdown.
 */
export function summaryCard(view: SummaryView, language: Language): CardMessage {
  const { summaries: said } = textsFor(language);
  const { correction, acknowledged, mine, links, meetingId, where } = view;
  const title = shown(view.title);
  const corrected = correction === null ? [] : [sentence(said.corrected(correction.day, correction.what), { isSubtle: true, size: "Small" })];
  return message(language, title, [
    ...corrected,
    sentence(title, { size: "Large", weight: "Bolder" }),
    ...view.paragraphs.map(paragraph),
    sentence(said.acknowledged(acknowledged.count, acknowledged.members), { isSubtle: true, size: "Small" }),
    ...(mine ? [line(run(said.mine, { weight: "Bolder" }))] : []),
    buttons(
      ...(mine ? [] : [press(said.acknowledge, { verb: "acknowledge", meetingId, where })]),
      ...(links.pack === null ? [] : [openUrl(said.openPack, links.pack)]),
      openUrl(said.openMeeting, links.meeting),
    ),
  ]);
}

/** A decision stands out by its number. */
function paragraph(text: string): RichTextBlock {
  const plain = shown(text);
  const number = numberIn(plain);
  return number === null ? line(run(plain)) : line(run(number, { weight: "Bolder" }), run(plain.slice(number.length)));
}
