import { useMemo } from "preact/hooks";
import type { Calendar } from "../../../bot/contract/calendar";
import { milestoneOn } from "../../../bot/domain/timeline/milestone-on";
import { placeOf, stretchOf, type Stretch } from "../../../bot/domain/timeline/place";
import type { Period } from "../../../bot/domain/timeline/scale";
import { language, texts } from "../../app/language";
import { hrefOf } from "../../routing/route";
import { watchedOn } from "./date-needs";
import { milestoneInWords, spanInWords } from "./dates-in-words";
import { NAME_STOP, type PlacedMilestone, type TimelineLine } from "./timeline-lines";
import { MilestoneMark } from "./timeline-marks";
import { words } from "./words";

interface TimelineRowProps {
  calendar: Calendar;
  line: TimelineLine;
  period: Period;
  /** The one stop of the line that Tab comes to; null when it is on another line. */
  tabStop: string | null;
  marked: boolean;
  index: number;
}

const classOf = (kind: string, { cutBefore, cutAfter }: Stretch): string =>
  [kind, cutBefore ? "cut-before" : "", cutAfter ? "cut-after" : ""].filter((name) => name !== "").join(" ");

const styleOf = ({ start, width }: { start: number; width: number }) => ({ left: `${start}%`, width: `${width}%` });

function MilestoneStop({ calendar, placed, projectId, tabbable }: { calendar: Calendar; placed: PlacedMilestone; projectId: string; tabbable: boolean }) {
  const { milestone, place } = placed;
  const on = watchedOn(calendar);
  const { day, state, moved, mandate } = milestoneInWords(milestone, on);
  return (
    <a
      class="milestone-stop"
      href={`${hrefOf({ page: "project", projectId })}#jalons`}
      data-stop={milestone.id}
      tabIndex={tabbable ? 0 : -1}
      style={{ left: `${place}%` }}
      aria-label={[milestone.title, day, state, moved, mandate].filter((part) => part !== "").join(", ")}
    >
      <MilestoneMark state={milestoneOn(milestone, on.today, on.mandateEndDay).state} />
    </a>
  );
}

/** In percent: nearer than this, two marks would be one blot; the words and the table tell of it all the same. */
const TOO_NEAR = 1.2;

/** Where a milestone first stood, and the way from there to where it stands. */
function InitialMark({ placed: { milestone, place }, period }: { placed: PlacedMilestone; period: Period }) {
  const first = placeOf(milestone.initialDay, period);
  const from = first ?? (milestone.initialDay < period.from ? 0 : 100);
  if (milestone.initialDay === (milestone.doneDay ?? milestone.day) || Math.abs(place - from) < TOO_NEAR) return null;
  return (
    <>
      <span class="milestone-slip" style={styleOf({ start: Math.min(from, place), width: Math.abs(place - from) })} />
      {first === null ? null : <span class="milestone-initial" style={{ left: `${first}%` }} />}
    </>
  );
}

/** A line of the chart: a project, its bar over its first dates, and its milestones; drawn again only when something of it changed. */
export function TimelineRow(props: TimelineRowProps) {
  const { calendar, line, period, tabStop, marked, index } = props;
  const said = language.value;
  return useMemo(() => <DrawnRow {...props} />, [calendar, line.key, line.row, period.from, period.until, tabStop, marked, index, said]);
}

function DrawnRow({ calendar, line, period, tabStop, marked, index }: TimelineRowProps) {
  if (line.row === null)
    return (
      <div class="timeline-row timeline-axis" role="row" aria-rowindex={index} data-line={line.key}>
        <div role="rowheader" aria-colspan={2}>
          <a
            href={hrefOf({ page: "axis", planId: calendar.plan.id, axisId: line.axis.id })}
            data-stop={NAME_STOP}
            tabIndex={tabStop === null ? -1 : 0}
          >
            {line.axis.name}
          </a>
        </div>
      </div>
    );
  const { project, span, whole } = line.row;
  const placed = line.placed();
  const bar = span === null ? null : stretchOf(span.now, period);
  const initial = span?.initial ? stretchOf(span.initial, period) : null;
  const phase = project.forTheRecord ? "record" : project.phase;
  return (
    <div class={`timeline-row${marked ? " just-changed" : ""}`} role="row" aria-rowindex={index} data-line={line.key}>
      <div class="timeline-name" role="rowheader">
        <a class="name" href={hrefOf({ page: "project", projectId: project.id })} data-stop={NAME_STOP} tabIndex={tabStop === NAME_STOP ? 0 : -1}>
          {project.name}
        </a>
        {marked ? <span class="only-heard">{texts.value.shell.justChanged}</span> : null}
      </div>
      <div class="timeline-track" role="gridcell">
        <span class="only-heard">{[texts.value.marks.phase[project.phase], ...spanInWords(span)].join(", ")}</span>
        {span === null ? <span class="quiet no-date">{words.value.noDate}</span> : null}
        {initial === null ? null : <span class={classOf("bar-initial", initial)} style={styleOf(initial)} />}
        {bar === null ? null : (
          <span class={classOf(`bar-now phase-${phase}${whole ? "" : " context"}`, bar)} style={styleOf(bar)} data-stop={NAME_STOP} />
        )}
        {placed.map((one) => (
          <InitialMark key={one.milestone.id} placed={one} period={period} />
        ))}
        {placed.map((one) => (
          <MilestoneStop
            key={one.milestone.id}
            calendar={calendar}
            placed={one}
            projectId={project.id}
            tabbable={tabStop === one.milestone.id}
          />
        ))}
      </div>
    </div>
  );
}
