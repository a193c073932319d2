import { useState } from "preact/hooks";
import type { EditReceipt as Receipt } from "../../../bot/contract/edits";
import type { Phase } from "../../../bot/domain/roadmap/phase";
import { phaseBoard } from "../../../bot/domain/portfolio/phase-board";
import { language, texts } from "../../app/language";
import { EditReceipt } from "../../editing/edit-receipt";
import { editWords } from "../../editing/words";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { PlanPage } from "../plan/plan-page";
import { usePortfolio } from "../plan/use-portfolio";
import { Board } from "./board";
import { MoveDialog } from "./move-dialog";

/** The project that is about to change its phase, and the phase it was dropped on. */
interface Move {
  projectId: string;
  to: Phase | null;
}

/** The projects of a plan by phase; moving one checks what its phase asks, and says what is missing. */
export function PhasesView({ planId }: { planId: string }) {
  const { thing, marked } = usePortfolio(planId);
  const [move, setMove] = useState<Move | null>(null);
  const [receipt, setReceipt] = useState<{ receipt: Receipt; text: string } | null>(null);
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  if (portfolio === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = editWords.value.phases;
  const columns = phaseBoard(portfolio.axes.flatMap((axis) => axis.projects));
  const running = columns.flatMap(({ projects }) => projects).filter((project) => project.running);
  const reload = (): void => void thing.look();
  if (columns.every(({ projects }) => projects.length === 0))
    return (
      <PlanPage plan={portfolio.plan} part="phases" of={thing} asOf={portfolio.asOf}>
        <p>{texts.value.portfolio.noProjects}</p>
      </PlanPage>
    );
  return (
    <PlanPage plan={portfolio.plan} part="phases" of={thing} asOf={portfolio.asOf}>
      <p class="sentence">{words.sentence(running.length, running.filter(({ exitMissing }) => exitMissing > 0).length)}</p>
      <div role="status">
        {receipt === null ? null : (
          <EditReceipt key={receipt.receipt.eventId} planId={planId} eventId={receipt.receipt.eventId} undone={reload} takesFocus>
            {receipt.text}
          </EditReceipt>
        )}
      </div>
      <Board columns={columns} planId={planId} marked={marked} move={(projectId, to) => setMove({ projectId, to })} />
      {move === null ? null : (
        <MoveDialog
          planId={planId}
          projectId={move.projectId}
          to={move.to}
          moved={(next, text) => {
            setReceipt({ receipt: next, text });
            setMove(null);
            reload();
          }}
          left={() => setMove(null)}
        />
      )}
      <footer class="foot">
        <p>{texts.value.portfolio.asOf(momentInFull(portfolio.asOf, language.value))}</p>
        <p>{words.rule}</p>
      </footer>
    </PlanPage>
  );
}

