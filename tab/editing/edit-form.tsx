import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { EditReceipt, EditRequestBody } from "../../bot/contract/edits";
import type { EditSubject } from "../../bot/domain/edits/edit";
import { reoriented } from "../../bot/domain/edits/reorientation";
import { TextField } from "../parts/text-fields";
import { type Change, changeOf, type Draft, isEmpty, resolved } from "./draft";
import { EditObstacle, fieldWord, type SayValue } from "./edit-obstacle";
import { useEdit } from "./use-edit";
import { editWords } from "./words";

/** What the fields of a form are drawn with. */
export interface FormOf<V> {
  draft: V;
  set: <F extends keyof V>(field: F, value: V[F]) => void;
  /** What is wrong with a field, as a sentence; empty when nothing is. */
  fault: (field: keyof V) => string;
}

interface EditFormProps<V> {
  /** Null for the directory, which belongs to no plan. */
  planId: string | null;
  subject: EditSubject;
  id: string;
  /** The form is about something that is not there yet. */
  creates?: true;
  /** The values that can be changed here, as they stood when the form was opened. */
  values: V;
  say: SayValue;
  done: (receipt: EditReceipt) => void;
  cancel: () => void;
  children: (form: FormOf<V>) => ComponentChildren;
}

/** A form over some values of a project or an action: only what changed is sent, and nothing typed is lost on the way. */
export function EditForm<V extends object>({ planId, subject, id, creates, values, say, done, cancel, children }: EditFormProps<V>) {
  const words = editWords.value;
  const [seen, setSeen] = useState<Draft>(() => Object.fromEntries(Object.entries(values)));
  const [draft, setDraft] = useState<Draft>(seen);
  const [reason, setReason] = useState("");
  const [told, setTold] = useState<"" | "nothing" | "reason">("");
  const { busy, obstacle, send, clear } = useEdit(planId, done);
  const change = changeOf(seen, draft);
  const aimsOf = ({ seen: before, values: after }: Change): string[] => (creates ? [] : reoriented(subject, before, after));
  const aims = aimsOf({ ...change, seen });
  const save = (what: Change): void => {
    const nothing = isEmpty(what);
    const owed = aimsOf(what).length > 0 && reason.trim() === "";
    setTold(nothing ? "nothing" : owed ? "reason" : "");
    if (nothing || owed) return;
    // the fields of a thing are those of its contract: the form was opened on its values
    const edits = [{ subject, id, ...what, ...(creates ? { seen: {}, creates } : {}) }] as unknown as EditRequestBody["edits"];
    send({ edits, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    save(change);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // a panel around the form stays open
    event.preventDefault();
    cancel();
  };
  const fault = (field: keyof V): string => {
    const found = obstacle?.kind === "faults" ? obstacle.faults.find((one) => one.field === field) : undefined;
    return found ? words.faults[found.reason] : "";
  };
  return (
    <form class="update-form" onSubmit={submit} onKeyDown={escape} noValidate>
      {children({ draft: draft as V, set: (field, value) => setDraft((now) => ({ ...now, [field]: value })), fault })}
      {aims.length === 0 ? null : (
        <TextField
          label={words.reason}
          hint={planId === null ? words.reasonKept : words.reasonHint(aims.map((field) => fieldWord(field).toLowerCase()).join(", "))}
          fault={told === "reason" ? words.reasonMissing : ""}
          value={reason}
          change={setReason}
        />
      )}
      <EditObstacle
        obstacle={obstacle}
        say={say}
        choose={(choices) => {
          const conflicts = obstacle?.kind === "conflict" ? obstacle.conflicts : [];
          const after = resolved(seen, draft, conflicts, choices);
          setSeen(after.seen);
          setDraft(after.wanted);
          clear();
          const left = changeOf(after.seen, after.wanted);
          if (isEmpty(left)) cancel();
          else save(left);
        }}
      />
      {told === "nothing" ? <p class="quiet">{words.nothing}</p> : null}
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
