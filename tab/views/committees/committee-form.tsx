import type { CommitteeList, CommitteeValues } from "../../../bot/contract/committees";
import { COMMITTEE_LEVELS } from "../../../bot/domain/committee/committee";
import { texts } from "../../app/language";
import { useChoices } from "../../editing/use-choices";
import { FieldFaults, faultsIn } from "../../forms/field-faults";
import { ChoiceField } from "../../forms/small-fields";
import { capitalized } from "../../parts/capitalized";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { TextField } from "../../parts/text-fields";
import { CommitteeConflict } from "./committee-conflict";
import { MembersField } from "./members-field";
import { RemitField } from "./remit-field";
import { RhythmFields } from "./rhythm-fields";
import { ScopeField } from "./scope-field";
import { useCommitteeForm } from "./use-committee-form";
import { words } from "./words";

interface CommitteeFormProps {
  planId: string;
  /** Null for a new one. */
  id: string | null;
  version: number | null;
  values: CommitteeValues;
  list: Pick<CommitteeList, "committees" | "channels">;
  saved: (id: string) => void;
  cancel: () => void;
}

/** What an instance is, who sits in it, when it meets and what it may decide; edited as a whole. */
export function CommitteeForm({ planId, id, version, values, list, saved, cancel }: CommitteeFormProps) {
  const said = words.value;
  const { people } = useChoices();
  const form = useCommitteeForm({ planId, id, version, values, taken: new Set(list.committees.map((one) => one.id)), saved });
  const { typed, type, failure, told } = form;
  const faults = faultsIn(failure);
  const others = list.committees.filter((one) => one.id !== id);
  const fields = { typed, type, faults };
  return (
    <form
      class="update-form committee-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <TextField label={said.name} hint={said.nameHint} value={typed.name} fault={told === "name" ? said.nameMissing : ""} change={(name) => type({ name })} />
      <FieldFaults faults={faults} field="name" />
      <div class="form-row">
        <ChoiceField
          label={said.level}
          value={String(typed.level)}
          options={COMMITTEE_LEVELS.map((level) => [String(level), capitalized(said.levels[level] ?? "")])}
          change={(level) => type({ level: Number(level) as CommitteeValues["level"] })}
        />
        <ChoiceField
          label={said.parent}
          value={typed.parentId ?? ""}
          options={[["", said.noParent], ...others.map((one) => [one.id, one.name] as const)]}
          change={(parent) => type({ parentId: parent === "" ? null : parent })}
        />
        <ChoiceField
          label={said.channel}
          value={typed.channelId ?? ""}
          options={[["", said.noChannelChoice], ...list.channels.map((one) => [one.id, one.name] as const)]}
          change={(channel) => type({ channelId: channel === "" ? null : channel })}
        />
      </div>
      <FieldFaults faults={faults} field="parentId" />
      <MembersField {...fields} people={people} />
      <RhythmFields {...fields} />
      <RemitField {...fields} />
      <ScopeField planId={planId} {...fields} />
      {id === null ? null : (
        <label class="with-word">
          <input type="checkbox" checked={typed.closed} onChange={(event) => type({ closed: event.currentTarget.checked })} />
          {said.isClosed}
        </label>
      )}
      {form.conflict === null ? null : (
        <CommitteeConflict base={form.base} mine={typed} theirs={form.conflict.values} list={list} people={people} keepMine={form.keepMine} takeTheirs={form.takeTheirs} />
      )}
      {failure === null ? null : (
        <Notice tone="fault" title={texts.value.problems.notSaved}>
          <p>
            {failureSentence(failure)} {failure.reason === "invalid" ? "" : texts.value.problems.kept}
          </p>
        </Notice>
      )}
      {told === "nothing" ? <p class="quiet">{said.nothing}</p> : null}
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={form.busy}>
          {said.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {said.cancel}
        </button>
      </p>
    </form>
  );
}
