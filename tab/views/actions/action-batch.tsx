import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { ActionView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { type ActionHome, MOST_EDITS } from "../../../bot/domain/edits/edit";
import { EditObstacle, fieldWord } from "../../editing/edit-obstacle";
import { PeopleList } from "../../editing/person-field";
import { calledIn } from "../../editing/typed-person";
import { useChoices } from "../../editing/use-choices";
import { useEdit } from "../../editing/use-edit";
import { editWords } from "../../editing/words";
import { TextField } from "../../parts/text-fields";
import { sayOfActions } from "../action/action-values";
import { ActionEditRow } from "./action-edit-row";
import { aimsOf, decided, editsOf, type RowDraft, useActionDrafts } from "./use-action-drafts";
import { useRowKeys } from "./use-row-keys";

export interface ActionBatchProps {
  planId: string;
  home: ActionHome;
  /** How the project or axis is called. */
  place: string;
  actions: readonly ActionView[];
  canAdd: boolean;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
}

/** The actions of a project or an axis as fields: all that is changed and added is recorded at once, and undone at once. */
export function ActionBatch({ planId, home, place, actions, canAdd, done, cancel }: ActionBatchProps) {
  const { actions: words, ...editing } = editWords.value;
  const choices = useChoices();
  const called = useMemo(() => calledIn(choices.people), [choices]);
  const listId = useId();
  const { rows, setRows, set, add, drop } = useActionDrafts(planId, home, actions);
  const [reason, setReason] = useState("");
  const [told, setTold] = useState("");
  const { busy, obstacle, send, clear } = useEdit(planId, done);
  const leave = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { onKeyDown, focusLast } = useRowKeys(body);
  const edits = editsOf(rows);
  const aims = aimsOf(rows);
  const save = (all: readonly RowDraft[]): void => {
    const wanted = editsOf(all);
    const owed = aimsOf(all).length > 0 && reason.trim() === "";
    setTold(wanted.length === 0 ? editing.nothing : wanted.length > MOST_EDITS ? words.tooMany(MOST_EDITS) : owed ? editing.reasonMissing : "");
    if (wanted.length === 0 || wanted.length > MOST_EDITS || owed) return;
    send({ edits: wanted, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) });
  };
  // what was typed in several rows is not thrown away by one key
  const escape = (): void => {
    if (edits.length === 0) return cancel();
    setTold(words.leave);
    leave.current?.focus();
  };
  const faultsOf = (id: string): string[] => (obstacle?.kind === "faults" ? obstacle.faults.filter((one) => one.id === id).map(({ reason: code }) => editing.faults[code]) : []);
  return (
    <form
      class="batch"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(rows);
      }}
      onKeyDown={(event) => (event.key === "Escape" ? escape() : undefined)}
    >
      <p class="hint">{words.how}</p>
      <PeopleList id={listId} called={called} />
      <div class="table-frame">
        <table class="actions edited">
          <caption class="only-heard">{words.caption(place)}</caption>
          <thead>
            <tr>
              <th scope="col">{fieldWord("title")}</th>
              <th scope="col">{fieldWord("owner")}</th>
              <th scope="col">{fieldWord("dueDay")}</th>
              <th scope="col">{words.days}</th>
              <th scope="col">{fieldWord("priority")}</th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((row) => (
              <ActionEditRow key={row.id} row={row} listId={listId} called={called} faults={faultsOf(row.id)} set={(field, value) => set(row.id, field, value)} drop={() => drop(row.id)} />
            ))}
          </tbody>
        </table>
      </div>
      {canAdd ? (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              add();
              focusLast();
            }}
          >
            {words.add}
          </button>
        </p>
      ) : null}
      {aims.length === 0 ? null : (
        <TextField label={editing.reason} hint={editing.reasonHint(aims.map((field) => fieldWord(field).toLowerCase()).join(", "))} value={reason} change={setReason} />
      )}
      <EditObstacle
        obstacle={obstacle}
        say={sayOfActions(actions, choices)}
        titleOf={(id) => rows.find((row) => row.id === id)?.seen.title ?? id}
        choose={(chosen) => {
          const after = decided(rows, obstacle?.kind === "conflict" ? obstacle.conflicts : [], chosen);
          setRows(after);
          clear();
          if (editsOf(after).length === 0) cancel();
          else save(after);
        }}
      />
      <p class={told === "" ? "quiet" : "attention"} role="status">
        {told === "" ? words.changed(edits.length) : told}
      </p>
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {editing.save}
        </button>
        <button ref={leave} type="button" class="button" onClick={cancel}>
          {editing.cancel}
        </button>
      </p>
    </form>
  );
}
