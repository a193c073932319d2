import pencil from "fluent-icon:edit-20-regular";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { EditReceipt as Receipt } from "../../bot/contract/edits";
import type { PermissionView } from "../../bot/contract/primitives";
import { Icon } from "../marks/icon";
import { refusalSentence } from "../parts/failure-page";
import { useFocusOn } from "../parts/use-focus-on";
import { EditReceipt } from "./edit-receipt";
import { editWords } from "./words";

/** The button that opens the form, and where one begins in the form. */
const OPENER = ".section-head button";
const FIRST_FIELD = "form :is(input, select, textarea, fluent-text-input, fluent-textarea, button)";

interface EditableSectionProps {
  id: string;
  title: string;
  planId: string | null;
  /** The word on the button that opens the form. */
  open?: string;
  permission: PermissionView;
  /** Whether it says who may change it; once a page is enough. */
  explains?: boolean;
  /** Reads what is shown again, after a change and after its undoing. */
  reload: () => void;
  /** The form; it ends with its receipt or by leaving it. */
  form: (done: (receipt: Receipt) => void, cancel: () => void) => ComponentChildren;
  children: ComponentChildren;
}

/** A section that is read, and edited in its own place by those who may; the focus returns to where it was. */
export function EditableSection({ id, title, planId, open, permission, explains = false, reload, form, children }: EditableSectionProps) {
  const words = editWords.value;
  const [editing, setEditing] = useState(false);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [section, focusOn] = useFocusOn<HTMLElement>();
  const leave = (): void => {
    setEditing(false);
    focusOn(OPENER);
  };
  const done = (next: Receipt): void => {
    setReceipt(next);
    reload();
    leave();
  };
  const start = (): void => {
    setReceipt(null);
    setEditing(true);
    focusOn(FIRST_FIELD);
  };
  return (
    <section ref={section} id={id} class="editable" aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {editing || !permission.allowed ? null : (
          <button type="button" class="button subtle" aria-describedby={`${id}-title`} onClick={start}>
            <Icon of={pencil} />
            {open ?? words.edit}
          </button>
        )}
      </div>
      {editing ? form(done, leave) : children}
      {permission.allowed || !explains ? null : <p class="hint">{refusalSentence(permission.reason)}</p>}
      <div class="below" role="status">
        {receipt === null || editing ? null : (
          <EditReceipt key={receipt.eventId} planId={planId} eventId={receipt.eventId} undone={reload}>
            {words.saved}
          </EditReceipt>
        )}
      </div>
    </section>
  );
}
