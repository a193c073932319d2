import current from "fluent-icon:play-circle-20-regular";
import done from "fluent-icon:checkmark-circle-20-filled";
import away from "fluent-icon:arrow-circle-right-20-regular";
import later from "fluent-icon:clock-20-regular";
import waiting from "fluent-icon:circle-20-regular";
import type { MeetingView, PointView } from "../../../bot/contract/meetings";
import { Icon } from "../../marks/icon";
import { liveWords } from "./words";

const DRAWINGS = { waiting, current, done, postponed: later, sent: away } as const;

interface PointListProps {
  agenda: MeetingView["agenda"];
  /** Goes to a point; null for who only follows. */
  goTo: ((point: PointView) => void) | null;
}

/** The points of the séance in their order, each with where it stands and the minutes meant for it. */
export function PointList({ agenda, goTo }: PointListProps) {
  const { point: words, states } = liveWords.value;
  return (
    <nav class="live-points" aria-labelledby="live-agenda-title">
      <h2 id="live-agenda-title">{words.agenda}</h2>
      {agenda.length === 0 ? <p class="quiet">{words.none}</p> : null}
      <ol>
        {agenda.map((point, at) => {
          const isCurrent = point.state === "current";
          const inside = (
            <>
              <span class="live-rank">{at + 1}</span>
              <span class="live-point-title">{point.title}</span>
              <span class={`live-point-state ${point.state}`}>
                <Icon of={DRAWINGS[point.state]} size={16} />
                {states[point.state]} <span class="figure">{words.minutes(point.minutes)}</span>
              </span>
            </>
          );
          return (
            <li key={point.id}>
              {goTo === null || isCurrent ? (
                <div class={isCurrent ? "live-point here" : "live-point"} aria-current={isCurrent ? "step" : undefined}>
                  {inside}
                </div>
              ) : (
                <button type="button" class="live-point" onClick={() => goTo(point)}>
                  {inside}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
