import type { ActionView } from "../../bot/contract/actions";
import { language, texts } from "../app/language";
import { Notice } from "../parts/notice";
import { conflictFields, type UpdateValues, valuesOf } from "./update-values";
import { valueInWords } from "./value-in-words";

interface ConflictPanelProps {
  base: UpdateValues;
  mine: UpdateValues;
  theirs: ActionView;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Shows what somebody else recorded beside what the person typed; nothing typed is lost until they choose. */
export function ConflictPanel({ base, mine, theirs, keepMine, takeTheirs }: ConflictPanelProps) {
  const { answers: words, action } = texts.value;
  const other = valuesOf(theirs);
  const say = (field: keyof UpdateValues, values: UpdateValues): string =>
    valueInWords(field, values[field], texts.value, language.value);
  return (
    <Notice tone="attention" title={words.conflictTitle}>
      <p>{words.conflict(theirs.informed?.byName ?? null)}</p>
      <table class="compare">
        <caption class="only-heard">{words.conflictTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.conflictField}</th>
            <th scope="col">{words.conflictTheirs}</th>
            <th scope="col">{words.conflictMine}</th>
          </tr>
        </thead>
        <tbody>
          {conflictFields(base, other, mine).map((field) => (
            <tr key={field}>
              <th scope="row">{action.fields[field]}</th>
              <td data-label={words.conflictTheirs}>{say(field, other)}</td>
              <td data-label={words.conflictMine}>
                {mine[field] === other[field] ? (
                  words.conflictSame
                ) : mine[field] === base[field] ? (
                  <span class="quiet">{words.conflictUntouched}</span>
                ) : (
                  say(field, mine)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="buttons">
        <button type="button" class="button primary" onClick={keepMine}>
          {words.keepMine}
        </button>
        <button type="button" class="button" onClick={takeTheirs}>
          {words.takeTheirs}
        </button>
      </p>
    </Notice>
  );
}
