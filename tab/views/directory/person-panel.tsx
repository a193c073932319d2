import { useState } from "preact/hooks";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import type { PersonView } from "../../../bot/contract/people";
import type { Failure } from "../../api/answer";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { DirectionField } from "../../editing/directions-field";
import { useChoices } from "../../editing/use-choices";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { say } from "../../parts/spoken";
import { TextField } from "../../parts/text-fields";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

interface PersonPanelProps {
  person: PersonView;
  put: (people: PersonView[]) => void;
  closed: () => void;
}

/** The job and the direction of somebody, for the bureau: people move when directions merge. */
export function PersonPanel({ person, put, closed }: PersonPanelProps) {
  const { api } = useSession();
  const { people: said, save, close } = words.value;
  const { directions } = useChoices();
  const [title, setTitle] = useState(person.title);
  const [directionId, setDirectionId] = useState(person.directionId);
  const [failure, fail] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  const send = async (): Promise<void> => {
    const answer = await api.put<PersonView[]>(directoryPaths.person(person.id), { title, directionId });
    if (!answer.ok) return fail(answer);
    say(said.kept(person.name));
    if (answer.value !== null) put(answer.value);
    closed();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    run(send);
  };
  return (
    <PanelDialog title={person.name} close={close} closed={closed}>
      <form class="update-form" onSubmit={submit} noValidate>
        <TextField label={said.job} value={title} change={setTitle} />
        <DirectionField value={directionId} directions={directions} change={setDirectionId} />
        {person.successor === "" ? null : <p class="hint">{words.value.directions.takenOver(person.successor)}</p>}
        {failure === null ? null : (
          <Notice tone="fault" title={texts.value.problems.notSaved}>
            <p>{failureSentence(failure)}</p>
          </Notice>
        )}
        <p class="buttons">
          <button type="submit" class="button primary" aria-disabled={busy}>
            {save}
          </button>
        </p>
      </form>
    </PanelDialog>
  );
}
