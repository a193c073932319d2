import type { ComponentChildren, Ref } from "preact";
import type { MeetingView, PointView } from "../../../bot/contract/meetings";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { PointClock } from "./point-clock";
import { PointProject } from "./point-project";
import { WhyThisPoint } from "./why-this-point";
import { liveWords } from "./words";

interface CurrentPointProps {
  view: MeetingView;
  point: PointView;
  nowMs: () => number;
  title: Ref<HTMLHeadingElement>;
  /** What one does with it, and what was decided before. */
  moves: ComponentChildren;
  children?: ComponentChildren;
}

/** The point that is dealt with, to be read across the room. */
export function CurrentPoint({ view, point, nowMs, title, moves, children }: CurrentPointProps) {
  const { point: words, kinds, project: ofProject } = liveWords.value;
  const { presenter = "" } = point;
  const rank = view.agenda.indexOf(point) + 1;
  return (
    <article class="live-current" aria-labelledby="live-point-title">
      <div class="live-current-head">
        <div>
          <p class="live-over-title">
            {words.place(rank, view.agenda.length)}, {kinds[point.kind]}
          </p>
          <h2 ref={title} id="live-point-title" tabIndex={-1}>
            {point.title}
          </h2>
          {presenter === "" ? null : <p class="live-beside">{words.presenter(presenter)}</p>}
        </div>
        <PointClock point={point} since={view.pointSince} nowMs={nowMs} />
      </div>
      {moves}
      <WhyThisPoint point={point} />
      {point.project === null ? (
        <p class="quiet">{words.noProject}</p>
      ) : (
        <>
          {point.project.name === point.title ? null : <p class="live-project-name">{capitalized(point.project.name)}</p>}
          <PointProject project={point.project} />
          <p class="live-open-project">
            <a href={hrefOf({ page: "project", projectId: point.project.id })}>{ofProject.open}</a>
          </p>
        </>
      )}
      {children}
    </article>
  );
}
