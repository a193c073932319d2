import type { Calendar, CalendarAxis, CalendarMilestone, CalendarProject } from "../../../bot/contract/calendar";
import type { Day } from "../../../bot/domain/calendar/day";
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
  /** The days it takes, in order: of its bar and milestones, or of what was asked for of it. */
  days: Day[];
}

/** Where a milestone stands in the calendar: on the day it was met, else on the day it is due. */
export const dayInCalendar = ({ doneDay, day }: Pick<CalendarMilestone, "doneDay" | "day">): Day => doneDay ?? day;

/** The projects that pass the filters of the address, in the order of the axes; the period is another matter. */
export function rowsOf(calendar: Calendar, address: CalendarAddress): CalendarRow[] {
  const under = axesUnder(calendar.axes, address.axis);
  const asked = fold(address.text);
  return readOnce(calendar).flatMap(({ row, text }) => {
    const { project } = row;
    if (address.axis !== "" && !under.has(project.axisId)) return [];
    if (address.phase !== "" && project.phase !== address.phase) return [];
    if (address.direction !== "" && project.direction !== address.direction) return [];
    // words are found anywhere, in any order, without accents
    if (asked !== "" && !asked.split(" ").every((word) => text.includes(word))) return [];
    const shown = address.group === null ? row : rowInGroup(row, address.group, calendar);
    return shown === null ? [] : [shown];
  });
}

interface ReadProject {
  row: CalendarRow;
  /** What is searched, folded. */
  text: string;
}

const read = new WeakMap<Calendar, ReadProject[]>();

/** A thousand projects are read once for each look at the server, not at each letter typed. */
function readOnce(calendar: Calendar): ReadProject[] {
  const known = read.get(calendar);
  if (known) return known;
  const made = calendar.projects.map((project) => ({
    row: rowOf(project, { milestones: project.milestones, whole: true, end: true }),
    text: fold([project.code, project.name, project.direction, ...project.milestones.map(({ title }) => title)].join(" ")),
  }));
  read.set(calendar, made);
  return made;
}

function rowOf(project: CalendarProject, part: Pick<CalendarRow, "milestones" | "whole" | "end">): CalendarRow {
  const span = spanOf(project);
  const bar = span === null ? [] : part.whole ? [span.now.from, span.now.until] : part.end ? [span.now.until] : [];
  return { project, span, ...part, days: [...bar, ...part.milestones.map(dayInCalendar)].toSorted() };
}

function rowInGroup(row: CalendarRow, group: Group, calendar: Calendar): CalendarRow | null {
  const { project } = row;
  if (group === "undated") return row.span === null ? row : null;
  const on = watchedOn(calendar);
  if (group !== "needs") {
    const milestones = watchedIn(project, group, on);
    return milestones.length === 0 ? null : rowOf(project, { milestones, whole: false, end: false });
  }
  const needs = dateNeedsIn(project, on);
  if (needs.length === 0) return null;
  const asked = new Set(needs.map(({ milestone }) => milestone?.id));
  return rowOf(project, {
    milestones: project.milestones.filter(({ id }) => asked.has(id)),
    whole: false,
    end: needs.some(({ milestone }) => milestone === null),
  });
}

/** An axis and every one under it. */
function axesUnder(axes: readonly CalendarAxis[], axisId: string): Set<string> {
  const under = new Set([axisId]);
  // axes stand in the order of the tree: a parent comes before its children
  for (const axis of axes) if (axis.parentId !== null && under.has(axis.parentId)) under.add(axis.id);
  return under;
}
