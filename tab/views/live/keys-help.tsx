import { useEffect, useId, useRef } from "preact/hooks";
import { texts } from "../../app/language";
import { goRound } from "../../parts/go-round";
import { KEYS, type LiveCommand } from "./live-keys";
import { liveWords } from "./words";

const ORDER: readonly LiveCommand[] = ["next", "previous", "note", "decision", "history", "attendance", "help"];

/** The keys of mode séance, and the way to turn them off. */
export function KeysHelp({ on, turn, left }: { on: boolean; turn: (on: boolean) => void; left: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { keys: words } = liveWords.value;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm live-keys" aria-labelledby={titleId} onKeyDown={goRound} onClose={left}>
      <h2 id={titleId}>{words.title}</h2>
      <dl>
        {ORDER.map((command) => (
          <div key={command}>
            <dt>
              {KEYS[command].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.commands[command]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{words.escapeKey}</kbd>
          </dt>
          <dd>{words.escape}</dd>
        </div>
      </dl>
      <p class="hint">{words.hint}</p>
      <label class="check">
        <input type="checkbox" checked={on} onChange={({ currentTarget: { checked } }) => turn(checked)} /> {words.on}
      </label>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
          {texts.value.shell.close}
        </button>
      </p>
    </dialog>
  );
}
