import flag from "fluent-icon:flag-20-regular";
import type { ProjectView } from "../../../bot/contract/actions";
import { isCritical, openCriticalRisksIn } from "../../../bot/domain/roadmap/risk";
import { EditableSection } from "../../editing/editable-section";
import { editWords } from "../../editing/words";
import { Icon } from "../../marks/icon";
import { nameOfRisk } from "./name-of-risk";
import { RisksForm } from "./risks-form";

interface RisksSectionProps {
  project: ProjectView;
  reload: () => void;
}

type Risk = ProjectView["values"]["risks"][number];

function RiskRow({ risk }: { risk: Risk }) {
  const words = editWords.value.risks;
  return (
    <tr>
      <th scope="row">
        <strong>{nameOfRisk(risk)}</strong>
        {risk.title === "" ? null : <span class="hint">{editWords.value.families[risk.family]}</span>}
        {risk.restricted ? <span class="hint">{words.restricted}</span> : null}
      </th>
      <td data-label={words.gravity}>{words.marks[risk.gravity]}</td>
      <td data-label={words.likelihood}>{words.marks[risk.likelihood]}</td>
      <td data-label={words.treatment}>
        {risk.treatment === "" ? <span class="quiet">{words.noTreatment}</span> : risk.treatment}
        {isCritical(risk) ? (
          <span class="mark attention">
            <Icon of={flag} kind="attention" /> {words.critical}
          </span>
        ) : null}
      </td>
    </tr>
  );
}

/** The risks of a project: what each may do, how likely, and what is done about it. */
export function RisksSection({ project, reload }: RisksSectionProps) {
  const words = editWords.value.risks;
  const { risks } = project.values;
  return (
    <EditableSection
      id="risques"
      title={words.title}
      planId={project.planId}
      open={words.rate}
      permission={project.canEdit}
      reload={reload}
      form={(done, cancel) => <RisksForm project={project} done={done} cancel={cancel} />}
    >
      <p>{words.summary(risks.length, openCriticalRisksIn(risks))}</p>
      {risks.length === 0 ? null : (
        <div class="table-frame">
          <table>
            <caption class="only-heard">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.risk}</th>
                <th scope="col">{words.gravity}</th>
                <th scope="col">{words.likelihood}</th>
                <th scope="col">{words.treatment}</th>
              </tr>
            </thead>
            <tbody>
              {risks.toSorted((a, b) => b.gravity * b.likelihood - a.gravity * a.likelihood).map((risk) => (
                <RiskRow key={risk.id} risk={risk} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="hint">{words.rule}</p>
    </EditableSection>
  );
}
