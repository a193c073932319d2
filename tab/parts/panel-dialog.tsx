import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface PanelDialogProps {
  title: string;
  /** The word on the button that closes it. */
  close: string;
  closed: () => void;
  /** What else can be done, beside closing it. */
  more?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Something to read over the page, drawn only while it is open. The browser's own modal dialog: it holds the focus, Escape
 * closes it, and the focus returns to where it was opened from.
 */
export function PanelDialog({ title, close, closed, more, children }: PanelDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm panel" aria-labelledby={titleId} onClose={closed}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <p class="buttons">
        {more}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </p>
    </dialog>
  );
}
