import type { ProjectView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { RECURRING_RISKS, type RiskFamily, RISK_FAMILIES } from "../../../bot/domain/roadmap/risk";
import { EditForm } from "../../editing/edit-form";
import { sayPlain } from "../../editing/edit-obstacle";
import { editWords } from "../../editing/words";
import { ChoiceField } from "../../forms/small-fields";
import { TextField } from "../../parts/text-fields";
import { nameOfRisk } from "./name-of-risk";

interface RisksFormProps {
  project: ProjectView;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

type Risk = ProjectView["values"]["risks"][number];

const unrated = (family: RiskFamily, id: string): Risk => ({ id, family, title: "", gravity: 0, likelihood: 0, treatment: "", restricted: false });

/** The six that come back in every project stand there to be rated; others are added. */
const withRecurring = (risks: readonly Risk[]): Risk[] => [
  ...risks,
  ...RECURRING_RISKS.filter((family) => !risks.some((risk) => risk.family === family)).map((family) => unrated(family, `r-${family}`)),
];

interface RiskFieldsProps {
  risk: Risk;
  change: (values: Partial<Risk>) => void;
  remove: () => void;
}

function RiskFields({ risk, change, remove }: RiskFieldsProps) {
  const words = editWords.value.risks;
  const marks = words.marks.map((mark, value): [string, string] => [String(value), `${value}, ${mark}`]);
  return (
    <fieldset class="line-fields">
      <legend>
        <strong>{nameOfRisk(risk)}</strong>
      </legend>
      <div class="form-row">
        <ChoiceField label={words.gravity} value={String(risk.gravity)} options={marks} change={(value) => change({ gravity: Number(value) })} />
        <ChoiceField label={words.likelihood} value={String(risk.likelihood)} options={marks} change={(value) => change({ likelihood: Number(value) })} />
      </div>
      <TextField label={words.treatment} hint={words.treatmentHint} value={risk.treatment} change={(treatment) => change({ treatment })} />
      {RECURRING_RISKS.includes(risk.family) ? null : (
        <>
          <TextField label={words.ownWords} value={risk.title} change={(title) => change({ title })} />
          <p>
            <label class="with-word">
              <input type="checkbox" checked={risk.restricted} onChange={(event) => change({ restricted: event.currentTarget.checked })} />
              {words.restricted}
            </label>{" "}
            <button type="button" class="button subtle" onClick={remove}>
              {words.remove(nameOfRisk(risk))}
            </button>
          </p>
        </>
      )}
    </fieldset>
  );
}

/** Rates the risks of a project, one after the other. */
export function RisksForm({ project, done, cancel }: RisksFormProps) {
  const words = editWords.value;
  const others = RISK_FAMILIES.filter((family) => !RECURRING_RISKS.includes(family));
  return (
    <EditForm planId={project.planId} subject="project" id={project.id} values={{ risks: project.values.risks }} say={sayPlain} done={done} cancel={cancel}>
      {({ draft, set, fault }) => {
        const risks = withRecurring(draft.risks);
        const change = (id: string, values: Partial<Risk>): void => set("risks", risks.map((one) => (one.id === id ? { ...one, ...values } : one)));
        return (
          <>
            {risks.map((risk) => (
              <RiskFields
                key={risk.id}
                risk={risk}
                change={(values) => change(risk.id, values)}
                remove={() => set("risks", risks.filter(({ id }) => id !== risk.id))}
              />
            ))}
            {fault("risks") === "" ? null : (
              <p class="hint attention" role="alert">
                {fault("risks")}
              </p>
            )}
            <ChoiceField
              label={words.risks.other}
              value=""
              options={[["", words.risks.add], ...others.map((family): [string, string] => [family, words.families[family]])]}
              change={(family) => (family === "" ? undefined : set("risks", [...risks, unrated(family as RiskFamily, `r-${crypto.randomUUID()}`)]))}
            />
          </>
        );
      }}
    </EditForm>
  );
}
