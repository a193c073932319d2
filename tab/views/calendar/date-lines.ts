import type { Calendar, CalendarAxis, CalendarMilestone, CalendarProject } from "../../../bot/contract/calendar";
import type { Day } from "../../../bot/domain/calendar/day";
import type { CalendarRow } from "./calendar-rows";
import { dayInCalendar } from "./shown-period";

/** A line of the table: a project, then each of its dates in their order. */
export type DateLine =
  | { kind: "project"; key: string; project: CalendarProject; axis: CalendarAxis | null }
  | { kind: "none"; key: string }
  | { kind: "start" | "end"; key: string; project: CalendarProject; day: Day }
  | { kind: "milestone"; key: string; project: CalendarProject; milestone: CalendarMilestone; day: Day };

/** The same dates as the chart draws, as lines of a table. */
export function dateLinesOf(calendar: Calendar, rows: readonly CalendarRow[]): DateLine[] {
  const axes = new Map(calendar.axes.map((axis) => [axis.id, axis]));
  return rows.flatMap((row) => {
    const { project } = row;
    const head: DateLine = { kind: "project", key: project.id, project, axis: axes.get(project.axisId) ?? null };
    const dates = datesOf(row).toSorted((a, b) => a.day.localeCompare(b.day));
    return [head, ...(dates.length === 0 ? [{ kind: "none" as const, key: `${project.id}-none` }] : dates)];
  });
}

function datesOf({ project, milestones, whole, end }: CalendarRow): Extract<DateLine, { day: Day }>[] {
  const dates: Extract<DateLine, { day: Day }>[] = [];
  if (whole && project.startDay !== null) dates.push({ kind: "start", key: `${project.id}-start`, project, day: project.startDay });
  for (const milestone of milestones)
    dates.push({ kind: "milestone", key: `${project.id}-${milestone.id}`, project, milestone, day: dayInCalendar(milestone) });
  const last = project.endDay ?? project.initialEndDay;
  if (end && last !== null) dates.push({ kind: "end", key: `${project.id}-end`, project, day: last });
  return dates;
}
