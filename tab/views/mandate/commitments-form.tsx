import dismiss from "fluent-icon:dismiss-20-regular";
import type { EditReceipt } from "../../../bot/contract/edits";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { EditForm } from "../../editing/edit-form";
import { sayPlain } from "../../editing/edit-obstacle";
import { Icon } from "../../marks/icon";
import { TextField } from "../../parts/text-fields";
import { mandateWords } from "./words";

type Commitment = Portfolio["plan"]["commitments"][number];

interface CommitmentsFormProps {
  plan: Portfolio["plan"];
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

/** The commitments in their own words, in the order of the programme. */
export function CommitmentsForm({ plan, done, cancel }: CommitmentsFormProps) {
  const words = mandateWords.value;
  return (
    <EditForm planId={plan.id} subject="plan" id={plan.id} values={{ commitments: plan.commitments }} say={sayPlain} done={done} cancel={cancel}>
      {({ draft: { commitments }, set, fault }) => {
        const change = (id: string, values: Partial<Commitment>): void =>
          set("commitments", commitments.map((one) => (one.id === id ? { ...one, ...values } : one)));
        return (
          <>
            {commitments.map((commitment) => (
              <fieldset key={commitment.id} class="form-row end line-fields">
                <legend class="only-heard">{commitment.title}</legend>
                <TextField label={words.wording} value={commitment.title} change={(title) => change(commitment.id, { title })} />
                <label class="with-word">
                  <input
                    type="checkbox"
                    checked={commitment.flagship}
                    onChange={(event) => change(commitment.id, { flagship: event.currentTarget.checked })}
                  />
                  {words.isFlagship}
                </label>
                <button
                  type="button"
                  class="button subtle icon-only"
                  aria-label={words.remove(commitment.title)}
                  title={words.remove(commitment.title)}
                  onClick={() => set("commitments", commitments.filter(({ id }) => id !== commitment.id))}
                >
                  <Icon of={dismiss} />
                </button>
              </fieldset>
            ))}
            {fault("commitments") === "" ? null : (
              <p class="hint attention" role="alert">
                {fault("commitments")}
              </p>
            )}
            <p>
              <button
                type="button"
                class="button"
                onClick={() => set("commitments", [...commitments, { id: `e-${crypto.randomUUID()}`, title: "", flagship: false }])}
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
