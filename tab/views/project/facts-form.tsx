import type { ProjectView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { details } from "../../app/details";
import { DirectionField, DirectionsField } from "../../editing/directions-field";
import { EditForm } from "../../editing/edit-form";
import { fieldWord } from "../../editing/edit-obstacle";
import { PersonField } from "../../editing/person-field";
import { useChoices } from "../../editing/use-choices";
import { editWords } from "../../editing/words";
import { DayField, NumberField } from "../../forms/small-fields";
import { TextArea, TextField } from "../../parts/text-fields";
import { CommitmentChoices } from "./commitment-choices";
import { sayOfProject } from "./say-value";

interface FactsFormProps {
  project: ProjectView;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

const NO_LOAD = { moe: 0, moa: 0, amoa: 0 };

/** What a project is, for whom, with whom, until when and for how much. */
export function FactsForm({ project, done, cancel }: FactsFormProps) {
  const choices = useChoices();
  const words = editWords.value;
  const { milestones: _milestones, risks: _risks, phase: _phase, debt: _debt, foundation: _foundation, realisation: _realisation, opportunities: _opportunities, ...values } = project.values;
  return (
    <EditForm planId={project.planId} subject="project" id={project.id} values={values} say={sayOfProject(project, choices)} done={done} cancel={cancel}>
      {({ draft, set, fault }) => (
        <>
          <TextField label={fieldWord("name")} value={draft.name} fault={fault("name")} change={(name) => set("name", name)} />
          <TextField label={words.usage} hint={words.usageHint} value={draft.usage} fault={fault("usage")} change={(usage) => set("usage", usage)} />
          <TextArea label={fieldWord("description")} value={draft.description} fault={fault("description")} change={(text) => set("description", text)} />
          <div class="form-row">
            <PersonField label={fieldWord("itHead")} value={draft.itHeadId} people={choices.people} change={(id) => set("itHeadId", id)} />
            <PersonField label={fieldWord("businessHead")} value={draft.businessHeadId} people={choices.people} change={(id) => set("businessHeadId", id)} />
          </div>
          <TextField label={details.value.project.sponsor} value={draft.sponsor} fault={fault("sponsor")} change={(sponsor) => set("sponsor", sponsor)} />
          <div class="form-row">
            <DirectionField value={draft.directionId} directions={choices.directions} change={(id) => set("directionId", id)} />
          </div>
          <DirectionsField values={draft.touchedDirectionIds} directions={choices.directions} change={(ids) => set("touchedDirectionIds", ids)} />
          <CommitmentChoices all={project.commitments} values={draft.commitmentIds} change={(ids) => set("commitmentIds", ids)} />
          <TextField label={details.value.project.programme} value={draft.programme} fault={fault("programme")} change={(programme) => set("programme", programme)} />
          <div class="form-row">
            <DayField label={fieldWord("startDay")} value={draft.startDay ?? ""} change={(day) => set("startDay", day === "" ? null : day)} />
            <DayField label={fieldWord("endDay")} value={draft.endDay ?? ""} change={(day) => set("endDay", day === "" ? null : day)} />
          </div>
          {["startDay", "endDay"].map((field) => fault(field as "startDay")).map((text) => (text === "" ? null : <p key={text} class="hint attention" role="alert">{text}</p>))}
          <div class="form-row">
            {(["moe", "moa", "amoa"] as const).map((profile) => (
              <NumberField
                key={profile}
                label={words.load[profile]}
                value={(draft.load ?? NO_LOAD)[profile]}
                change={(days) => set("load", { ...(draft.load ?? NO_LOAD), [profile]: days })}
              />
            ))}
            <NumberField label={words.plannedBudget} value={draft.plannedBudget ?? 0} change={(amount) => set("plannedBudget", amount)} />
          </div>
          <label class="with-word">
            <input type="checkbox" checked={draft.emblematic} onChange={(event) => set("emblematic", event.currentTarget.checked)} />
            {words.emblematic}
          </label>
          <label class="with-word">
            <input type="checkbox" checked={draft.forTheRecord} onChange={(event) => set("forTheRecord", event.currentTarget.checked)} />
            {words.forTheRecord}
          </label>
        </>
      )}
    </EditForm>
  );
}
