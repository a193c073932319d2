import { useState } from "preact/hooks";
import { texts } from "../../app/language";
import { PersonField } from "../../editing/person-field";
import { useChoices } from "../../editing/use-choices";
import { DayField } from "../../forms/small-fields";
import { Notice } from "../../parts/notice";
import { TextArea } from "../../parts/text-fields";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { blankDecision, type DecisionDraft, type DecisionFormProps } from "./decision-draft";
import { EffectField } from "./effect-field";
import { effectOf } from "./effect-request";
import { TakenField } from "./taken-field";
import { words } from "./words";

const noVoice = ({ taken }: DecisionDraft): boolean => taken.how === "vote" && taken.for + taken.against + taken.abstained === 0;

/** A decision as it is taken: its words, who carries it and until when, how, and what it changes. Nothing typed is lost on the way. */
export function DecisionForm({ planId, id, point, remit, kept, keep, record, cancel }: DecisionFormProps) {
  const said = words.value;
  const { people } = useChoices();
  const [draft, setDraft] = useState<DecisionDraft>(() => kept ?? blankDecision());
  const [fault, setFault] = useState<"" | "text" | "votes" | "effect">("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const { busy, run } = useOneAtATime();
  const change = (next: Partial<DecisionDraft>): void => {
    const now = { ...draft, ...next };
    setDraft(now);
    keep?.(now);
  };
  const submit = (): void => {
    const effect = effectOf(draft, { planId, projectId: point.projectId, id });
    const found = draft.text.trim() === "" ? "text" : noVoice(draft) ? "votes" : effect === "empty" ? "effect" : "";
    setFault(found);
    if (found !== "" || effect === "empty") return;
    const { text, ownerId, dueDay, taken, apply } = draft;
    run(async () => setRefusal(await record({ id, pointId: point.id, projectId: point.projectId, text: text.trim(), ownerId, dueDay, taken, effect, apply: effect !== null && apply })));
  };
  return (
    <form
      class="update-form decision-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextArea label={said.text} hint={said.textHint} value={draft.text} fault={fault === "text" ? said.textMissing : ""} change={(text) => change({ text })} />
      <div class="form-row">
        <PersonField label={said.ownerField} value={draft.ownerId} people={people} change={(ownerId) => change({ ownerId })} />
        <DayField label={said.dueField} value={draft.dueDay ?? ""} change={(day) => change({ dueDay: day === "" ? null : day })} />
      </div>
      <TakenField name={id} value={draft.taken} change={(taken) => change({ taken })} />
      {fault === "votes" ? (
        <p class="hint attention" role="alert">
          {said.votesMissing}
        </p>
      ) : null}
      <EffectField projectId={point.projectId} remit={remit} draft={draft} change={change} fault={fault === "effect" ? said.effectMissing : ""} />
      {refusal === null ? null : (
        <Notice tone="fault" title={texts.value.problems.notSaved}>
          <p>{refusal}</p>
        </Notice>
      )}
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {said.record}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {said.cancel}
        </button>
      </p>
    </form>
  );
}
