import type { DirectionsView } from "../../../bot/contract/directory";
import type { EditReceipt } from "../../../bot/contract/edits";
import { EditForm } from "../../editing/edit-form";
import { sayPlain, type SayValue } from "../../editing/edit-obstacle";
import { PersonField } from "../../editing/person-field";
import { useChoices } from "../../editing/use-choices";
import { ChoiceField, DayField } from "../../forms/small-fields";
import { TextField } from "../../parts/text-fields";
import { words } from "./words";

interface DirectionFormProps {
  id: string;
  values: DirectionsView["directions"][number]["values"];
  creates?: true;
  directions: DirectionsView["directions"];
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

const FIELDS = ["validFrom", "validTo", "successorId", "directorId"] as const;

/** What a direction is, who heads it, since when; its last day and who takes over, when it is dissolved. */
export function DirectionForm({ id, values, creates, directions, done, cancel }: DirectionFormProps) {
  const said = words.value.directions;
  const { people } = useChoices();
  const poles = [...new Set(directions.map((one) => one.values.pole))].filter((pole) => pole !== "");
  const say: SayValue = (field, value) => {
    const name = [...people, ...directions.map((one) => ({ id: one.id, name: one.values.name }))].find((one) => one.id === value)?.name;
    return sayPlain(field, name ?? value);
  };
  return (
    <EditForm planId={null} subject="direction" id={id} values={values} say={say} done={done} cancel={cancel} {...(creates ? { creates } : {})}>
      {({ draft, set, fault }) => (
        <>
          <TextField label={said.name} hint={said.nameHint} value={draft.name} fault={fault("name")} change={(name) => set("name", name)} />
          <div class="form-row">
            <TextField label={said.code} value={draft.code} fault={fault("code")} change={(code) => set("code", code)} />
            <PoleField value={draft.pole} poles={poles} change={(pole) => set("pole", pole)} />
          </div>
          <PersonField label={said.director} value={draft.directorId} people={people} change={(person) => set("directorId", person)} />
          <div class="form-row">
            <DayField label={said.validFrom} value={draft.validFrom ?? ""} change={(day) => set("validFrom", day === "" ? null : day)} />
            <DayField label={said.validTo} value={draft.validTo ?? ""} change={(day) => set("validTo", day === "" ? null : day)} />
          </div>
          {draft.validTo === null && draft.successorId === null ? null : (
            <ChoiceField
              label={said.successor}
              value={draft.successorId ?? ""}
              options={[["", said.noSuccessor], ...directions.filter((one) => one.id !== id).map((one): [string, string] => [one.id, one.values.name])]}
              change={(successor) => set("successorId", successor === "" ? null : successor)}
            />
          )}
          {FIELDS.map((field) => [field, fault(field)] as const).map(([field, text]) =>
            text === "" ? null : (
              <p key={field} class="hint attention" role="alert">
                {text}
              </p>
            ),
          )}
          {draft.validTo === null ? null : <p class="hint">{said.dissolveHint}</p>}
        </>
      )}
    </EditForm>
  );
}

/** The pôle in words, among those that are there. */
function PoleField({ value, poles, change }: { value: string; poles: readonly string[]; change: (pole: string) => void }) {
  return (
    <label class="day-field grows">
      <span>{words.value.directions.pole}</span>
      <input class="field" list="poles" value={value} autocomplete="off" onInput={(event) => change(event.currentTarget.value)} />
      <datalist id="poles">
        {poles.map((pole) => (
          <option key={pole} value={pole} />
        ))}
      </datalist>
    </label>
  );
}
