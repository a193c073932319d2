import dismiss from "fluent-icon:dismiss-20-regular";
import { PRIORITIES, type Priority } from "../../../bot/domain/roadmap/action";
import { texts } from "../../app/language";
import { fieldWord } from "../../editing/edit-obstacle";
import { OptionalNumber } from "../../editing/optional-number-field";
import { useTypedPerson } from "../../editing/typed-person";
import { editWords } from "../../editing/words";
import { Icon } from "../../marks/icon";
import { capitalized } from "../../parts/capitalized";
import type { RowDraft, RowValues } from "./use-action-drafts";

interface ActionEditRowProps {
  row: RowDraft;
  /** The list of people that the field of the owner names. */
  listId: string;
  called: ReadonlyMap<string, string>;
  /** What is wrong with its fields, as sentences. */
  faults: readonly string[];
  set: <F extends keyof RowValues>(field: F, value: RowValues[F]) => void;
  drop: () => void;
}

/** One action as fields, in the cells where it is read. */
export function ActionEditRow({ row, listId, called, faults, set, drop }: ActionEditRowProps) {
  const { actions: words, ...editing } = editWords.value;
  const { priority } = texts.value.marks;
  const { now, seen, creates } = row;
  const owner = useTypedPerson(now.ownerId, called, (id) => set("ownerId", id));
  const named = (field: string): string => words.of(field, seen.title);
  const told = [...faults, ...(owner.isNobody ? [editing.faults["person-unknown"]] : [])];
  return (
    <tr>
      <th scope="row" data-label={fieldWord("title")}>
        <input class="field" aria-label={named(fieldWord("title"))} value={now.title} placeholder={creates === null ? "" : words.fresh} onInput={(event) => set("title", event.currentTarget.value)} />
        {told.map((fault) => (
          <span key={fault} class="hint attention" role="alert">
            {fault}
          </span>
        ))}
      </th>
      <td data-label={fieldWord("owner")}>
        <input
          class="field"
          list={listId}
          aria-label={named(fieldWord("owner"))}
          aria-invalid={owner.isNobody}
          value={owner.shown}
          placeholder={editing.person.none}
          autocomplete="off"
          onInput={(event) => owner.type(event.currentTarget.value)}
        />
      </td>
      <td data-label={fieldWord("dueDay")}>
        <input class="field" type="date" aria-label={named(fieldWord("dueDay"))} value={now.dueDay ?? ""} onInput={({ currentTarget: { value } }) => set("dueDay", value === "" ? null : value)} />
      </td>
      <td data-label={words.days}>
        <OptionalNumber name={named(fieldWord("days"))} value={now.days} change={(days) => set("days", days)} />
      </td>
      <td data-label={fieldWord("priority")}>
        <span class="with-word">
          <select class="field" aria-label={named(fieldWord("priority"))} value={now.priority ?? ""} onChange={({ currentTarget: { value } }) => set("priority", value === "" ? null : (value as Priority))}>
            <option value="">{editing.noPriority}</option>
            {PRIORITIES.map((one) => (
              <option key={one} value={one}>
                {capitalized(priority[one])}
              </option>
            ))}
          </select>
          {creates === null ? null : (
            <button type="button" class="button subtle icon-only" aria-label={words.drop(now.title)} title={words.drop(now.title)} onClick={drop}>
              <Icon of={dismiss} />
            </button>
          )}
        </span>
      </td>
    </tr>
  );
}
