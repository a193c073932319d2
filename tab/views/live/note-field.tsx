import { useEffect, useRef } from "preact/hooks";

/** As many characters as the contract takes. */
export const LONGEST_NOTE = 4000;

interface NoteFieldProps {
  id: string;
  label: string;
  value: string;
  button: string;
  hint?: string;
  /** Said above the field; null for nothing. */
  warning?: string | null;
  focused?: boolean;
  change: (text: string) => void;
  save: () => void;
  /** Leaves the field with Escape: what is typed stays. */
  leave: () => void;
}

/** Several lines that are typed while people talk: Enter saves, Escape leaves. What others write never touches it. */
export function NoteField({ id, label, value, button, hint, warning = null, focused = false, change, save, leave }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      save();
    }
  };
  return (
    <div class="live-note-field">
      {warning === null ? null : (
        <p class="hint attention" role="status">
          {warning}
        </p>
      )}
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        class="field"
        rows={3}
        maxLength={LONGEST_NOTE}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      <p class="live-note-foot">
        <button type="button" class="button" onClick={save}>
          {button}
        </button>
        {hint === undefined ? null : (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </p>
    </div>
  );
}
