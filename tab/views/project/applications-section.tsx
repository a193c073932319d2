import type { ProjectView } from "../../../bot/contract/actions";
import { EditableSection } from "../../editing/editable-section";
import { editWords } from "../../editing/words";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { ApplicationsForm } from "./applications-form";

interface ApplicationsSectionProps {
  project: ProjectView;
  reload: () => void;
}

/** The applications that a project creates, changes, replaces or retires; each leads to its sheet in the register. */
export function ApplicationsSection({ project, reload }: ApplicationsSectionProps) {
  const words = editWords.value.applications;
  return (
    <EditableSection
      id="applications"
      title={words.title}
      planId={project.planId}
      permission={project.canEdit}
      reload={reload}
      form={(done, cancel) => <ApplicationsForm project={project} done={done} cancel={cancel} />}
    >
      {project.applications.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul class="stack spaced">
          {project.applications.map(({ id, name, effect }) => (
            <li key={id}>
              <strong>{capitalized(words.effects[effect])}</strong>{" "}
              <a href={hrefOf({ page: "people", part: "applications" }, `?fiche=${encodeURIComponent(id)}`)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </EditableSection>
  );
}
