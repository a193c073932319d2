import { useState } from "preact/hooks";
import type { MeetingView } from "../../../bot/contract/meetings";
import { DayField, TimeField } from "../../forms/small-fields";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { say } from "../../parts/spoken";
import { TextField } from "../../parts/text-fields";
import { hrefOf } from "../../routing/route";
import { useSteps } from "./use-steps";
import { words } from "./words";

/** What is done with a séance as a whole: into mode séance, to another day, not at all. */
export function MeetingTools({ view, reload }: { view: MeetingView; reload: () => void }) {
  const said = words.value;
  const [asks, setAsks] = useState<"move" | "cancel" | null>(null);
  const { fault, take, busy } = useSteps(view.id, reload);
  const coming = view.state === "planned" || view.state === "called";
  const close = (): void => setAsks(null);
  if (view.state === "cancelled") return null;
  return (
    <div>
      <div class="buttons">
        <a class={coming || view.state === "open" ? "button primary" : "button"} href={hrefOf({ page: "live", meetingId: view.id })}>
          {view.state === "closed" ? said.review : view.canRun.allowed ? said.live : said.follow}
        </a>
        {view.pack === null ? null : (
          <a class="button" href={hrefOf({ page: "pack", packId: view.pack.id })}>
            {said.openPack}
          </a>
        )}
        {coming && view.canRun.allowed ? (
          <>
            <button type="button" class="button" onClick={() => setAsks("move")}>
              {said.move}
            </button>
            <button type="button" class="button subtle" aria-disabled={busy} onClick={() => setAsks("cancel")}>
              {said.cancelMeeting}
            </button>
          </>
        ) : null}
      </div>
      {fault === "" || asks !== null ? null : <Notice tone="fault">{fault}</Notice>}
      {asks === "move" ? (
        <PanelDialog title={said.moveTitle} close={said.close} closed={close}>
          <MoveForm view={view} reload={reload} done={() => (close(), say(said.moved))} />
        </PanelDialog>
      ) : null}
      {asks === "cancel" ? (
        <ConfirmDialog title={said.cancelTitle} confirm={said.cancelMeeting} left={close} agreed={() => (close(), take([{ do: "cancel" }], () => say(said.cancelledNow)))}>
          {said.cancelQuestion}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function MoveForm({ view, reload, done }: { view: MeetingView; reload: () => void; done: () => void }) {
  const said = words.value;
  const [typed, setTyped] = useState({ day: view.day, startTime: view.startTime, place: view.place });
  const { fault, take, busy } = useSteps(view.id, reload);
  const type = (next: Partial<typeof typed>): void => setTyped((last) => ({ ...last, ...next }));
  return (
    <form
      class="update-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take([{ do: "move", ...typed, place: typed.place.trim() }], done);
      }}
    >
      <div class="form-row">
        <DayField label={said.date} value={typed.day} change={(day) => (day === "" ? undefined : type({ day }))} />
        <TimeField label={said.time} value={typed.startTime} change={(startTime) => (startTime === "" ? undefined : type({ startTime }))} />
      </div>
      <TextField label={said.place} value={typed.place} change={(place) => type({ place })} />
      {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {said.move}
        </button>
      </p>
    </form>
  );
}
