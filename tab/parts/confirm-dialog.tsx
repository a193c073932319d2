import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { texts } from "../app/language";
import { goRound } from "./go-round";

interface ConfirmDialogProps {
  title: string;
  /** The verb on the button that agrees. */
  confirm: string;
  agreed: () => void;
  left: () => void;
  children: ComponentChildren;
}

const AGREED = "agreed";

/**
 * Asks before something that is dear to take back; drawn only while it is asked. The browser's own modal dialog: it holds
 * the focus, Escape leaves it, and its buttons are inside it for those who look for them by their role.
 */
export function ConfirmDialog({ title, confirm, agreed, left, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  // closing gives the focus back to where it was asked from; what follows is drawn afterwards
  const close = (answer: string): void => dialog.current?.close(answer);
  const closed = (): void => (dialog.current?.returnValue === AGREED ? agreed() : left());
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={titleId} onKeyDown={goRound} onClose={closed}>
      <h2 id={titleId}>{title}</h2>
      <p>{children}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => close("")}>
          {texts.value.shell.cancel}
        </button>
        <button type="button" class="button primary" onClick={() => close(AGREED)}>
          {confirm}
        </button>
      </p>
    </dialog>
  );
}
