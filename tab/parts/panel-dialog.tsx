import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { goRound } from "./go-round";

interface PanelDialogProps {
  title: string;
  /** The word on the button that closes it. */
  close: string;
  closed: () => void;
  /** As wide as a list with a second column. */
  wide?: boolean;
  /** What else can be done, beside closing it. */
  more?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Something to read over the page, drawn only while it is open. The browser's own modal dialog: it holds the focus, which
 * begins at its title whatever comes below later; Escape closes it, and the focus returns to where it was opened from.
 */
export function PanelDialog({ title, close, closed, wide = false, more, children }: PanelDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const gone = useRef(false);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    heading.current?.focus();
    return () => {
      // taken away while it is open, as by Back: closing it first gives the focus back
      gone.current = true;
      current?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? "confirm panel wide" : "confirm panel"}
      aria-labelledby={titleId}
      onKeyDown={goRound}
      onClose={() => (gone.current ? undefined : closed())}
    >
      <h2 ref={heading} id={titleId} tabIndex={-1}>
        {title}
      </h2>
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
