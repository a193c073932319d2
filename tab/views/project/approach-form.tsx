import type { ProjectView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { DEBT_EFFECTS, type DebtEffect, type Foundation, FOUNDATIONS, OPPORTUNITIES, type Realisation, REALISATION_MODES } from "../../../bot/domain/roadmap/approach";
import { EditForm } from "../../editing/edit-form";
import { ChoiceField, NumberField } from "../../forms/small-fields";
import { fieldWord, sayPlain } from "../../editing/edit-obstacle";
import { details } from "../../app/details";
import { capitalized } from "../../parts/capitalized";
import { indicatorWords } from "../indicators/words";

interface ApproachFormProps {
  project: ProjectView;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

const NOTHING: Realisation = { configuration: 0, lowCode: 0, code: 0, package: 0 };

const sumOf = (shares: Realisation): number => REALISATION_MODES.reduce((sum, mode) => sum + shares[mode], 0);

/** Platform, debt, shares and fields of a project; shares that are all nought are shares that nobody has said. */
export function ApproachForm({ project, done, cancel }: ApproachFormProps) {
  const words = indicatorWords.value;
  const { approach } = details.value.action;
  const { debt, foundation, realisation, opportunities } = project.values;
  return (
    <EditForm planId={project.planId} subject="project" id={project.id} values={{ foundation, debt, realisation, opportunities }} say={sayPlain} done={done} cancel={cancel}>
      {({ draft, set, fault }) => {
        const shares = draft.realisation ?? NOTHING;
        const change = (next: Realisation): void => set("realisation", sumOf(next) === 0 ? null : next);
        return (
          <>
            <div class="form-row">
              <ChoiceField
                label={fieldWord("foundation")}
                value={draft.foundation ?? ""}
                options={[["", words.unsaid], ...FOUNDATIONS.map((one): [string, string] => [one, approach.foundation[one]])]}
                change={(one) => set("foundation", one === "" ? null : (one as Foundation))}
              />
              <ChoiceField
                label={fieldWord("debt")}
                value={draft.debt ?? ""}
                options={[["", words.unsaid], ...DEBT_EFFECTS.map((one): [string, string] => [one, approach.debt[one]])]}
                change={(one) => set("debt", one === "" ? null : (one as DebtEffect))}
              />
            </div>
            <fieldset class="line-fields">
              <legend>{fieldWord("realisation")}</legend>
              <div class="form-row">
                {REALISATION_MODES.map((mode) => (
                  <NumberField key={mode} label={words.share(capitalized(approach.modes[mode]))} value={shares[mode]} change={(share) => change({ ...shares, [mode]: Math.round(share) })} />
                ))}
              </div>
              <p class="hint">{words.sum(sumOf(shares))}</p>
              {fault("realisation") === "" ? null : (
                <p class="hint attention" role="alert">
                  {fault("realisation")}
                </p>
              )}
            </fieldset>
            <fieldset class="choices">
              <legend>{fieldWord("opportunities")}</legend>
              {OPPORTUNITIES.map((one) => (
                <label key={one} class="with-word">
                  <input
                    type="checkbox"
                    checked={draft.opportunities.includes(one)}
                    onChange={(event) => set("opportunities", OPPORTUNITIES.filter((other) => (other === one ? event.currentTarget.checked : draft.opportunities.includes(other))))}
                  />
                  {capitalized(approach.opportunities[one])}
                </label>
              ))}
            </fieldset>
          </>
        );
      }}
    </EditForm>
  );
}
