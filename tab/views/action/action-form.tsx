import type { ActionView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { PRIORITIES, type Priority } from "../../../bot/domain/roadmap/action";
import { texts } from "../../app/language";
import { DirectionField } from "../../editing/directions-field";
import { EditForm } from "../../editing/edit-form";
import { fieldWord } from "../../editing/edit-obstacle";
import { OptionalNumberField } from "../../editing/optional-number-field";
import { PeopleField } from "../../editing/people-field";
import { PersonField } from "../../editing/person-field";
import { useChoices } from "../../editing/use-choices";
import { editWords } from "../../editing/words";
import { ChoiceField, DayField } from "../../forms/small-fields";
import { capitalized } from "../../parts/capitalized";
import { TextArea, TextField } from "../../parts/text-fields";
import { editableValues, sayOfActions } from "./action-values";

interface ActionFormProps {
  action: ActionView;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

/** What an action is, who carries it, from when to when and for how much; where it stands is said by an answer. */
export function ActionForm({ action, done, cancel }: ActionFormProps) {
  const choices = useChoices();
  const words = editWords.value;
  const { priority } = texts.value.marks;
  const say = sayOfActions([action], choices);
  return (
    <EditForm planId={action.planId} subject="action" id={action.id} values={editableValues(action)} say={say} done={done} cancel={cancel}>
      {({ draft, set, fault }) => (
        <>
          <TextField label={fieldWord("title")} value={draft.title} fault={fault("title")} change={(title) => set("title", title)} />
          <TextArea label={fieldWord("description")} value={draft.description} fault={fault("description")} change={(text) => set("description", text)} />
          <PersonField label={fieldWord("owner")} value={draft.ownerId} people={choices.people} change={(id) => set("ownerId", id)} />
          <PeopleField legend={words.coOwners} none={words.coOwnersNone} values={draft.coOwnerIds} people={choices.people} change={(ids) => set("coOwnerIds", ids)} />
          <div class="form-row">
            <DayField label={fieldWord("startDay")} value={draft.startDay ?? ""} change={(day) => set("startDay", day === "" ? null : day)} />
            <DayField label={fieldWord("dueDay")} value={draft.dueDay ?? ""} change={(day) => set("dueDay", day === "" ? null : day)} />
          </div>
          {(["startDay", "dueDay"] as const).map((field) => (fault(field) === "" ? null : <p key={field} class="hint attention" role="alert">{fault(field)}</p>))}
          <div class="form-row">
            <OptionalNumberField label={words.actions.days} value={draft.days} fault={fault("days")} change={(days) => set("days", days)} />
            <OptionalNumberField label={words.plannedBudget} value={draft.budget} fault={fault("budget")} change={(budget) => set("budget", budget)} />
          </div>
          <div class="form-row">
            <ChoiceField
              label={fieldWord("priority")}
              value={draft.priority ?? ""}
              options={[["", words.noPriority], ...PRIORITIES.map((one): [string, string] => [one, capitalized(priority[one])])]}
              change={(one) => set("priority", one === "" ? null : (one as Priority))}
            />
            <DirectionField value={draft.directionId} directions={choices.directions} change={(id) => set("directionId", id)} />
          </div>
          <label class="with-word">
            <input type="checkbox" checked={draft.forTheRecord} onChange={(event) => set("forTheRecord", event.currentTarget.checked)} />
            {words.forTheRecord}
          </label>
        </>
      )}
    </EditForm>
  );
}
