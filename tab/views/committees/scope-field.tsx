import dismiss from "fluent-icon:dismiss-20-regular";
import { FieldFaults } from "../../forms/field-faults";
import { ChoiceField } from "../../forms/small-fields";
import { Icon } from "../../marks/icon";
import type { CommitteeFieldsProps } from "./committee-fields";
import { usePlanProjects } from "./use-plan-projects";
import { words } from "./words";

/** The projects that an instance follows; none for the whole plan. */
export function ScopeField({ planId, typed, type, faults }: CommitteeFieldsProps & { planId: string }) {
  const said = words.value;
  const projects = usePlanProjects(planId);
  const { projectIds } = typed;
  const nameOf = (id: string): string => projects.find((one) => one.id === id)?.name ?? id;
  return (
    <fieldset class="chips">
      <legend>{said.scope}</legend>
      {projectIds.length === 0 ? <p class="quiet">{said.noProjectChosen}</p> : null}
      <ul class="tags">
        {projectIds.map((id) => (
          <li key={id} class="tag">
            {nameOf(id)}
            <button type="button" class="button subtle icon-only" aria-label={said.takeProject(nameOf(id))} onClick={() => type({ projectIds: projectIds.filter((one) => one !== id) })}>
              <Icon of={dismiss} />
            </button>
          </li>
        ))}
      </ul>
      <ChoiceField
        label={said.addProject}
        value=""
        options={[["", said.chooseProject], ...projects.filter(({ id }) => !projectIds.includes(id)).map(({ id, name }) => [id, name] as const)]}
        change={(id) => (id === "" ? undefined : type({ projectIds: [...projectIds, id] }))}
      />
      <p class="hint">{said.scopeHint}</p>
      <FieldFaults faults={faults} field="projectIds" />
    </fieldset>
  );
}
