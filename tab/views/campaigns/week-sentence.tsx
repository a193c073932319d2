import type { CampaignWeek } from "../../../bot/contract/campaigns";
import { RichSentence } from "../../parts/rich-sentence";
import type { Rich } from "../../texts/rich";
import { momentNear } from "./moments";
import { type Counts, firstToLeave, hasStarted, sumOf } from "./week-figures";
import { words } from "./words";

type State = keyof Counts;

/** What is left aside, then what needs a look; only what is not nought. */
function asides(counts: Counts): Rich<State>[] {
  const said = words.value;
  const told: [count: number, say: (count: number) => Rich<State>][] = [
    [counts.deferred, said.deferredPart],
    [counts.skipped, said.skippedPart],
    [counts.unknown, said.unknownPart],
    [counts.failed, said.failedPart],
  ];
  return told.filter(([count]) => count > 0).map(([count, say]) => say(count));
}

/** The week in a sentence; each figure leads to its messages. */
export function WeekSentence({
  week,
  counts,
  toState,
}: {
  week: CampaignWeek;
  counts: Counts;
  toState: (state: State) => string;
}) {
  const said = words.value;
  if (sumOf(counts) === 0) return <>{said.nothing}</>;
  const hrefs: Partial<Record<State, string>> = {
    planned: toState("planned"),
    deferred: toState("deferred"),
    skipped: toState("skipped"),
    answered: toState("answered"),
    unknown: toState("unknown"),
    failed: toState("failed"),
  };
  if (hasStarted(counts)) {
    const left = counts.sent + counts.answered;
    const answers = counts.answered === 0 ? [] : [said.answeredPart(counts.answered)];
    return (
      <RichSentence hrefs={hrefs} parts={said.joined(said.sentPart(left, sumOf(counts)), [...answers, ...asides(counts)])} />
    );
  }
  const planned = week.lines.filter((line) => line.state === "planned");
  const first = firstToLeave(planned);
  const together = planned.every((line) => line.at === first?.at);
  const when = first?.at ? momentNear(first.at, week) : null;
  const leaving: Rich<State> = counts.planned === 0 ? [said.noneLeaves] : said.leave(counts.planned, when, together);
  return <RichSentence hrefs={hrefs} parts={said.joined(leaving, asides(counts))} />;
}
