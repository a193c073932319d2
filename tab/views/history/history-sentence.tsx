import type { PlanHistory } from "../../../bot/contract/plan-history";
import { RichSentence } from "../../parts/rich-sentence";
import type { Rich } from "../../texts/rich";
import type { HistoryBehind } from "../../texts/fr/history";
import type { HistoryAddress } from "./history-address";
import { words } from "./words";

interface HistorySentenceProps {
  week: NonNullable<PlanHistory["week"]>;
  hrefTo: (address: HistoryAddress) => string;
}

/** What happened this week in a sentence, each figure leading to its lines. */
export function HistorySentence({ week, hrefTo }: HistorySentenceProps) {
  const { sentence, reorientations, waivers, between, and, end } = words.value;
  const { since } = week;
  const rare = [reorientations(week.reorientations), waivers(week.waivers)].filter((part) => part.length > 0);
  const parts: Rich<HistoryBehind> = sentence(week.changes, week.people, week.capped);
  if (week.changes > 0) {
    for (const [index, part] of rare.entries()) parts.push(index === 0 ? between : and, ...part);
    parts.push(end);
  }
  const hrefs = { week: hrefTo({ since }), reorientations: hrefTo({ since, kind: "reorientation" }), waivers: hrefTo({ since, kind: "waiver" }) };
  return (
    <p class="sentence">
      <RichSentence parts={parts} hrefs={hrefs} />
    </p>
  );
}
