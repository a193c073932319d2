import type { Day } from "../calendar/day";
import { type Names, presentProject } from "../portfolio/present-project";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { AgendaPoint } from "./agenda-point";

/** What of a project stands beside its point. */
export function pointProject(project: Project, plan: Plan, today: Day, names: Names) {
  const { id, code, name, phase, direction, sponsor, heads, weather, rate, coverage, actions, nextMilestone } = presentProject(project, plan, today, names);
  const { declared, computed, trend, comment, gap } = weather;
  const next = nextMilestone && { title: nextMilestone.title, day: nextMilestone.day, initialDay: nextMilestone.initialDay, overdueDays: nextMilestone.overdueDays };
  return {
    id,
    code,
    name,
    phase,
    direction,
    sponsor,
    heads,
    rate: rate?.value ?? null,
    coverage: coverage.percent,
    late: actions.late,
    weather: { declared, computed, trend, comment, gap },
    endDay: project.endDay,
    initialEndDay: project.initialEndDay,
    nextMilestone: next,
  };
}

/** A point of an agenda with its project as it is now, where it is about one that is still there. */
export const presentPoint = (point: AgendaPoint, project: Project | undefined, plan: Plan, today: Day, names: Names) => ({
  ...point,
  presenter: point.presenterId === null ? "" : names.person(point.presenterId),
  project: project ? pointProject(project, plan, today, names) : null,
});
