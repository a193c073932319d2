import type { ApplicationLine } from "../../../bot/contract/directory";
import type { EditReceipt } from "../../../bot/contract/edits";
import { DirectionField } from "../../editing/directions-field";
import { EditForm } from "../../editing/edit-form";
import { sayPlain, type SayValue } from "../../editing/edit-obstacle";
import { useChoices } from "../../editing/use-choices";
import { DayField } from "../../forms/small-fields";
import { TextField } from "../../parts/text-fields";
import { words } from "./words";

interface ApplicationFormProps {
  id: string;
  values: ApplicationLine["values"];
  creates?: true;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

const FIELDS = ["directionId", "inServiceOn", "retiredOn"] as const;

/** What an application is, whose it is, since when it runs and until when. */
export function ApplicationForm({ id, values, creates, done, cancel }: ApplicationFormProps) {
  const said = words.value.applications;
  const { directions } = useChoices();
  const say: SayValue = (field, value) => sayPlain(field, directions.find((one) => one.id === value)?.name ?? value);
  return (
    <EditForm planId={null} subject="application" id={id} values={values} say={say} done={done} cancel={cancel} {...(creates ? { creates } : {})}>
      {({ draft, set, fault }) => (
        <>
          <TextField label={words.value.directions.name} value={draft.name} fault={fault("name")} change={(name) => set("name", name)} />
          <TextField label={said.purpose} hint={said.purposeHint} value={draft.purpose} fault={fault("purpose")} change={(purpose) => set("purpose", purpose)} />
          <TextField label={said.publisher} value={draft.publisher} fault={fault("publisher")} change={(publisher) => set("publisher", publisher)} />
          <DirectionField value={draft.directionId} directions={directions} change={(direction) => set("directionId", direction)} />
          <div class="form-row">
            <DayField label={said.inServiceOn} value={draft.inServiceOn ?? ""} change={(day) => set("inServiceOn", day === "" ? null : day)} />
            <DayField label={said.retiredOn} value={draft.retiredOn ?? ""} change={(day) => set("retiredOn", day === "" ? null : day)} />
          </div>
          {FIELDS.map((field) => [field, fault(field)] as const).map(([field, text]) =>
            text === "" ? null : (
              <p key={field} class="hint attention" role="alert">
                {text}
              </p>
            ),
          )}
        </>
      )}
    </EditForm>
  );
}
