import type { ProjectView } from "../../../bot/contract/actions";
import { mandateWords } from "../mandate/words";

interface CommitmentChoicesProps {
  all: ProjectView["commitments"];
  values: readonly string[];
  change: (values: string[]) => void;
}

/** The commitments of the mandate that a project serves; nothing while none is entered. */
export function CommitmentChoices({ all, values, change }: CommitmentChoicesProps) {
  if (all.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{mandateWords.value.served}</legend>
      {all.map(({ id, title }) => (
        <label key={id} class="with-word">
          <input
            type="checkbox"
            checked={values.includes(id)}
            onChange={(event) => change(event.currentTarget.checked ? [...values, id] : values.filter((one) => one !== id))}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
