import back from "fluent-icon:chevron-left-20-regular";
import on from "fluent-icon:chevron-right-20-regular";
import type { ComponentChildren } from "preact";
import type { MeetingView } from "../../../bot/contract/meetings";
import { Icon } from "../../marks/icon";
import type { Step } from "./letter";
import { currentOf, nextOf, stepsToNext, stepsToPrevious } from "./point-moves";
import { liveWords } from "./words";

/** The ways from the current point to the others, and out of the séance. */
export function PointMoves({ view, move, children }: { view: MeetingView; move: (steps: Step[]) => void; children: ComponentChildren }) {
  const { point: words } = liveWords.value;
  const current = currentOf(view);
  const next = stepsToNext(view);
  const previous = stepsToPrevious(view);
  return (
    <div class="buttons live-moves">
      {previous.length === 0 ? null : (
        <button type="button" class="button" aria-keyshortcuts="P" onClick={() => move(previous)}>
          <Icon of={back} />
          {words.previous}
        </button>
      )}
      {next.length === 0 ? null : (
        <button type="button" class="button primary" aria-keyshortcuts="N" onClick={() => move(next)}>
          {current === null ? words.first : nextOf(view) === null ? words.last : words.next}
          <Icon of={on} />
        </button>
      )}
      {current === null ? null : (
        <button type="button" class="button subtle" onClick={() => move(stepsToNext(view, "postponed"))}>
          {words.postpone}
        </button>
      )}
      {children}
    </div>
  );
}
