import type { ProjectView } from "../../../bot/contract/actions";
import { language } from "../../app/language";
import { EditableSection } from "../../editing/editable-section";
import { fieldWord } from "../../editing/edit-obstacle";
import { valueTexts } from "../../app/details";
import { capitalized } from "../../parts/capitalized";
import { Facts, orWhy } from "../../parts/facts";
import { valueInWords } from "../../forms/value-in-words";
import { lazily } from "../../parts/lazily";
import { indicatorWords } from "../indicators/words";

const ApproachForm = lazily(async () => (await import("./approach-form")).ApproachForm);

/** How a project is gone about: on what platform, with what debt, made how, for which fields. Its pair says it in its place. */
export function ApproachSection({ project, reload }: { project: ProjectView; reload: () => void }) {
  const words = indicatorWords.value;
  const { debt, foundation, realisation, opportunities } = project.values;
  const said = (field: string, value: unknown) => orWhy(value === null ? null : capitalized(valueInWords(field, value, valueTexts.value, language.value)), words.unsaid);
  return (
    <EditableSection
      id="demarche"
      title={words.approach}
      planId={project.planId}
      permission={project.canEdit}
      reload={reload}
      form={(done, cancel) => <ApproachForm project={project} done={done} cancel={cancel} />}
    >
      <Facts
        facts={[
          { name: fieldWord("foundation"), value: said("foundation", foundation) },
          { name: fieldWord("debt"), value: said("debt", debt) },
          { name: fieldWord("realisation"), value: said("realisation", realisation) },
          { name: fieldWord("opportunities"), value: said("opportunities", opportunities.length === 0 ? null : opportunities) },
        ]}
      />
    </EditableSection>
  );
}
