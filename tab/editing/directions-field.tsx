import dismiss from "fluent-icon:dismiss-20-regular";
import type { Choices } from "../../bot/contract/people";
import { details } from "../app/details";
import { ChoiceField } from "../forms/small-fields";
import { Icon } from "../marks/icon";
import { editWords } from "./words";

interface DirectionFieldProps {
  value: string | null;
  directions: Choices["directions"];
  change: (value: string | null) => void;
}

/** Dissolved ones are not proposed; where one stands it keeps its name. */
const optionsOf = (directions: Choices["directions"], chosen: string | null = null): [string, string][] =>
  directions.filter(({ id, dissolved }) => !dissolved || id === chosen).map(({ id, name }) => [id, name]);

/** The direction that carries a project. */
export const DirectionField = ({ value, directions, change }: DirectionFieldProps) => (
  <ChoiceField
    label={details.value.project.direction}
    value={value ?? ""}
    options={[["", editWords.value.noDirection], ...optionsOf(directions, value)]}
    change={(id) => change(id === "" ? null : id)}
  />
);

interface DirectionsFieldProps {
  values: readonly string[];
  directions: Choices["directions"];
  change: (values: string[]) => void;
}

/** Directions that a project touches: each can be taken away, others are added one by one. */
export function DirectionsField({ values, directions, change }: DirectionsFieldProps) {
  const words = editWords.value;
  const nameOf = (id: string): string => directions.find((one) => one.id === id)?.name ?? id;
  const others = directions.filter(({ id }) => !values.includes(id));
  return (
    <fieldset class="chips">
      <legend>{words.touched}</legend>
      {values.length === 0 ? <p class="quiet">{words.touchedNone}</p> : null}
      <ul class="tags">
        {values.map((id) => (
          <li key={id} class="tag">
            {nameOf(id)}
            <button type="button" class="button subtle icon-only" aria-label={words.take(nameOf(id))} onClick={() => change(values.filter((one) => one !== id))}>
              <Icon of={dismiss} />
            </button>
          </li>
        ))}
      </ul>
      <ChoiceField
        label={words.addDirection}
        value=""
        options={[["", words.noDirection], ...optionsOf(others)]}
        change={(id) => (id === "" ? undefined : change([...values, id]))}
      />
    </fieldset>
  );
}
