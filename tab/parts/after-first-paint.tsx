import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

let painted = false;

/**
 * Draws what is below the first screen only once that screen stands: on a slow machine a long table would hold back the
 * sentence above it by a third of a second. Later pages are drawn whole, so that Back finds its place again.
 */
export function AfterFirstPaint({ children }: { children: ComponentChildren }) {
  const [here, arrive] = useState(painted);
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      setTimeout(() => {
        painted = true;
        arrive(true);
      }, 0),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return here ? <>{children}</> : null;
}
