import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { areasReady } from "../app/area-words";
import { texts } from "../app/language";
import { Heading } from "./heading";
import { Skeleton } from "./skeleton";

/** The view could not be fetched: the network is gone, or a new version of Jalon has replaced the files of this one. */
function Unfetched() {
  const { problems } = texts.value;
  return (
    <div class="lone" role="alert">
      <Heading title={problems.unfetchedTitle} />
      <p>{problems.unfetched}</p>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {problems.reload}
        </button>
      </p>
    </div>
  );
}

/** A view that is fetched when it is first opened; its skeleton stands meanwhile. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [state, setState] = useState<"waiting" | "here" | "failed">(known === null ? "waiting" : "here");
    useEffect(() => {
      if (known !== null) return;
      load()
        .then(async (view) => {
          await areasReady();
          known = view;
          setState("here");
        })
        .catch(() => setState("failed"));
    }, []);
    const View = known;
    if (View !== null) return <View {...props} />;
    return state === "failed" ? <Unfetched /> : <Skeleton />;
  };
}
