import dismiss from "fluent-icon:dismiss-20-regular";
import { useState } from "preact/hooks";
import type { Choices } from "../../bot/contract/people";
import { Icon } from "../marks/icon";
import { PersonField } from "./person-field";
import { calledIn } from "./typed-person";
import { editWords } from "./words";

interface PeopleFieldProps {
  legend: string;
  /** Said where nobody is there. */
  none: string;
  values: readonly string[];
  people: Choices["people"];
  change: (values: string[]) => void;
}

/** Several people: each can be taken away, others are added one by one. */
export function PeopleField({ legend, none, values, people, change }: PeopleFieldProps) {
  const words = editWords.value;
  const called = calledIn(people);
  // a new field for each person that was added: the one before keeps what was typed
  const [round, setRound] = useState(0);
  const nameOf = (id: string): string => called.get(id) ?? id;
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      {values.length === 0 ? <p class="quiet">{none}</p> : null}
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
      <PersonField
        key={round}
        label={words.addPerson}
        value={null}
        people={people.filter(({ id }) => !values.includes(id))}
        change={(id) => {
          if (id === null) return;
          change([...values, id]);
          setRound(round + 1);
        }}
      />
    </fieldset>
  );
}
