import type { Calendar, CalendarAxis, CalendarMilestone, CalendarProject } from "../../../bot/contract/calendar";
import { type ProjectSpan, spanOf } from "../../../bot/domain/timeline/project-span";
import { watchedIn } from "../../../bot/domain/timeline/watch";
import { fold } from "../../../bot/domain/wording/fold";
import type { CalendarAddress, Group } from "./calendar-address";
import { dateNeedsIn, watchedOn } from "./date-needs";

/** A project that passes the filters, with the dates that the figure it was reached by points at. */
export interface CalendarRow {
  project: CalendarProject;
  /** Null when it has no date at all. */
  span: ProjectSpan | null;
  /** The milestones to show. */
  milestones: CalendarMilestone[];
  /** Whether start and end are shown too: not where only milestones were asked for. */
  whole: boolean;
  /** Whether its end is one of the dates asked for. */
  end: boolean;
}

/** The projects that pass the filters of the address, in the order of the axes; the period is another matter. */
export function rowsOf(calendar: Calendar, address: CalendarAddress): CalendarRow[] {
  const under = axesUnder(calendar.axes, address.axis);
  const text = fold(address.text);
  return calendar.projects.flatMap((project) => {
    if (address.axis !== "" && !under.has(project.axisId)) return [];
    if (address.phase !== "" && project.phase !== address.phase) return [];
    if (address.direction !== "" && project.direction !== address.direction) return [];
    if (text !== "" && !found(project, text)) return [];
    const row = address.group === null ? wholeRow(project) : rowInGroup(project, address.group, calendar);
    return row === null ? [] : [row];
  });
}

/** Words are found anywhere, in any order, without accents. */
function found(project: CalendarProject, text: string): boolean {
  const hay = fold([project.code, project.name, project.direction, ...project.milestones.map(({ title }) => title)].join(" "));
  return text.split(" ").every((word) => hay.includes(word));
}

const wholeRow = (project: CalendarProject): CalendarRow => ({
  project,
  span: spanOf(project),
  milestones: project.milestones,
  whole: true,
  end: true,
});

function rowInGroup(project: CalendarProject, group: Group, calendar: Calendar): CalendarRow | null {
  const row = wholeRow(project);
  if (group === "undated") return row.span === null ? row : null;
  const on = watchedOn(calendar);
  if (group !== "needs") {
    const milestones = watchedIn(project, group, on);
    return milestones.length === 0 ? null : { ...row, milestones, whole: false, end: false };
  }
  const needs = dateNeedsIn(project, on);
  if (needs.length === 0) return null;
  const asked = new Set(needs.map(({ milestone }) => milestone?.id));
  return {
    ...row,
    milestones: project.milestones.filter(({ id }) => asked.has(id)),
    whole: false,
    end: needs.some(({ milestone }) => milestone === null),
  };
}

/** An axis and every one under it. */
function axesUnder(axes: readonly CalendarAxis[], axisId: string): Set<string> {
  const under = new Set([axisId]);
  // axes stand in the order of the tree: a parent comes before its children
  for (const axis of axes) if (axis.parentId !== null && under.has(axis.parentId)) under.add(axis.id);
  return under;
}
