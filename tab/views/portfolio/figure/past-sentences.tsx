import type { PastFigures, Portfolio } from "../../../../bot/contract/portfolio";
import { dayInWords } from "../../../../bot/domain/wording/format-day";
import { formatPercent } from "../../../../bot/domain/wording/format-number";
import { language } from "../../../app/language";
import type { FigureKind } from "../figure-address";
import { fewerIsBetter, ratePoints, sinceSentences, trendOf } from "../trend-words";
import type { Part } from "./part-of";
import { figureWords } from "./words";

/** What a figure was then, as it is written now; null for a figure that is not kept. */
function valueThen(kind: FigureKind, past: PastFigures, { method }: Pick<Portfolio, "method">): string | null {
  const words = figureWords.value;
  const percent = (value: number): string => formatPercent(value, language.value, 1);
  if (kind === "rate") return past.rates[method] === null ? words.notComputed : percent(past.rates[method]);
  if (kind === "coverage") return percent(past.coverage.percent);
  if (kind === "late") return words.count(past.actions.late);
  if (kind === "done") return words.count(past.actions.done);
  return kind === "all" ? words.count(past.actions.total) : null;
}

/** How a figure moved: what it was, by how much it changed, and what else changed with it. Nothing for what is not compared. */
export function PastSentences({ portfolio, part, kind }: { portfolio: Portfolio; part: Part; kind: FigureKind }) {
  const words = figureWords.value;
  const { compared } = portfolio;
  const { past } = part.figures;
  if (compared !== null && past === null)
    return (
      <section>
        <h3>{words.change}</h3>
        <p>{words.notThere(dayInWords(compared.day, language.value))}</p>
      </section>
    );
  const then = past === null ? null : valueThen(kind, past, portfolio);
  if (past !== null && then === null) return null;
  const trend = trendOf(part.figures, portfolio);
  const change = trend === null ? null : kind === "rate" ? ratePoints(trend, 1) : kind === "late" ? fewerIsBetter(trend.late) : null;
  // what the rate rests on is told with the rate
  const [since = "", ...moved] = sinceSentences(portfolio, part.figures);
  const told = [...(compared?.aMonth ? [] : [since]), ...(kind === "rate" || kind === "coverage" ? moved : [])];
  return (
    <section>
      <h3>{words.change}</h3>
      {compared === null || then === null ? null : (
        <p>
          {words.was(dayInWords(compared.day, language.value), then)} {change === null ? null : <strong>{change.text}</strong>}
        </p>
      )}
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
