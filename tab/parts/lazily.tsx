import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Skeleton } from "./skeleton";

/** A view that is fetched when it is first opened; its skeleton stands meanwhile. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [, redraw] = useState(0);
    useEffect(() => {
      if (known !== null) return;
      void load().then((view) => {
        known = view;
        redraw((count) => count + 1);
      });
    }, []);
    const View = known;
    return View === null ? <Skeleton /> : <View {...props} />;
  };
}
