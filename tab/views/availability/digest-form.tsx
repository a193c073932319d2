import { useState } from "preact/hooks";
import type { AvailabilityView } from "../../../bot/contract/availability";
import { ChoiceChips } from "../../forms/choice-chips";
import { FieldFaults } from "../../forms/field-faults";
import { MomentField } from "../../forms/small-fields";
import { ChangeTold } from "./change-told";
import type { PartProps } from "./part-props";
import { useAvailability } from "./use-availability";
import { words } from "./words";

type Choice = "authority" | "own" | "off";
type Digest = AvailabilityView["digest"];

const choiceOf = (digest: Digest): Choice => (digest === null ? "authority" : digest === "off" ? "off" : "own");

/** When a director reads the digest of the week. */
export function DigestForm({ view, personId, put }: PartProps) {
  const said = words.value;
  const change = useAvailability(view, personId, put);
  const [digest, setDigest] = useState<Digest>(view.digest);
  const pick = (choice: Choice): void =>
    setDigest({ authority: null, off: "off" as const, own: view.effective.digest }[choice]);
  const save = (event: Event): void => {
    event.preventDefault();
    if (!change.busy) change.update({ digest }, said.digestSaved);
  };
  return (
    <section class="settings-section" aria-labelledby="digest-title">
      <div>
        <h2 id="digest-title">{said.digest}</h2>
        <p class="hint">{said.digestWhy}</p>
      </div>
      <form class="settings-matter" onSubmit={save} noValidate>
        <ChoiceChips
          legend={said.whichDigest}
          name="digest"
          options={[
            { value: "authority", mark: <span>{said.asAuthority}</span> },
            { value: "own", mark: <span>{said.digestOwn}</span> },
            { value: "off", mark: <span>{said.digestOff}</span> },
          ]}
          value={choiceOf(digest)}
          change={pick}
        />
        {digest === null || digest === "off" ? null : (
          <div class="form-row">
            <MomentField
              value={digest}
              change={setDigest}
              labels={{ weekday: said.weekday, time: said.time }}
              words={said.calendar}
            />
          </div>
        )}
        <FieldFaults faults={change.faults} field="digest" />
        <ChangeTold of={change} />
        <p class="buttons">
          <button type="submit" class="button primary" aria-disabled={change.busy} aria-label={said.saveDigest}>
            {change.busy ? said.saving : said.save}
          </button>
        </p>
      </form>
    </section>
  );
}
