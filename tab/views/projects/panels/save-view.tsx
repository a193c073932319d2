import { useState } from "preact/hooks";
import { LONGEST_VIEW_NAME } from "../../../../bot/domain/portfolio/view-shelf";
import { panelWords } from "./words";

interface SaveViewProps {
  /** The name it starts with; empty for a new view. */
  name?: string;
  /** Whether it may be shared; for a new view only. */
  canShare?: boolean;
  /** Answers with the reason why not, empty once it is done. */
  save: (name: string, shared: boolean) => Promise<string>;
  left?: () => void;
}

/** Gives what is shown a name, or a view another one. */
export function SaveView({ name: before = "", canShare = false, save, left }: SaveViewProps) {
  const said = panelWords.value;
  const [name, setName] = useState(before);
  const [shared, setShared] = useState(false);
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const why = await save(name, shared);
    setBusy(false);
    setFault(why);
    if (why === "") setName("");
  };
  return (
    <form class="save-view" onSubmit={(event) => void submit(event)}>
      <label class="labelled">
        <span>{said.viewName}</span>
        <input
          class="field"
          value={name}
          maxLength={LONGEST_VIEW_NAME}
          required
          autocomplete="off"
          aria-invalid={fault !== ""}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {canShare ? (
        <label class="check">
          <input type="checkbox" checked={shared} onChange={() => setShared(!shared)} />
          <span>{said.share}</span>
        </label>
      ) : null}
      <p class="attention" role="alert">
        {fault}
      </p>
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {said.save}
        </button>
        {left === undefined ? null : (
          <button type="button" class="button" onClick={left}>
            {said.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
