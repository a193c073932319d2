import type { ComponentChildren } from "preact";

interface ChoiceChipsProps<T extends string> {
  legend: string;
  name: string;
  options: readonly { value: T; mark: ComponentChildren }[];
  value: T | null;
  change: (value: T) => void;
}

/** One choice among a few, all visible: radio buttons dressed as their marks. */
export function ChoiceChips<T extends string>({ legend, name, options, value, change }: ChoiceChipsProps<T>) {
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              class="only-heard"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => change(option.value)}
            />
            {option.mark}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
