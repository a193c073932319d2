import type { Calendar, CalendarAxis, CalendarMilestone, CalendarProject } from "../../../bot/contract/calendar";
import type { Day } from "../../../bot/domain/calendar/day";
import { type CalendarRow, dayInCalendar } from "./calendar-rows";

/** A line of the table: a project, then each of its dates in their order. */
export type DateLine =
  | { kind: "project"; key: string; project: CalendarProject; axis: CalendarAxis | null }
  | { kind: "none"; key: string }
  | { kind: "start" | "end"; key: string; project: CalendarProject; day: Day }
  | { kind: "milestone"; key: string; project: CalendarProject; milestone: CalendarMilestone; day: Day };

type Dated = Extract<DateLine, { day: Day }>;

const endOf = ({ endDay, initialEndDay }: CalendarProject): Day | null => endDay ?? initialEndDay;

/** How many lines a row takes: without making them, for there may be thousands that nobody scrolls to. */
function countOf({ project, milestones, whole, end }: CalendarRow): number {
  const dates = milestones.length + (whole && project.startDay !== null ? 1 : 0) + (end && endOf(project) !== null ? 1 : 0);
  return 1 + Math.max(1, dates);
}

/** How many lines the table has in all. */
export const countDateLines = (rows: readonly CalendarRow[]): number => rows.reduce((sum, row) => sum + countOf(row), 0);

/** The lines from one place to another: the same dates as the chart draws. */
export function dateLinesBetween(calendar: Calendar, rows: readonly CalendarRow[], from: number, to: number): DateLine[] {
  const axes = new Map(calendar.axes.map((axis) => [axis.id, axis]));
  const lines: DateLine[] = [];
  let place = 0;
  for (const row of rows) {
    if (place >= to) break;
    const count = countOf(row);
    if (place + count > from) lines.push(...linesOfRow(row, axes).slice(Math.max(0, from - place), to - place));
    place += count;
  }
  return lines;
}

function linesOfRow(row: CalendarRow, axes: ReadonlyMap<string, CalendarAxis>): DateLine[] {
  const { project } = row;
  const dates = datesOf(row).toSorted((a, b) => a.day.localeCompare(b.day));
  const head: DateLine = { kind: "project", key: project.id, project, axis: axes.get(project.axisId) ?? null };
  return [head, ...(dates.length === 0 ? [{ kind: "none" as const, key: `${project.id}-none` }] : dates)];
}

function datesOf({ project, milestones, whole, end }: CalendarRow): Dated[] {
  const dates: Dated[] = [];
  if (whole && project.startDay !== null) dates.push({ kind: "start", key: `${project.id}-start`, project, day: project.startDay });
  for (const milestone of milestones)
    dates.push({ kind: "milestone", key: `${project.id}-${milestone.id}`, project, milestone, day: dayInCalendar(milestone) });
  const last = endOf(project);
  if (end && last !== null) dates.push({ kind: "end", key: `${project.id}-end`, project, day: last });
  return dates;
}
