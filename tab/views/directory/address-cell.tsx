import { useState } from "preact/hooks";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import type { PersonView } from "../../../bot/contract/people";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { failureSentence } from "../../parts/failure-page";
import { say } from "../../parts/spoken";
import { TextField } from "../../parts/text-fields";
import { useFocusOn } from "../../parts/use-focus-on";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { ContactLinks } from "./contact-links";
import { words } from "./words";

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The address of a person, and the way to give or change it in place. */
export function AddressCell({ person, put }: { person: PersonView; put: (people: PersonView[]) => void }) {
  const { api } = useSession();
  const { people: said, save: saveWord } = words.value;
  const { shell } = texts.value;
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
    if (email !== "" && !ADDRESS.test(email)) return setFault(said.invalid);
    const answer = await api.put<PersonView[]>(directoryPaths.person(person.id), { email });
    if (!answer.ok) return setFault(answer.problem?.detail || failureSentence(answer));
    close();
    say(said.saved(person.name));
    if (answer.value !== null) put(answer.value);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    run(save);
  };
  const label = person.email === "" ? said.giveTo(person.name) : said.changeOf(person.name);
  return (
    <div ref={cell}>
      {typed === null ? (
        person.email === "" ? (
          <button type="button" class="button" aria-label={label} onClick={open}>
            {said.give}
          </button>
        ) : (
          <ContactLinks person={person}>
            <button type="button" class="button subtle slim" aria-label={label} onClick={open}>
              {said.change}
            </button>
          </ContactLinks>
        )
      ) : (
        <form class="address" onSubmit={submit} noValidate>
          <TextField type="email" label={said.giveTo(person.name)} value={typed} change={setTyped} fault={fault} />
          <span class="buttons">
            <button type="submit" class="button primary">
              {saveWord}
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
