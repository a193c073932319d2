import { useState } from "preact/hooks";
import type { MeetingView } from "../../../bot/contract/meetings";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import type { Step } from "./letter";
import { liveWords } from "./words";

/** Ends the séance, once somebody has confirmed it; what was not dealt with is counted before. */
export function CloseMeeting({ view, take }: { view: MeetingView; take: (steps: readonly Step[]) => void }) {
  const words = liveWords.value;
  const [asked, ask] = useState(false);
  const left = view.agenda.filter(({ state }) => state === "waiting" || state === "current").length;
  return (
    <>
      <button type="button" class={left === 0 ? "button primary" : "button subtle"} onClick={() => ask(true)}>
        {words.close}
      </button>
      {asked ? (
        <ConfirmDialog
          title={words.closeTitle}
          confirm={words.close}
          agreed={() => {
            ask(false);
            take([{ do: "close" }]);
          }}
          left={() => ask(false)}
        >
          {words.closeWhy(left)}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
