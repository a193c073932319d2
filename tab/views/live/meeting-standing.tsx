import type { MeetingView } from "../../../bot/contract/meetings";
import { Notice } from "../../parts/notice";
import { hrefOf } from "../../routing/route";
import type { Step } from "./letter";
import { liveWords } from "./words";

interface MeetingStandingProps {
  view: MeetingView;
  take: (steps: readonly Step[]) => void;
  onStage: boolean;
}

/** Whether the séance is open, and the way to open it, or to open it again. */
export function MeetingStanding({ view, take, onStage }: MeetingStandingProps) {
  const words = liveWords.value;
  const runs = view.canRun.allowed && !onStage;
  switch (view.state) {
    case "open":
      return runs || onStage ? null : <p class="live-beside">{words.following}</p>;
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
          {runs && view.summary === null ? <p>{words.summaryNext}</p> : null}
          {runs ? (
            <p class="buttons">
              <a class="button primary" href={hrefOf({ page: "meeting", meetingId: view.id })}>
                {words.toSummary}
              </a>
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
