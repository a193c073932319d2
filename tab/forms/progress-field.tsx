import { useId } from "preact/hooks";
import { formatPercent } from "../../bot/domain/wording/format-number";
import { language } from "../app/language";
import { details } from "../app/details";
import { stepped } from "./update-values";

/** Progress from 0 to 100 by 5: a slider, and buttons for those who prefer steps. */
export function ProgressField({ value, change }: { value: number; change: (value: number) => void }) {
  const id = useId();
  const words = details.value.answers;
  const figure = formatPercent(value, language.value);
  return (
    <div class="progress-field">
      <label for={id}>{words.progress}</label>
      <div>
        <button
          type="button"
          class="button icon-only"
          aria-label={words.less}
          disabled={value <= 0}
          onClick={() => change(stepped(value, -5))}
        >
          −
        </button>
        <input
          id={id}
          type="range"
          min="0"
          max="100"
          step="5"
          value={value}
          aria-valuetext={figure}
          onInput={(event) => change(Number(event.currentTarget.value))}
        />
        <button
          type="button"
          class="button icon-only"
          aria-label={words.more}
          disabled={value >= 100}
          onClick={() => change(stepped(value, 5))}
        >
          +
        </button>
        <output for={id} class="rate-figure">
          {figure}
        </output>
      </div>
    </div>
  );
}
