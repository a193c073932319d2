import dismiss from "fluent-icon:dismiss-20-regular";
import type { ProjectView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { type Effect, EFFECTS, type TouchedApplication } from "../../../bot/domain/applications/application";
import { EditForm } from "../../editing/edit-form";
import { sayPlain, type SayValue } from "../../editing/edit-obstacle";
import { useChoices } from "../../editing/use-choices";
import { editWords } from "../../editing/words";
import { ChoiceField } from "../../forms/small-fields";
import { Icon } from "../../marks/icon";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";

interface ApplicationsFormProps {
  project: ProjectView;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

/** What a project does to each application of the register; others are added from the register. */
export function ApplicationsForm({ project, done, cancel }: ApplicationsFormProps) {
  const words = editWords.value.applications;
  const register = useChoices().applications;
  const names = new Map([...project.applications, ...register].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const say: SayValue = (field, value) =>
    sayPlain(field, Array.isArray(value) ? (value as TouchedApplication[]).map(({ applicationId, effect }) => ({ name: nameOf(applicationId), effect })) : value);
  return (
    <EditForm planId={project.planId} subject="project" id={project.id} values={{ applications: project.values.applications }} say={say} done={done} cancel={cancel}>
      {({ draft: { applications }, set, fault }) => {
        const others = register.filter(({ id }) => !applications.some((one) => one.applicationId === id));
        return (
          <>
            {applications.map(({ applicationId, effect }) => (
              <div key={applicationId} class="touched-line">
                <ChoiceField
                  label={nameOf(applicationId)}
                  value={effect}
                  options={EFFECTS.map((one) => [one, capitalized(words.effects[one])])}
                  change={(next) => set("applications", applications.map((one) => (one.applicationId === applicationId ? { ...one, effect: next as Effect } : one)))}
                />
                <button
                  type="button"
                  class="button subtle icon-only"
                  aria-label={words.remove(nameOf(applicationId))}
                  title={words.remove(nameOf(applicationId))}
                  onClick={() => set("applications", applications.filter((one) => one.applicationId !== applicationId))}
                >
                  <Icon of={dismiss} />
                </button>
              </div>
            ))}
            {fault("applications") === "" ? null : (
              <p class="hint attention" role="alert">
                {fault("applications")}
              </p>
            )}
            {register.length === 0 ? (
              <p>
                {words.noRegister} <a href={hrefOf({ page: "people", part: "applications" })}>{words.toRegister}</a>
              </p>
            ) : (
              <ChoiceField
                label={words.add}
                value=""
                options={[["", words.choose], ...others.map(({ id, name }): [string, string] => [id, name])]}
                change={(id) => (id === "" ? undefined : set("applications", [...applications, { applicationId: id, effect: "changed" }]))}
              />
            )}
          </>
        );
      }}
    </EditForm>
  );
}
