import dismiss from "fluent-icon:dismiss-20-regular";
import type { ProjectView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { EditForm } from "../../editing/edit-form";
import { sayPlain } from "../../editing/edit-obstacle";
import { editWords } from "../../editing/words";
import { DayField } from "../../forms/small-fields";
import { Icon } from "../../marks/icon";
import { todayHere } from "../../parts/day-in-table";
import { TextField } from "../../parts/text-fields";

interface MilestonesFormProps {
  project: ProjectView;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

type Milestone = ProjectView["values"]["milestones"][number];

/** The milestones of a project: moved, passed, added, taken away. The first day of each is kept beside. */
export function MilestonesForm({ project, done, cancel }: MilestonesFormProps) {
  const words = editWords.value.milestones;
  const { milestones } = project.values;
  return (
    <EditForm planId={project.planId} subject="project" id={project.id} values={{ milestones }} say={sayPlain} done={done} cancel={cancel}>
      {({ draft, set, fault }) => {
        const suggested = project.values.endDay ?? todayHere();
        const newMilestone = (): Milestone => ({ id: `j-${crypto.randomUUID()}`, title: "", day: suggested, initialDay: suggested, doneDay: null });
        const change = (id: string, values: Partial<Milestone>): void =>
          set("milestones", draft.milestones.map((one) => (one.id === id ? { ...one, ...values } : one)));
        return (
          <>
            {draft.milestones.map((milestone) => (
              <fieldset key={milestone.id} class="form-row end line-fields">
                <legend class="only-heard">{milestone.title}</legend>
                <TextField label={words.title} value={milestone.title} change={(title) => change(milestone.id, { title })} />
                <DayField label={words.day} value={milestone.day} change={(day) => (day === "" ? undefined : change(milestone.id, { day }))} />
                <DayField label={words.done} value={milestone.doneDay ?? ""} change={(day) => change(milestone.id, { doneDay: day === "" ? null : day })} />
                <button
                  type="button"
                  class="button subtle icon-only"
                  aria-label={words.remove(milestone.title)}
                  title={words.remove(milestone.title)}
                  onClick={() => set("milestones", draft.milestones.filter(({ id }) => id !== milestone.id))}
                >
                  <Icon of={dismiss} />
                </button>
              </fieldset>
            ))}
            {fault("milestones") === "" ? null : (
              <p class="hint attention" role="alert">
                {fault("milestones")}
              </p>
            )}
            <p>
              <button
                type="button"
                class="button"
                onClick={() => set("milestones", [...draft.milestones, newMilestone()])}
              >
                {words.add}
              </button>
            </p>
          </>
        );
      }}
    </EditForm>
  );
}
