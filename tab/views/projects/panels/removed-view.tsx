import { useEffect, useRef, useState } from "preact/hooks";
import type { SavedViewLine } from "../../../../bot/contract/views";
import { Notice } from "../../../parts/notice";
import { say } from "../../../parts/spoken";
import type { ViewActs } from "../use-saved-views";
import { panelWords } from "./words";

/** For how long a deletion can be taken back from the page; longer while the focus stays on the button. */
const OFFERED_MS = 10_000;

/** Says that a view was deleted, and offers to bring it back for some seconds. */
export function RemovedView({ view, acts, done }: { view: SavedViewLine; acts: ViewActs; done: () => void }) {
  const said = panelWords.value;
  const button = useRef<HTMLButtonElement>(null);
  const [fault, setFault] = useState("");
  useEffect(() => {
    say(said.removed(view.name));
    // the menu gives the focus back to its button first
    const moved = requestAnimationFrame(() => button.current?.focus());
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(() => (button.current === document.activeElement ? wait() : done()), OFFERED_MS);
    };
    wait();
    return () => {
      cancelAnimationFrame(moved);
      clearTimeout(timer);
    };
  }, [view.id]);
  const restore = async (): Promise<void> => {
    const why = await acts.restore(view.id);
    setFault(why);
    if (why !== "") return;
    say(said.restored(view.name));
    done();
  };
  return (
    <Notice tone="info">
      <p>
        {said.removed(view.name)}{" "}
        <button ref={button} type="button" class="button" onClick={() => void restore()}>
          {said.undo}
        </button>
      </p>
      {fault === "" ? null : (
        <p class="attention" role="alert">
          {fault}
        </p>
      )}
    </Notice>
  );
}
