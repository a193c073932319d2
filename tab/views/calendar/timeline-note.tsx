import type { Calendar } from "../../../bot/contract/calendar";
import { milestoneOn } from "../../../bot/domain/timeline/milestone-on";
import { texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { watchedOn } from "./date-needs";
import { milestoneInWords, spanInWords } from "./dates-in-words";
import type { TimelineLine } from "./timeline-lines";
import { MilestoneMark } from "./timeline-marks";

/** What is pointed at, and where to write about it: in pixels of the chart's body. */
export interface NotePlace {
  line: string;
  stop: string;
  /** Under the line, or over it near the end of the chart. */
  top: number | null;
  bottom: number | null;
  /** From the left, or from the right beyond the middle. */
  left: number | null;
  right: number | null;
}

/** Where a note about an element of the chart has room. */
export function notePlace(element: HTMLElement, body: HTMLElement, pointer: number | null): Pick<NotePlace, "top" | "bottom" | "left" | "right"> {
  const frame = body.getBoundingClientRect();
  const row = (element.closest<HTMLElement>("[data-line]") ?? element).getBoundingClientRect();
  const own = element.getBoundingClientRect();
  const x = (pointer ?? own.left + Math.min(own.width / 2, 24)) - frame.left;
  const under = row.bottom + 150 < window.innerHeight || row.top < 200;
  return {
    top: under ? row.bottom - frame.top - 4 : null,
    bottom: under ? null : frame.bottom - row.top - 4,
    left: x <= frame.width / 2 ? Math.max(0, x - 24) : null,
    right: x <= frame.width / 2 ? null : Math.max(0, frame.width - x - 24),
  };
}

const pixels = (value: number | null): string | undefined => (value === null ? undefined : `${value}px`);

/** In words what a bar or a mark shows; those who hear the page have it in the name of the mark. */
export function TimelineNote({ calendar, line, place }: { calendar: Calendar; line: TimelineLine; place: NotePlace }) {
  if (line.row === null) return null;
  const { project, span } = line.row;
  const milestone = project.milestones.find(({ id }) => id === place.stop);
  const on = watchedOn(calendar);
  const style = { top: pixels(place.top), bottom: pixels(place.bottom), left: pixels(place.left), right: pixels(place.right) };
  if (milestone === undefined) {
    const labels = [project.code, project.direction, capitalized(texts.value.marks.phase[project.phase])];
    return (
      <div class="timeline-note" style={style} aria-hidden="true">
        <strong>{project.name}</strong>
        <span class="hint">{labels.filter((label) => label !== "").join(" · ")}</span>
        {spanInWords(span).map((text) => (
          <span key={text}>{capitalized(text)}</span>
        ))}
      </div>
    );
  }
  const { day, state, moved, mandate } = milestoneInWords(milestone, on);
  return (
    <div class="timeline-note" style={style} aria-hidden="true">
      <strong>{milestone.title}</strong>
      <span class="hint">{project.name}</span>
      <span class="mark">
        <MilestoneMark state={milestoneOn(milestone, on.today, on.mandateEndDay).state} />
        <span>{state}</span>
      </span>
      {[day, moved, mandate].filter((text) => text !== "").map((text) => (
        <span key={text}>{capitalized(text)}</span>
      ))}
    </div>
  );
}
