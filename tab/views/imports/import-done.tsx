import type { ImportReport } from "../../../bot/contract/imports";
import { Notice } from "../../parts/notice";
import { StepTitle } from "../../parts/step-title";
import { hrefOf } from "../../routing/route";
import { importWords } from "./words";

/** What an import did, and the way to see it. */
export function ImportDone({ report, again }: { report: ImportReport; again: () => void }) {
  const words = importWords.value;
  const { plan, created, newPeople, changed } = report;
  return (
    <section class="page" aria-labelledby="done-title">
      <StepTitle id="done-title">{words.doneTitle}</StepTitle>
      <Notice tone="done">{plan === null ? words.doneTitle : words.done(plan.name, created, changed, newPeople)}</Notice>
      <p class="buttons">
        {plan === null ? null : (
          <a class="button primary" href={hrefOf({ page: "plan", planId: plan.id })}>
            {words.seePlan}
          </a>
        )}
        <button type="button" class="button" onClick={again}>
          {words.again}
        </button>
      </p>
    </section>
  );
}
