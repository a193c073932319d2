import type { Portfolio } from "../../../bot/contract/portfolio";
import { mandateCoverage } from "../../../bot/domain/portfolio/mandate";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language, texts } from "../../app/language";
import { useSession } from "../../app/session";
import { EditableSection } from "../../editing/editable-section";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { PlanPage } from "../plan/plan-page";
import { usePortfolio } from "../plan/use-portfolio";
import { CommitmentTable } from "./commitment-table";
import { CommitmentsForm } from "./commitments-form";
import { mandateWords } from "./words";

/** What the mandate promised and what serves it (*Mandature*): the commitments without a project first. */
export function MandateView({ planId }: { planId: string }) {
  const { thing } = usePortfolio(planId);
  const { me } = useSession();
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  if (portfolio === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = mandateWords.value;
  const covered = mandateCoverage(portfolio.plan.commitments, portfolio.axes.flatMap((axis) => axis.projects));
  const { mandateEndDay } = portfolio.plan;
  return (
    <PlanPage plan={portfolio.plan} part="mandature" of={thing} asOf={portfolio.asOf}>
      <p class="sentence">{covered.length === 0 ? words.none : words.sentence(covered.filter(({ projects }) => projects.length > 0).length, covered.length)}</p>
      <EditableSection
        id="engagements"
        title={words.title}
        planId={planId}
        open={words.edit}
        permission={me.canEditPlan}
        reload={() => void thing.look()}
        form={(done, cancel) => <CommitmentsForm plan={portfolio.plan} done={done} cancel={cancel} />}
      >
        {covered.length === 0 ? <p class="quiet">{words.noneHow}</p> : <CommitmentTable covered={covered} />}
      </EditableSection>
      <Foot portfolio={portfolio} end={mandateEndDay} />
    </PlanPage>
  );
}

function Foot({ portfolio, end }: { portfolio: Portfolio; end: string | null }) {
  const words = mandateWords.value;
  return (
    <footer class="foot">
      <p>
        {texts.value.portfolio.asOf(momentInFull(portfolio.asOf, language.value))} {end === null ? null : words.endOf(dayInWords(end, language.value))}
      </p>
      <p>{words.rule}</p>
    </footer>
  );
}

