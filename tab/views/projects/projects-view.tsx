import { language, texts } from "../../app/language";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { PlanPage } from "../plan/plan-page";
import { usePortfolio } from "../plan/use-portfolio";
import { ProjectList } from "./project-list";
import { useOpeningView, useSavedViews } from "./use-saved-views";

interface ProjectsViewProps {
  planId: string;
}

/** The projects of a plan as a tool: everything chosen about the list stands in the address. */
export function ProjectsView({ planId }: ProjectsViewProps) {
  const { thing, marked } = usePortfolio(planId);
  const views = useSavedViews(planId);
  const opened = useOpeningView(planId, views.thing);
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  if (portfolio === null && failure !== null) return <FailurePage failure={failure} retry={() => void thing.look()} />;
  if (portfolio === null || !opened) return <Skeleton rows={8} />;
  const words = texts.value.portfolio;
  return (
    <PlanPage plan={portfolio.plan} part="projets" of={thing} asOf={portfolio.asOf}>
      <ProjectList portfolio={portfolio} marked={marked} saved={views.thing.value.value} acts={views.acts} />
      <footer class="foot">
        <p>{words.asOf(momentInFull(portfolio.asOf, language.value))}</p>
        {portfolio.total.projects.running === 0 ? null : <p>{words.runningRule}</p>}
      </footer>
    </PlanPage>
  );
}

