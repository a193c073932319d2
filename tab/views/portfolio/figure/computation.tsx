import type { FigureView } from "../../../../bot/contract/figures";
import { coverageOf, RATE_METHODS, type RateMethod, rateOf } from "../../../../bot/domain/progress/rate";
import { emptyRollup } from "../../../../bot/domain/progress/rollup";
import { formatNumber, formatPercent } from "../../../../bot/domain/wording/format-number";
import { language, texts } from "../../../app/language";
import { Facts } from "../../../parts/facts";
import type { FigureKind } from "../figure-address";
import { figureWords } from "./words";

const percent = (value: number): string => formatPercent(value, language.value, 1);

/** « 1 432,5 jours réalisés sur 2 755 jours, soit 52 %. », or why there is no rate. */
export function rateInNumbers({ sums, minCoverage }: Pick<FigureView, "sums" | "minCoverage">, method: RateMethod): string {
  const words = figureWords.value;
  const { milestones, known, knownDone, days, daysDone, counted } = sums;
  const rate = rateOf({ ...emptyRollup(), ...sums }, milestones, method, minCoverage);
  if (rate === null) {
    const tooLittle = method !== "milestones" && counted > 0 && (known === 0 || 100 * known < minCoverage * counted);
    return tooLittle ? words.noRate(formatPercent(minCoverage, language.value)) : words.nothing;
  }
  if (method === "days") return words.byDays(formatNumber(daysDone / 100, language.value), formatNumber(days, language.value), percent(rate.value));
  return method === "count" ? words.byCount(knownDone, known, percent(rate.value)) : words.byMilestones(milestones.done, milestones.total, percent(rate.value));
}

/** What is left out of a rate, in numbers and for what reason. */
function leftOutInWords({ leftOut }: FigureView): string {
  const words = figureWords.value;
  const reasons = ["forTheRecord", "abandoned", "inAbandonedProjects", "throughParts"] as const;
  const said = reasons.filter((reason) => leftOut[reason] > 0).map((reason) => words.leftOutParts[reason](leftOut[reason]));
  return said.length === 0 ? words.nothingLeftOut : said.join(", ");
}

/** A count of actions beside all there are: only those for the record are in neither. */
function Share({ figure: { count, sums, leftOut } }: { figure: FigureView }) {
  const words = figureWords.value;
  return (
    <section>
      <h3>{words.computation}</h3>
      <p>{sums.total === 0 ? words.nothing : words.share(count, sums.total, percent((100 * count) / sums.total))}</p>
      {leftOut.forTheRecord === 0 ? null : <Facts facts={[{ name: words.leftOut, value: words.leftOutParts.forTheRecord(leftOut.forTheRecord) }]} />}
    </section>
  );
}

/** The numbers of a rate and of its coverage, or what part of all a count is. */
export function Computation({ figure, kind }: { figure: FigureView; kind: FigureKind }) {
  if (kind !== "rate" && kind !== "coverage") return <Share figure={figure} />;
  const words = figureWords.value;
  const { known, counted } = figure.sums;
  const others = RATE_METHODS.filter((method) => method !== figure.method);
  return (
    <section>
      <h3>{words.computation}</h3>
      {kind === "rate" ? <p>{rateInNumbers(figure, figure.method)}</p> : null}
      <p>{counted === 0 ? words.nothing : words.covered(known, counted, percent(coverageOf(figure.sums).percent))}</p>
      <Facts
        facts={[
          { name: words.leftOut, value: leftOutInWords(figure) },
          ...(kind === "rate"
            ? others.map((method) => ({ name: texts.value.marks.method[method], value: rateInNumbers(figure, method) }))
            : []),
        ]}
      />
    </section>
  );
}
