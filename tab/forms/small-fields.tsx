import type { ComponentChildren } from "preact";
import type { calendar } from "../texts/fr/calendar";
import { capitalized } from "../parts/capitalized";
import { WEEKDAYS } from "./work-week";

/** A field with its label above it. */
export const Labelled = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <label class="day-field">
    <span>{label}</span>
    {children}
  </label>
);

/** A whole number. What is no number is kept as it was: the server says between which numbers it has to be. */
export function NumberField({ label, value, change }: { label: string; value: number; change: (value: number) => void }) {
  return (
    <Labelled label={label}>
      <input
        class="field number"
        type="number"
        inputMode="numeric"
        value={value}
        onInput={({ currentTarget: { valueAsNumber } }) => (Number.isNaN(valueAsNumber) ? undefined : change(valueAsNumber))}
      />
    </Labelled>
  );
}

/** An hour of the day, `HH:MM`. */
export const TimeField = ({ label, value, change }: { label: string; value: string; change: (value: string) => void }) => (
  <Labelled label={label}>
    <input class="field" type="time" value={value} onInput={(event) => change(event.currentTarget.value)} />
  </Labelled>
);

/** A civil day; empty for none. */
export const DayField = ({ label, value, change }: { label: string; value: string; change: (value: string) => void }) => (
  <Labelled label={label}>
    <input class="field" type="date" value={value} onInput={(event) => change(event.currentTarget.value)} />
  </Labelled>
);

interface ChoiceFieldProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, word: string])[];
  change: (value: string) => void;
}

/** One of a list; a value that the list does not know is kept and can be left. */
export function ChoiceField({ label, value, options, change }: ChoiceFieldProps) {
  return (
    <Labelled label={label}>
      <select class="field" value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options.some(([one]) => one === value) ? null : <option value={value}>{value}</option>}
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface MomentFieldProps {
  value: { weekday: number; time: string };
  change: (value: { weekday: number; time: string }) => void;
  labels: { weekday: string; time: string };
  words: typeof calendar;
}

/** A day from Monday to Friday and an hour at which something leaves. */
export function MomentField({ value, change, labels, words }: MomentFieldProps) {
  return (
    <>
      <ChoiceField
        label={labels.weekday}
        value={String(value.weekday)}
        options={WEEKDAYS.slice(0, 5).map((day) => [String(day), capitalized(words.weekdays[day])])}
        change={(weekday) => change({ ...value, weekday: Number(weekday) })}
      />
      <TimeField label={labels.time} value={value.time} change={(time) => change({ ...value, time })} />
    </>
  );
}
