import upload from "fluent-icon:arrow-upload-20-regular";
import { useRef, useState } from "preact/hooks";
import type { PlanName } from "../../app/session";
import { Icon } from "../../marks/icon";
import { importWords } from "./words";

interface ChooseFileProps {
  plans: readonly PlanName[];
  planId: string;
  setPlanId: (planId: string) => void;
  chosen: (file: File) => void;
}

const ACCEPTED = /\.(xlsx|csv)$/i;

/** Where a file is dropped or chosen, and the plan it goes into. */
export function ChooseFile({ plans, planId, setPlanId, chosen }: ChooseFileProps) {
  const words = importWords.value;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState("");
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    setRefused(ACCEPTED.test(file.name) ? "" : words.notAccepted(file.name));
    if (ACCEPTED.test(file.name)) chosen(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files[0]);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      <div class={over ? "drop over" : "drop"} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
        <Icon of={upload} size={32} />
        <p>
          {words.drop} <span class="quiet">{words.or}</span>
        </p>
        <input
          ref={input}
          class="only-heard"
          type="file"
          accept=".xlsx,.csv"
          tabIndex={-1}
          aria-label={words.choose}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <p class="hint">{words.accepted}</p>
        <p class="attention" role="alert">
          {refused}
        </p>
      </div>
      {plans.length === 0 ? null : (
        <label class="into">
          <span>{words.into}</span>
          <select class="field" value={planId} onChange={(event) => setPlanId(event.currentTarget.value)}>
            <option value="">{words.intoFile}</option>
            {plans.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {plan.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
