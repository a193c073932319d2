import type { MeetingSummary, SummaryDecision } from "../domain/committee/compose-summary";
import { summaryChanges } from "../domain/committee/summary-changes";
import type { PostContent } from "../domain/posts/post-record";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import { shortened } from "./user-text";

/** Beyond, *et 3 autres*. */
const MOST_DECISIONS = 8;
const LONGEST_TEXT = 260;

/**
 * The words of a summary: five lines at most of what was seen, then the decisions. `withholds`: whether a text may not stand where
 * it is read, since it names somebody.
 */
export function summaryContent(summary: MeetingSummary, language: Language, withholds: (text: string) => boolean): PostContent {
  const { summaries: said } = textsFor(language);
  const shown = summary.decisions.slice(0, MOST_DECISIONS);
  const others = summary.decisions.length - shown.length;
  return {
    title: said.title(summary.committee, summary.day),
    paragraphs: [
      ...seenLines(summary, said),
      ...shown.map((decision) => decisionLine(decision, said, withholds)),
      ...(others > 0 ? [said.others(others)] : []),
    ],
  };
}

function seenLines({ points, presence, weather, moved, decisions, applied }: MeetingSummary, said: Texts["summaries"]): string[] {
  const seen = points.total === 0 ? said.noPoints : said.points(points.seen, points.total);
  return [
    `${points.minutes === null ? seen : said.lasting(seen, points.minutes)}.`,
    ...(presence === null ? [] : [`${[said.presence(presence.present, presence.voters), ...quorumWords(presence, said)].join(", ")}.`]),
    ...(weather === null ? [] : [said.weather(weather.improves, weather.worsens)]),
    ...(moved.postponed + moved.sent === 0 ? [] : [`${said.moved(moved.postponed, moved.sent)}.`]),
    decisions.length === 0 ? said.noDecision : said.decisions(decisions.length, applied),
  ];
}

const quorumWords = ({ present, quorum }: NonNullable<MeetingSummary["presence"]>, said: Texts["summaries"]): string[] =>
  quorum === null ? [] : [said.quorum(present >= quorum)];

function decisionLine({ number, text, owner, dueDay, undone }: SummaryDecision, said: Texts["summaries"], withholds: (text: string) => boolean): string {
  const sentence = withholds(text) ? said.withheld : stopped(shortened(text, LONGEST_TEXT));
  const words = [said.decision(number, sentence), said.by(withholds(owner) ? "" : owner, dueDay), undone ? said.undone : ""];
  return words.filter((one) => one !== "").join(" ");
}

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What the last correction of a summary changed, in words; empty when it says nothing that was not said before. */
export function correctionWords(before: PostContent, after: PostContent, language: Language): string {
  const { summaries: said } = textsFor(language);
  const { changed, added, removed, other } = summaryChanges(before, after);
  return [
    ...(changed.length > 0 ? [said.changed(changed)] : []),
    ...(added.length > 0 ? [said.added(added)] : []),
    ...(removed.length > 0 ? [said.removed(removed)] : []),
    ...(other ? [said.otherwise] : []),
  ].join(", ");
}
