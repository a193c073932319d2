import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { PlanPage } from "../plan/plan-page";
import { usePortfolio } from "../plan/use-portfolio";
import { AxisTable } from "./axis-table";
import { Figures } from "./figures";
import { Glance } from "./glance";
import { OpenFigure } from "./lazy-figure";
import { NeedsList } from "./needs-list";
import { NextMilestones } from "./next-milestones";
import { PortfolioSentence } from "./portfolio-sentence";
import { standing } from "./words";

/** The summary of a plan (*Synthèse*): the sentence, what needs a decision, the figures, the axes, how it was computed. */
export function PortfolioView({ planId }: { planId: string }) {
  const { thing, marked } = usePortfolio(planId);
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  if (portfolio === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = standing.value;
  return (
    <PlanPage plan={portfolio.plan} of={thing} asOf={portfolio.asOf}>
      <PortfolioSentence portfolio={portfolio} />
      {portfolio.axes.length === 0 ? (
        <p>{words.emptyPlan}</p>
      ) : (
        <>
          <Glance portfolio={portfolio} />
          <div class={portfolio.total.projects.running === 0 ? "first alone" : "first"}>
            <NeedsList portfolio={portfolio} />
            <NextMilestones portfolio={portfolio} />
          </div>
          <Figures portfolio={portfolio} />
          <AxisTable portfolio={portfolio} marked={marked} />
        </>
      )}
      <footer class="foot" id="calcul">
        <p>
          {words.foot(
            momentInFull(portfolio.asOf, language.value),
            texts.value.marks.method[portfolio.method],
            formatPercent(portfolio.minCoverage, language.value),
          )}
        </p>
        {portfolio.total.projects.running === 0 ? null : <p>{texts.value.portfolio.runningRule}</p>}
        <p>
          <a href={hrefOf({ page: "indicators", planId })}>{words.indicators}</a>
        </p>
      </footer>
      <OpenFigure portfolio={portfolio} />
    </PlanPage>
  );
}
