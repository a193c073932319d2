interface SelectFieldProps {
  /** Read aloud; the first choice says it to the others. */
  label: string;
  value: string;
  /** The word for no choice at all. */
  all: string;
  options: readonly (readonly [value: string, word: string])[];
  change: (value: string) => void;
}

/** One of the choices that narrow a table. A choice that the address names and nothing bears any more stays to be left. */
export function SelectField({ label, value, all, options, change }: SelectFieldProps) {
  // nothing to choose between, nothing to show
  if (value === "" && options.length < 2) return null;
  const known = value === "" || options.some(([one]) => one === value);
  return (
    <label>
      <span class="only-heard">{label}</span>
      <select class="field" value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{all}</option>
        {known ? null : <option value={value}>{value}</option>}
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
