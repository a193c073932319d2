import { useState } from "preact/hooks";
import type { MeetingView, PointView } from "../../../bot/contract/meetings";
import { texts } from "../../app/language";
import { ChoiceField } from "../../forms/small-fields";
import { PanelDialog } from "../../parts/panel-dialog";
import type { Step } from "./letter";
import { nextOf } from "./point-moves";
import { liveWords } from "./words";

interface SendOnProps {
  view: MeetingView;
  point: PointView;
  take: (steps: readonly Step[]) => void;
}

/** Sends the current point to the instance above or to one below, with the reason, and goes on with the next. */
export function SendOn({ view, point, take }: SendOnProps) {
  const { send: words } = liveWords.value;
  const [asked, ask] = useState(false);
  const [committeeId, choose] = useState(view.sendable[0]?.id ?? "");
  const [reason, write] = useState("");
  if (view.sendable.length === 0) return null;
  const send = (): void => {
    const next = nextOf(view);
    ask(false);
    write("");
    take([{ do: "send", pointId: point.id, committeeId, reason: reason.trim() }, ...(next === null ? [] : [{ do: "go-to", pointId: next.id } as const])]);
  };
  return (
    <>
      <button type="button" class="button subtle" onClick={() => ask(true)}>
        {words.button}
      </button>
      {asked ? (
        <PanelDialog title={words.title} close={texts.value.shell.close} closed={() => ask(false)}>
          <p>{point.title}</p>
          <form
            class="update-form"
            onSubmit={(event) => {
              event.preventDefault();
              send();
            }}
          >
            <ChoiceField label={words.where} value={committeeId} options={view.sendable.map(({ id, name, way }) => [id, words.to(name, way)])} change={choose} />
            <div class="live-note-field">
              <label for="live-send-why">{words.why}</label>
              <textarea id="live-send-why" class="field" rows={3} maxLength={1000} value={reason} onInput={({ currentTarget: { value } }) => write(value)} />
            </div>
            <p class="buttons">
              <button type="submit" class="button primary">
                {words.button}
              </button>
            </p>
          </form>
        </PanelDialog>
      ) : null}
    </>
  );
}
