import { useCallback, useEffect, useMemo } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { language, texts } from "../../app/language";
import { keepPlan, useSession } from "../../app/session";
import { useChanges } from "../../freshness/changes";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { AfterFirstPaint } from "../../parts/after-first-paint";
import { momentInFull } from "../../parts/clock-time";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { say } from "../../parts/spoken";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { AxisTable } from "./axis-table";
import { ExportPlan } from "./export-plan";
import { Figures } from "./figures";
import { NeedsList } from "./needs-list";
import { PlanChoice } from "./plan-choice";
import { PortfolioSentence } from "./portfolio-sentence";
import { ProjectList } from "./project-list";

/** Every line that may be seen to change, by its id. */
function linesOf(portfolio: Portfolio): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { projects, ...axis } of portfolio.axes) {
    lines.set(axis.id, JSON.stringify([axis.rate, axis.coverage, axis.actions, axis.weather]));
    // silence alone moves from day to day: it is no news
    for (const one of projects)
      lines.set(one.id, JSON.stringify([one.rate, one.coverage, one.actions, one.weather, one.nextMilestone, one.phase]));
  }
  return lines;
}

/** The portfolio of a plan: the sentence, what needs a decision, axes and projects, and how it was computed. */
export function PortfolioView({ planId }: { planId: string }) {
  const { api } = useSession();
  const thing = live<Portfolio>(api, paths.portfolio(planId));
  useFresh(thing);
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  const lines = useMemo(() => (portfolio === null ? null : linesOf(portfolio)), [portfolio]);
  const tell = useCallback((keys: string[]) => say(texts.value.shell.changed(keys.length)), []);
  const marked = useChanges(planId, lines, tell);
  useEffect(() => keepPlan(planId), [planId]);
  if (portfolio === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = texts.value.portfolio;
  return (
    <article class="page">
      <div class="page-head">
        <div>
          <Heading title={portfolio.plan.name} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} asOf={portfolio.asOf} />
          <PlanChoice planId={planId} />
          <ExportPlan planId={planId} />
          <CopyLink label={portfolio.plan.name} />
        </div>
      </div>
      <PortfolioSentence portfolio={portfolio} />
      {portfolio.axes.length === 0 ? (
        <p>{words.emptyPlan}</p>
      ) : (
        <>
          <NeedsList portfolio={portfolio} />
          <Figures portfolio={portfolio} />
          <AxisTable portfolio={portfolio} marked={marked} />
          <AfterFirstPaint>
            <ProjectList portfolio={portfolio} marked={marked} />
          </AfterFirstPaint>
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
        {portfolio.total.projects.running === 0 ? null : <p>{words.runningRule}</p>}
      </footer>
    </article>
  );
}
