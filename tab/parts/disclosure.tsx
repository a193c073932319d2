import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../marks/icon";

/** A chevron that points down; Fluent's points to the right. */
const DOWN = ["M4.15 7.65a.5.5 0 0 1 .7 0L10 12.79l5.15-5.14a.5.5 0 0 1 .7.7l-5.5 5.5a.5.5 0 0 1-.7 0l-5.5-5.5a.5.5 0 0 1 0-.7Z"];

/** A panel stays so many pixels inside the page. */
const EDGE = 8;

interface DisclosureProps {
  /** The words of the button, and the name of what it opens. */
  label: string;
  /** What the button says of the choices made; the name of the panel stays the label. */
  says?: string;
  /** Opens towards the left: for a button at the right edge. */
  atEnd?: boolean;
  /** As wide as several columns. */
  wide?: boolean;
  /** Drawn only while it is open. */
  children: (close: () => void) => ComponentChildren;
}

/**
 * A button that opens a panel under itself. Escape, a press elsewhere or the focus leaving close it; Escape and `close` give
 * the focus back to the button.
 */
export function Disclosure({ label, says, atEnd, wide, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    const { current } = panel;
    if (!open || current === null) return;
    const keepInside = (): void => {
      current.style.translate = "none";
      const { left, right } = current.getBoundingClientRect();
      const over = Math.max(0, right + EDGE - document.documentElement.clientWidth);
      current.style.translate = `${Math.max(EDGE - left, 0) - over}px 0`;
    };
    keepInside();
    // what is inside may come later, and be wider; the window may be turned; what stands beside the button may come later and push it
    const resized = new ResizeObserver(keepInside);
    const row = root.current?.parentElement;
    for (const one of [current, document.documentElement, ...(row?.children ?? []), ...(row?.parentElement?.children ?? [])]) resized.observe(one);
    return () => resized.disconnect();
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={root} class="disclosure" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={says === undefined || says === label ? "button" : "button chosen"}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="disclosure-words">{says ?? label}</span>
        <Icon of={DOWN} size={16} />
      </button>
      {open ? (
        <div ref={panel} id={id} role="group" aria-label={label} class={`disclosed${atEnd ? " at-end" : ""}${wide ? " wide" : ""}`}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
