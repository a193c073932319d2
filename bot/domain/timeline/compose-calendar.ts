import type { Day, Instant } from "../calendar/day";
import type { Names } from "../portfolio/present-project";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";

/** What a calendar is made of: no action is read for it. */
export interface CalendarFacts {
  plan: Plan;
  axes: readonly Axis[];
  projects: readonly Project[];
}

/** The dates of a plan on a day: its projects in the order of its axes, each with its milestones from the first to the last. */
export function composeCalendar({ plan, axes, projects }: CalendarFacts, names: Names, now: Instant, today: Day) {
  const ordered = inTreeOrder(axes, null);
  const rank = new Map(ordered.map((axis, index) => [axis.id, index]));
  return {
    version: plan.version,
    asOf: now,
    today,
    plan: { id: plan.id, name: plan.name, startDay: plan.startDay, endDay: plan.endDay, mandateEndDay: plan.mandateEndDay },
    axes: ordered.map(({ id, parentId, level, name }) => ({ id, parentId, level, name })),
    projects: projects
      .filter(({ axisId }) => rank.has(axisId))
      .toSorted((a, b) => (rank.get(a.axisId) ?? 0) - (rank.get(b.axisId) ?? 0) || a.order - b.order)
      .map((project) => presentDates(project, names)),
  };
}

/** Axes as they are read: each followed by what is under it. */
const inTreeOrder = (axes: readonly Axis[], parentId: string | null): Axis[] =>
  axes
    .filter((axis) => axis.parentId === parentId)
    .toSorted((a, b) => a.order - b.order)
    .flatMap((axis) => [axis, ...inTreeOrder(axes, axis.id)]);

function presentDates(project: Project, names: Names) {
  const { id, axisId, code, name, phase, forTheRecord, directionId, startDay, endDay, initialEndDay, milestones } = project;
  return {
    id,
    axisId,
    code,
    name,
    phase,
    forTheRecord,
    direction: directionId === null ? "" : names.direction(directionId),
    startDay,
    endDay,
    initialEndDay,
    milestones: milestones
      .map(({ id: milestoneId, title, initialDay, day, doneDay }) => ({ id: milestoneId, title, initialDay, day, doneDay }))
      .toSorted((a, b) => a.day.localeCompare(b.day)),
  };
}

export type ComposedCalendar = ReturnType<typeof composeCalendar>;
