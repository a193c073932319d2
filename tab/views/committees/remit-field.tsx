import { EFFECT_KINDS } from "../../../bot/domain/committee/effect";
import { FieldFaults } from "../../forms/field-faults";
import { capitalized } from "../../parts/capitalized";
import type { CommitteeFieldsProps } from "./committee-fields";
import { words } from "./words";

/** What an instance may decide: only that can be the effect of its decisions. */
export function RemitField({ typed, type, faults }: CommitteeFieldsProps) {
  const said = words.value;
  const { remit } = typed;
  return (
    <fieldset class="chips">
      <legend>{said.remit}</legend>
      <div class="remit-choices">
        {EFFECT_KINDS.map((kind) => (
          <label key={kind} class="with-word">
            <input
              type="checkbox"
              checked={remit.includes(kind)}
              onChange={({ currentTarget: { checked } }) => type({ remit: EFFECT_KINDS.filter((one) => (one === kind ? checked : remit.includes(one))) })}
            />
            {capitalized(said.effects[kind])}
          </label>
        ))}
      </div>
      <FieldFaults faults={faults} field="remit" />
    </fieldset>
  );
}
