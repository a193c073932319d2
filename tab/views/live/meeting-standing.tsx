import { useState } from "preact/hooks";
import type { MeetingView } from "../../../bot/contract/meetings";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { Notice } from "../../parts/notice";
import type { Step } from "./letter";
import { liveWords } from "./words";

interface MeetingStandingProps {
  view: MeetingView;
  take: (steps: readonly Step[]) => void;
  onStage: boolean;
}

/** Whether the séance is open, and the way to open or to close it. */
export function MeetingStanding({ view, take, onStage }: MeetingStandingProps) {
  const words = liveWords.value;
  const [closing, close] = useState(false);
  const runs = view.canRun.allowed && !onStage;
  const left = view.agenda.filter(({ state }) => state === "waiting" || state === "current").length;
  switch (view.state) {
    case "open":
      if (!runs) return onStage ? null : <p class="live-beside">{words.following}</p>;
      return (
        <>
          {left === 0 ? (
            <p>
              <button type="button" class="button primary" onClick={() => close(true)}>
                {words.close}
              </button>
            </p>
          ) : null}
          {closing ? (
            <ConfirmDialog
              title={words.closeTitle}
              confirm={words.close}
              agreed={() => {
                close(false);
                take([{ do: "close" }]);
              }}
              left={() => close(false)}
            >
              {words.closeWhy(left)}
            </ConfirmDialog>
          ) : null}
        </>
      );
    case "planned":
    case "called":
      return (
        <Notice tone="info" title={words.notOpen}>
          {runs ? (
            <p class="buttons">
              <button type="button" class="button primary" onClick={() => take([{ do: "open" }])}>
                {words.open}
              </button>
            </p>
          ) : (
            <p>{words.notOpenWait}</p>
          )}
        </Notice>
      );
    case "closed":
      return (
        <Notice tone="done" title={words.closed}>
          {runs ? (
            <p class="buttons">
              <button type="button" class="button" onClick={() => take([{ do: "reopen" }])}>
                {words.reopen}
              </button>
            </p>
          ) : null}
        </Notice>
      );
    case "cancelled":
      return <Notice tone="info" title={words.cancelled} />;
  }
}
