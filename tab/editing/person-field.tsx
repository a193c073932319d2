import { useId, useState } from "preact/hooks";
import type { Choices } from "../../bot/contract/people";
import { fold } from "../../bot/domain/wording/fold";
import { Labelled } from "../forms/small-fields";
import { editWords } from "./words";

interface PersonFieldProps {
  label: string;
  /** Id of a person; null for nobody. */
  value: string | null;
  people: Choices["people"];
  change: (value: string | null) => void;
}

/** The name of a person as it is typed and chosen; who bears a name twice is told by their title. */
function calledIn(people: Choices["people"]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(people.map(({ id, name, title }) => [id, (count.get(name) ?? 0) > 1 ? `${name} (${title})` : name]));
}

/** Somebody of the directory, by a name that is typed and completed. What names nobody is told, and kept to be mended. */
export function PersonField({ label, value, people, change }: PersonFieldProps) {
  const words = editWords.value;
  const id = useId();
  const called = calledIn(people);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : (called.get(value) ?? value));
  const fault = typed !== null && typed.trim() !== "" && idOf(typed, called) === null;
  const typing = (text: string): void => {
    setTyped(text);
    const found = idOf(text, called);
    if (text.trim() === "") change(null);
    else if (found !== null) change(found);
  };
  return (
    <div>
      <Labelled label={label}>
        <input
          class="field"
          list={id}
          value={shown}
          placeholder={words.person.none}
          autocomplete="off"
          aria-invalid={fault}
          aria-describedby={`${id}-hint`}
          onInput={(event) => typing(event.currentTarget.value)}
        />
      </Labelled>
      <datalist id={id}>
        {[...called].map(([one, name]) => (
          <option key={one} value={name} />
        ))}
      </datalist>
      <p class={fault ? "hint attention" : "only-heard"} id={`${id}-hint`} role={fault ? "alert" : undefined}>
        {fault ? words.faults["person-unknown"] : words.person.hint}
      </p>
    </div>
  );
}

const idOf = (text: string, called: ReadonlyMap<string, string>): string | null => {
  const wanted = fold(text);
  return [...called].find(([, name]) => fold(name) === wanted)?.[0] ?? null;
};
