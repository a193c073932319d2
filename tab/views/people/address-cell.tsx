import { useState } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import type { PersonView } from "../../../bot/contract/people";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { failureSentence } from "../../parts/failure-page";
import { say } from "../../parts/spoken";
import { TextField } from "../../parts/text-fields";
import { useFocusOn } from "../../parts/use-focus-on";
import { useOneAtATime } from "../../parts/use-one-at-a-time";

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The address of a person, and the way to give or change it in place. */
export function AddressCell({ person, put }: { person: PersonView; put: (people: PersonView[]) => void }) {
  const { api } = useSession();
  const { people: words, shell } = texts.value;
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState("");
  const [cell, focusOn] = useFocusOn<HTMLDivElement>();
  const open = (): void => {
    setTyped(person.email);
    focusOn("fluent-text-input");
  };
  const close = (): void => {
    setTyped(null);
    setFault("");
    focusOn("button");
  };
  const { run } = useOneAtATime();
  const save = async (): Promise<void> => {
    const email = (typed ?? "").trim();
    if (email !== "" && !ADDRESS.test(email)) return setFault(words.invalid);
    const answer = await api.put<PersonView[]>(paths.person(person.id), { email });
    if (!answer.ok) return setFault(answer.problem?.detail || failureSentence(answer));
    close();
    say(words.saved(person.name));
    if (answer.value !== null) put(answer.value);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    run(save);
  };
  const label = person.email === "" ? words.giveTo(person.name) : words.changeOf(person.name);
  return (
    <div ref={cell}>
      {typed === null ? (
        <span class="address">
          {person.email === "" ? null : <span>{person.email}</span>}
          <button type="button" class={person.email === "" ? "button" : "button subtle"} aria-label={label} onClick={open}>
            {person.email === "" ? words.give : words.change}
          </button>
        </span>
      ) : (
        <form class="address" onSubmit={submit} noValidate>
          <TextField type="email" label={words.giveTo(person.name)} value={typed} change={setTyped} fault={fault} />
          <span class="buttons">
            <button type="submit" class="button primary">
              {words.save}
            </button>
            <button type="button" class="button" onClick={close}>
              {shell.cancel}
            </button>
          </span>
        </form>
      )}
    </div>
  );
}
