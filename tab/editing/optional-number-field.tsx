import { Labelled } from "../forms/small-fields";

interface OptionalNumberFieldProps {
  label: string;
  value: number | null;
  /** What is wrong with the value; empty when nothing is. */
  fault?: string;
  change: (value: number | null) => void;
}

/** A number that may be left empty: empty is not known, and not nought. */
export const OptionalNumberField = ({ label, value, fault = "", change }: OptionalNumberFieldProps) => (
  <div>
    <Labelled label={label}>
      <OptionalNumber value={value} change={change} />
    </Labelled>
    {fault === "" ? null : (
      <p class="hint attention" role="alert">
        {fault}
      </p>
    )}
  </div>
);

interface OptionalNumberProps extends Omit<OptionalNumberFieldProps, "label" | "fault"> {
  /** What it is, where no label stands beside it. */
  name?: string;
}

/** The same without a label, for a cell. What is no number yet is kept as it was. */
export const OptionalNumber = ({ name, value, change }: OptionalNumberProps) => (
  <input
    class="field number"
    type="number"
    inputMode="decimal"
    min="0"
    step="any"
    aria-label={name}
    value={value ?? ""}
    onInput={({ currentTarget: { value: typed, valueAsNumber, validity } }) => {
      if (!Number.isNaN(valueAsNumber)) change(valueAsNumber);
      else if (typed === "" && !validity.badInput) change(null);
    }}
  />
);
