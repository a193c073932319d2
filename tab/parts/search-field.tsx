interface SearchFieldProps {
  /** Read aloud, and shown while nothing is typed. */
  label: string;
  hint?: string;
  value: string;
  change: (text: string) => void;
}

/** The words that narrow a table. */
export const SearchField = ({ label, hint, value, change }: SearchFieldProps) => (
  <label>
    <span class="only-heard">{label}</span>
    <input
      class="field"
      type="search"
      placeholder={label}
      title={hint}
      value={value}
      onInput={(event) => change(event.currentTarget.value)}
    />
  </label>
);
