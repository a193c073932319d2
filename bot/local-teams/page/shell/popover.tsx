import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface PopoverProps {
  label: string;
  /** What stands in the button; its words may be hidden where it is narrow, so the label says it all. */
  button: ComponentChildren;
  buttonClass?: string;
  onOpen?: () => void;
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel; Escape and a click elsewhere close it. */
export function Popover({ label, button, buttonClass = "icon-button", onOpen, children }: PopoverProps) {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const panelId = useId();

  const close = () => {
    open.value = false;
    root.current?.querySelector<HTMLButtonElement>("button")?.focus();
  };
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) open.value = false;
    };
    // a press inside the tab's frame is seen here as a loss of focus only
    const onBlur = () => {
      if (document.activeElement instanceof HTMLIFrameElement) open.value = false;
    };
    document.addEventListener("pointerdown", onPointer);
    addEventListener("blur", onBlur);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      removeEventListener("blur", onBlur);
    };
  }, [open]);

  return (
    <div
      class="popover"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === "Escape" && open.value) close();
      }}
    >
      <button
        type="button"
        class={buttonClass}
        aria-label={label}
        title={label}
        aria-expanded={open.value}
        aria-controls={open.value ? panelId : undefined}
        onClick={() => {
          open.value = !open.value;
          if (open.value) onOpen?.();
        }}
      >
        {button}
      </button>
      {open.value && (
        <div class="panel" id={panelId} role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
