import { useState } from "preact/hooks";
import type { EditConflicts } from "../../bot/contract/edits";
import { language, texts } from "../app/language";
import { details, valueTexts } from "../app/details";
import { valueInWords } from "../forms/value-in-words";
import { momentInFull } from "../parts/clock-time";
import { failureSentence } from "../parts/failure-page";
import { Notice } from "../parts/notice";
import { type Choice, conflictKey } from "./draft";
import type { Obstacle } from "./use-edit";
import { editWords } from "./words";

/** How a value is said; ids of people and directions become names. */
export type SayValue = (field: string, value: unknown) => string;

export const fieldWord = (field: string): string => details.value.action.fields[field] ?? details.value.action.otherField;

interface EditConflictProps {
  conflicts: EditConflicts;
  say: SayValue;
  /** How each thing is called, where the form is about several. */
  titleOf?: (id: string) => string;
  choose: (choices: Record<string, Choice>) => void;
}

/** Each value that somebody else changed meanwhile, beside what was typed: one chooses field by field. */
function EditConflict({ conflicts, say, titleOf, choose }: EditConflictProps) {
  const words = editWords.value;
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  return (
    <Notice tone="attention" title={words.conflictTitle}>
      <p>{words.conflict}</p>
      <table class="compare">
        <caption class="only-heard">{words.conflictTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict) => {
            const key = conflictKey(conflict);
            const { id, field, now, wanted, by, at } = conflict;
            const word = titleOf ? words.fieldOf(fieldWord(field), titleOf(id)) : fieldWord(field);
            return (
              <tr key={key}>
                <th scope="row">{word}</th>
                {(["theirs", "mine"] as const).map((choice) => (
                  <td key={choice} data-label={words[choice]}>
                    <label class="with-word">
                      <input
                        type="radio"
                        name={`conflict-${key}`}
                        checked={(choices[key] ?? "theirs") === choice}
                        aria-label={choice === "theirs" ? words.keepTheirs(word) : words.takeMine(word)}
                        onChange={() => setChoices({ ...choices, [key]: choice })}
                      />
                      <span>{say(field, choice === "theirs" ? now : wanted)}</span>
                    </label>
                    {choice === "theirs" && by !== null && at !== null ? (
                      <span class="hint">{words.writtenBy(by, momentInFull(at, language.value))}</span>
                    ) : null}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => choose(choices)}>
          {words.save}
        </button>
      </p>
    </Notice>
  );
}

interface EditObstacleProps extends Omit<EditConflictProps, "conflicts"> {
  obstacle: Obstacle | null;
}

/** What stands in the way of a record and concerns the form as a whole; faults of a field stand beside the field. */
export function EditObstacle({ obstacle, say, titleOf, choose }: EditObstacleProps) {
  const { problems } = texts.value;
  if (obstacle?.kind === "conflict") return <EditConflict conflicts={obstacle.conflicts} say={say} choose={choose} {...(titleOf ? { titleOf } : {})} />;
  if (obstacle?.kind !== "failed") return null;
  return (
    <Notice tone="fault" title={problems.notSaved}>
      <p>
        {failureSentence(obstacle.failure)} {problems.kept}
      </p>
    </Notice>
  );
}

/** A value in words, for things that carry no name of their own. */
export const sayPlain: SayValue = (field, value) => valueInWords(field, value, valueTexts.value, language.value);
