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

/** What is drawn once it has been fetched. */
export type Lazy<P> = ComponentType<P> & {
  /** Fetches it before it is needed, so that it is drawn at once. Fails where it cannot be had. */
  fetch: () => Promise<void>;
};

/** A view that is fetched with its styles when it is first opened; its skeleton stands meanwhile. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>, styles: readonly (() => Promise<unknown>)[] = []): Lazy<P> {
  let known: ComponentType<P> | null = null;
  const fetch = async (): Promise<void> => {
    const [view] = await Promise.all([load(), ...styles.map((style) => style())]);
    await areasReady();
    known = view;
  };
  return Object.assign(LazyView, { fetch });

  function LazyView(props: P) {
    const [state, setState] = useState<"waiting" | "here" | "failed">(known === null ? "waiting" : "here");
    useEffect(() => {
      // it may have come between the drawing and now, for whoever asked for it before
      if (known !== null) return setState("here");
      fetch().then(
        () => setState("here"),
        () => setState("failed"),
      );
    }, []);
    const View = known;
    if (View !== null) return <View {...props} />;
    return state === "failed" ? <Unfetched /> : <Skeleton />;
  }
}
