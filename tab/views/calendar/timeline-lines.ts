import type { Calendar, CalendarAxis, CalendarMilestone } from "../../../bot/contract/calendar";
import { placeOf } from "../../../bot/domain/timeline/place";
import type { Period } from "../../../bot/domain/timeline/scale";
import { type CalendarRow, dayInCalendar } from "./calendar-rows";

/** A milestone where it stands in the period, in percent. */
export interface PlacedMilestone {
  milestone: CalendarMilestone;
  place: number;
}

/** A line of the chart: the name of an axis, or a project with what of it is in the period. */
export type TimelineLine =
  | { key: string; axis: CalendarAxis; row: null; placed: () => PlacedMilestone[] }
  | { key: string; axis: null; row: CalendarRow; placed: () => PlacedMilestone[] };

const NONE: PlacedMilestone[] = [];
const nothing = (): PlacedMilestone[] => NONE;

/** The rows of a chart under the names of their axes. */
export function linesOf(calendar: Calendar, rows: readonly CalendarRow[], period: Period): TimelineLine[] {
  const axes = new Map(calendar.axes.map((axis) => [axis.id, axis]));
  const lines: TimelineLine[] = [];
  let last = "";
  for (const row of rows) {
    const axis = axes.get(row.project.axisId);
    if (axis && axis.id !== last) lines.push({ key: `axis-${axis.id}`, axis, row: null, placed: nothing });
    last = row.project.axisId;
    lines.push({ key: row.project.id, axis: null, row, placed: once(() => placedIn(row, period)) });
  }
  return lines;
}

/** Of a thousand lines some thirty are drawn: the others are never placed. */
function once(place: () => PlacedMilestone[]): () => PlacedMilestone[] {
  let placed: PlacedMilestone[] | null = null;
  return () => (placed ??= place());
}

const placedIn = ({ milestones }: CalendarRow, period: Period): PlacedMilestone[] =>
  milestones
    .flatMap((milestone) => {
      const place = placeOf(dayInCalendar(milestone), period);
      return place === null ? [] : [{ milestone, place }];
    })
    .toSorted((a, b) => a.place - b.place);

/** The stops of the keyboard on a line: its name, then its milestones as they are drawn. */
export const NAME_STOP = "name";
export const stopsOf = ({ placed }: TimelineLine): string[] => [NAME_STOP, ...placed().map(({ milestone }) => milestone.id)];

/** Where the keyboard is in the chart. */
export interface Stop {
  line: string;
  stop: string;
}

/** Rows that Page Up and Page Down leap over. */
const PAGE = 10;

/** Where a key leads from a stop; null for keys that mean nothing here. */
export function stopAfter(lines: readonly TimelineLine[], from: Stop, key: string, withControl: boolean): Stop | null {
  const index = lines.findIndex((line) => line.key === from.line);
  const line = lines[index];
  if (!line) return null;
  const stops = stopsOf(line);
  const rank = Math.max(0, stops.indexOf(from.stop));
  const along = (to: number): Stop => ({ line: line.key, stop: stops[Math.min(Math.max(to, 0), stops.length - 1)] ?? NAME_STOP });
  const across = (to: number): Stop => {
    const next = lines[Math.min(Math.max(to, 0), lines.length - 1)] ?? line;
    return { line: next.key, stop: nearestStop(line, from.stop, next) };
  };
  switch (key) {
    case "ArrowRight":
      return along(rank + 1);
    case "ArrowLeft":
      return along(rank - 1);
    case "ArrowDown":
      return across(index + 1);
    case "ArrowUp":
      return across(index - 1);
    case "PageDown":
      return across(index + PAGE);
    case "PageUp":
      return across(index - PAGE);
    case "Home":
      return withControl ? across(0) : along(0);
    case "End":
      return withControl ? across(lines.length - 1) : along(stops.length - 1);
    default:
      return null;
  }
}

/** From a name to a name; from a milestone to the one nearest in time, or the name where there is none. */
function nearestStop(line: TimelineLine, stop: string, next: TimelineLine): string {
  const here = line.placed().find(({ milestone }) => milestone.id === stop)?.place;
  if (here === undefined) return NAME_STOP;
  const near = next.placed().toSorted((a, b) => Math.abs(a.place - here) - Math.abs(b.place - here))[0];
  return near?.milestone.id ?? NAME_STOP;
}
