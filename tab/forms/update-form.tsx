import { useState } from "preact/hooks";
import type { ActionView } from "../../bot/contract/actions";
import { ACTION_STATUSES } from "../../bot/domain/roadmap/action";
import { LONGEST_TEXT } from "../../bot/domain/updates/answer";
import { texts } from "../app/language";
import { details } from "../app/details";
import { StatusMark } from "../marks/status-mark";
import { failureSentence } from "../parts/failure-page";
import { Notice } from "../parts/notice";
import { TextArea, TextField } from "../parts/text-fields";
import { ChoiceChips } from "./choice-chips";
import { ConflictPanel } from "./conflict-panel";
import { ProgressField } from "./progress-field";
import { useUpdateForm } from "./use-update-form";
import { valuesOf } from "./update-values";

interface UpdateFormProps {
  action: ActionView;
  /** Called with the action as it was when the form was filled in, and as it is now. */
  saved: (before: ActionView, after: ActionView) => void;
  cancel?: () => void;
}

/** Status, progress, next milestone, obstacle, one line: the same questions as the weekly card. */
export function UpdateForm({ action, saved, cancel }: UpdateFormProps) {
  const form = useUpdateForm(action, saved);
  const [empty, setEmpty] = useState(false);
  const { answers: words } = details.value;
  const { problems, shell } = texts.value;
  const { typed, type } = form;
  const tooLong = (text: string): string => (text.length > LONGEST_TEXT - 50 ? words.tooLong(LONGEST_TEXT - text.length) : "");
  const submit = (event: Event): void => {
    event.preventDefault();
    setEmpty(form.untouched);
    if (!form.untouched) form.save();
  };
  return (
    <form class="update-form" onSubmit={submit} noValidate>
      {form.restored ? (
        <Notice tone="info">
          <p>
            {words.draft}{" "}
            <button type="button" class="button subtle" onClick={form.forget}>
              {words.dropDraft}
            </button>
          </p>
        </Notice>
      ) : null}
      {form.conflict === null ? null : (
        <ConflictPanel
          base={valuesOf(form.base)}
          mine={typed}
          theirs={form.conflict}
          keepMine={() => form.keepMine()}
          takeTheirs={form.forget}
        />
      )}
      <ChoiceChips
        legend={words.status}
        name={`status-${action.id}`}
        value={typed.status}
        change={(status) => type(status === "done" ? { status, progress: 100 } : { status })}
        options={ACTION_STATUSES.map((status) => ({ value: status, mark: <StatusMark status={status} /> }))}
      />
      <div class="form-row">
        <ProgressField value={typed.progress} change={(progress) => type({ progress })} />
        <label class="day-field">
          <span>{words.milestone}</span>
          <input
            class="field"
            type="date"
            value={typed.milestoneDay}
            onInput={(event) => type({ milestoneDay: event.currentTarget.value })}
          />
        </label>
      </div>
      <TextArea
        label={words.obstacle}
        hint={words.obstacleHow}
        value={typed.obstacle}
        fault={tooLong(typed.obstacle)}
        change={(obstacle) => type({ obstacle })}
      />
      <TextField
        label={words.line}
        hint={words.lineHow}
        value={typed.line}
        fault={tooLong(typed.line)}
        change={(line) => type({ line })}
      />
      {form.failure === null ? null : (
        <Notice tone="fault" title={problems.notSaved}>
          <p>{form.failure.reason === "offline" ? words.offlineSave : failureSentence(form.failure)}</p>
          {form.failure.problem?.reference ? <p class="hint">{problems.reference(form.failure.problem.reference)}</p> : null}
        </Notice>
      )}
      <div role="status" class="empty-if-quiet">
        {empty && form.untouched ? <Notice tone="info">{words.nothingTouched}</Notice> : null}
      </div>
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={form.saving}>
          {form.saving ? words.saving : words.save}
        </button>
        {cancel === undefined ? null : (
          <button type="button" class="button" onClick={cancel}>
            {shell.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
