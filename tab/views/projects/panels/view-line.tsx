import { useEffect, useRef, useState } from "preact/hooks";
import type { SavedViewLine } from "../../../../bot/contract/views";
import { SaveView } from "./save-view";
import type { ViewActs } from "../use-saved-views";
import { listHref } from "../use-query";
import { panelWords } from "./words";

export interface ViewLineProps {
  planId: string;
  view: SavedViewLine;
  /** What the list shows now, as an address carries it. */
  query: string;
  shown: boolean;
  opens: boolean;
  acts: ViewActs;
  /** Says what was done. */
  tell: (sentence: string) => void;
  removed: (view: SavedViewLine) => void;
  close: () => void;
}

/** A saved view: its name opens it; what can be done with it stands under it once asked for. */
export function ViewLine({ planId, view, query, shown, opens, acts, tell, removed, close }: ViewLineProps) {
  const said = panelWords.value;
  const [state, setState] = useState<"closed" | "open" | "naming">("closed");
  const [fault, setFault] = useState("");
  const manage = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === "naming") form.current?.querySelector("input")?.focus();
  }, [state]);
  const done = async (act: Promise<string>, sentence: string): Promise<boolean> => {
    const why = await act;
    setFault(why);
    if (why !== "") return false;
    tell(sentence);
    setState("closed");
    manage.current?.focus();
    return true;
  };
  const remove = async (): Promise<void> => {
    const why = await acts.remove(view.id);
    setFault(why);
    if (why === "") removed(view);
  };
  return (
    <li class="view-line">
      <a href={listHref(planId, view.query)} aria-current={shown ? "true" : undefined} onClick={close}>
        {view.name}
      </a>
      {opens ? <span class="hint">{said.opening}</span> : null}
      <button
        ref={manage}
        type="button"
        class="button subtle"
        aria-expanded={state !== "closed"}
        aria-label={said.manage(view.name)}
        onClick={() => setState(state === "closed" ? "open" : "closed")}
      >
        {said.manageShort}
      </button>
      {state === "open" ? (
        <div class="view-acts">
          <button
            type="button"
            class="button"
            onClick={() => void done(acts.openOn(opens ? null : view.id), opens ? said.opensOnNone : said.opensOn(view.name))}
          >
            {opens ? said.openOnNone : said.openOn}
          </button>
          {view.canChange.allowed ? (
            <>
              <button type="button" class="button" onClick={() => setState("naming")}>
                {said.rename}
              </button>
              {shown ? null : (
                <button type="button" class="button" onClick={() => void done(acts.change(view.id, { query }), said.updated(view.name))}>
                  {said.update}
                </button>
              )}
              <button type="button" class="button" onClick={() => void remove()}>
                {said.remove}
              </button>
            </>
          ) : (
            <p class="hint">{said.sharedBy}</p>
          )}
          <p class="attention" role="alert">
            {fault}
          </p>
        </div>
      ) : null}
      {state === "naming" ? (
        <div ref={form} class="view-acts">
          <SaveView
            name={view.name}
            left={() => setState("open")}
            save={async (name) => {
              const why = await acts.change(view.id, { name });
              return why === "" ? ((await done(Promise.resolve(""), said.saved(name))), "") : why;
            }}
          />
        </div>
      ) : null}
    </li>
  );
}
