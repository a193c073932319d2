import type { Portfolio } from "../../../bot/contract/portfolio";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language } from "../../app/language";
import { RichSentence } from "../../parts/rich-sentence";
import { type Behind, joined, type Rich } from "../../texts/rich";
import { signHref } from "../projects/use-query";
import { figureHref } from "./figure-address";
import { decisionCount } from "../../../bot/domain/portfolio/needs";
import { standing } from "./words";

/** « La feuille de route est réalisée à 47 % (41 actions renseignées sur 46). 5 projets demandent une décision… » */
export function portfolioSentence(portfolio: Portfolio): Rich<Behind> {
  const words = standing.value;
  const { rate, coverage, actions, silent } = portfolio.total;
  if (actions.total === 0) return [words.noActions];
  const percent = (value: number): string => formatPercent(value, language.value);
  const first =
    rate === null
      ? words.noRateSentence(coverage.known, coverage.total, percent(portfolio.minCoverage))
      : words.rateSentence(percent(rate.value), coverage.known, coverage.total);
  const projects =
    portfolio.total.projects.running === 0 ? [] : [[...words.decisions(decisionCount(portfolio)), ...words.silent(silent)]];
  return joined([first, ...projects, words.late(actions.late)]);
}

export function PortfolioSentence({ portfolio }: { portfolio: Portfolio }) {
  const { inTool, total } = portfolio.total.axes;
  const behind = (sign: Parameters<typeof signHref>[1]): string => signHref(portfolio.plan.id, sign);
  const scope = standing.value.scope(inTool, total);
  return (
    <p class="sentence">
      <RichSentence
        parts={portfolioSentence(portfolio)}
        hrefs={{ axes: figureHref("rate"), decision: behind("decision"), silent: behind("silent"), late: behind("late") }}
      />
      {scope === "" ? null : ` ${scope}`}
    </p>
  );
}
