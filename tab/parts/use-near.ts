import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How far from the screen something is drawn, in pixels: before anybody sees it. */
const NEAR = "600px 0px";

/** True once an element has come near the screen, and from then on; at once when there is nothing to wait for. Printing waits for nothing. */
export function useNear<E extends Element>(atOnce: boolean): { element: RefObject<E>; near: boolean } {
  const element = useRef<E>(null);
  const [near, setNear] = useState(atOnce);
  useEffect(() => {
    if (near || element.current === null) return;
    const draw = (): void => setNear(true);
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && draw(), { rootMargin: NEAR });
    watch.observe(element.current);
    window.addEventListener("beforeprint", draw);
    return () => {
      watch.disconnect();
      window.removeEventListener("beforeprint", draw);
    };
  }, [near]);
  return { element, near };
}
