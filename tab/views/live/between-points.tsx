import type { ComponentChildren, Ref } from "preact";
import type { MeetingView } from "../../../bot/contract/meetings";
import { nextOf } from "./point-moves";
import { liveWords } from "./words";

interface BetweenPointsProps {
  view: MeetingView;
  title: Ref<HTMLHeadingElement>;
  moves: ComponentChildren;
}

/** While no point is dealt with: before the first, between two, and once all are done. */
export function BetweenPoints({ view, title, moves }: BetweenPointsProps) {
  const { point: words } = liveWords.value;
  const next = nextOf(view);
  const isOver = next === null && view.agenda.length > 0;
  return (
    <div class="live-current">
      <h2 ref={title} tabIndex={-1}>
        {isOver ? words.over : words.between}
      </h2>
      {isOver && view.state === "open" ? <p class="live-beside">{words.overWhy}</p> : null}
      {next === null ? null : <p class="live-beside">{words.comes(next.title)}</p>}
      {moves}
    </div>
  );
}
