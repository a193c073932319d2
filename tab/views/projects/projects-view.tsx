import { language, texts } from "../../app/language";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { PlanPage } from "../plan/plan-page";
import { usePortfolio } from "../plan/use-portfolio";
import { ProjectList } from "./project-list";

/** The projects of a plan, narrowed by the filters that the address carries. */
export function ProjectsView({ planId }: { planId: string }) {
  const { thing, marked } = usePortfolio(planId);
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  if (portfolio === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = texts.value.portfolio;
  return (
    <PlanPage plan={portfolio.plan} part="projets" of={thing} asOf={portfolio.asOf}>
      <ProjectList portfolio={portfolio} marked={marked} />
      <footer class="foot">
        <p>{words.asOf(momentInFull(portfolio.asOf, language.value))}</p>
        {portfolio.total.projects.running === 0 ? null : <p>{words.runningRule}</p>}
      </footer>
    </PlanPage>
  );
}
