import type { RefObject } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";

/** Fluent's fields are there before what makes them fields: those take the focus once they can, if it went nowhere else. */
function focusOnce(target: HTMLElement): void {
  target.focus();
  if (!target.localName.includes("-") || target.matches(":focus")) return;
  void customElements.whenDefined(target.localName).then(() => (document.activeElement === document.body ? target.focus() : undefined));
}

/**
 * For a part that replaces its own controls: the focus goes on to what a selector names inside it once the next drawing
 * stands, instead of falling back to the top of the page with the control that is gone.
 */
export function useFocusOn<T extends HTMLElement>(): [part: RefObject<T>, focusOn: (selector: string) => void] {
  const part = useRef<T>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const target = wanted.current === null ? null : part.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = null;
    if (target) focusOnce(target);
  });
  const focusOn = useCallback((selector: string) => {
    wanted.current = selector;
  }, []);
  return [part, focusOn];
}
