import type { RefObject } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";

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
    target?.focus();
  });
  const focusOn = useCallback((selector: string) => {
    wanted.current = selector;
  }, []);
  return [part, focusOn];
}
