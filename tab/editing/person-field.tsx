import { useId } from "preact/hooks";
import type { Choices } from "../../bot/contract/people";
import { Labelled } from "../forms/small-fields";
import { calledIn, useTypedPerson } from "./typed-person";
import { editWords } from "./words";

interface PersonFieldProps {
  label: string;
  /** Id of a person; null for nobody. */
  value: string | null;
  people: Choices["people"];
  change: (value: string | null) => void;
}

/** Names to choose from, for the fields that name their list. */
export const PeopleList = ({ id, called }: { id: string; called: ReadonlyMap<string, string> }) => (
  <datalist id={id}>
    {[...called].map(([one, name]) => (
      <option key={one} value={name} />
    ))}
  </datalist>
);

/** Somebody of the directory, by a name that is typed and completed. What names nobody is told, and kept to be mended. */
export function PersonField({ label, value, people, change }: PersonFieldProps) {
  const words = editWords.value;
  const id = useId();
  const called = calledIn(people);
  const { shown, isNobody, type } = useTypedPerson(value, called, change);
  return (
    <div>
      <Labelled label={label}>
        <input
          class="field"
          list={id}
          value={shown}
          placeholder={words.person.none}
          autocomplete="off"
          aria-invalid={isNobody}
          aria-describedby={`${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </Labelled>
      <PeopleList id={id} called={called} />
      <p class={isNobody ? "hint attention" : "only-heard"} id={`${id}-hint`} role={isNobody ? "alert" : undefined}>
        {isNobody ? words.faults["person-unknown"] : words.person.hint}
      </p>
    </div>
  );
}
