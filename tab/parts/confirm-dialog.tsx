import { Dialog } from "@fluentui/web-components/dialog/class.js";
import { definition as dialogDefinition } from "@fluentui/web-components/dialog/definition.js";
import { DialogBody } from "@fluentui/web-components/dialog-body/class.js";
import { definition as dialogBody } from "@fluentui/web-components/dialog-body/definition.js";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { texts } from "../app/language";

Dialog.define(dialogDefinition);
DialogBody.define(dialogBody);

interface ConfirmDialogProps {
  title: string;
  /** The verb on the button that agrees. */
  confirm: string;
  agreed: () => void;
  left: () => void;
  children: ComponentChildren;
}

/** Asks before something that is dear to take back; drawn only while it is asked. */
export function ConfirmDialog({ title, confirm, agreed, left, children }: ConfirmDialogProps) {
  const dialog = useRef<HTMLElement & { show?: () => void }>(null);
  useEffect(() => {
    const element = dialog.current;
    const closed = (event: Event): void => {
      if ("newState" in event && event.newState === "closed") left();
      const detail = event instanceof CustomEvent ? (event.detail as { newState?: string } | null) : null;
      if (detail?.newState === "closed") left();
    };
    element?.addEventListener("toggle", closed);
    element?.show?.();
    return () => element?.removeEventListener("toggle", closed);
  }, [left]);
  return (
    <fluent-dialog ref={dialog} type="modal" aria-label={title}>
      <fluent-dialog-body>
        <h2 slot="title">{title}</h2>
        <p>{children}</p>
        <button slot="action" type="button" class="button" onClick={left}>
          {texts.value.shell.cancel}
        </button>
        <button slot="action" type="button" class="button primary" onClick={agreed}>
          {confirm}
        </button>
      </fluent-dialog-body>
    </fluent-dialog>
  );
}
