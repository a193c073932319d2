import type { Instant } from "../../domain/calendar/day";
import { rollupOf } from "../../domain/progress/contribution";
import type { Rollup } from "../../domain/progress/rollup";
import type { Action } from "../../domain/roadmap/action";
import type { Project } from "../../domain/roadmap/project";
import type { Values } from "../../domain/updates/update-event";
import type { DeclaredWeather } from "../../domain/weather/weather";
import type { Sample } from "../sample";

export type PlanParts = Pick<Sample, "axes" | "projects" | "actions" | "events"> & { plan: Sample["plans"][number] };

/**
 * A plan as it stood at an instant: what its events have changed since is taken back, the last first. What no event tells
 * (who is late, what is done) follows from that; milestones say themselves when they were passed.
 */
export function planBefore({ plan, axes, projects, actions, events }: PlanParts, at: Instant): Pick<PlanParts, "axes" | "projects" | "actions"> {
  const later = events.filter((event) => event.at >= at).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const before = new Map<string, Values | null>();
  for (const { changes } of later)
    for (const change of changes) before.set(change.id, change.before === null ? null : { ...before.get(change.id), ...change.before });
  const actionsThen = actions.map((action) => actionBefore(action, before.get(action.id)));
  const sums = (homeId: string): Rollup => rollupOf(actionsThen.filter((action) => (action.projectId ?? action.axisId) === homeId), plan.settings.defaultDays);
  return {
    axes: axes.map((axis) => ({ ...axis, rollup: sums(axis.id) })),
    projects: projects.map((project) => ({ ...projectBefore(project, before.get(project.id), at), rollup: sums(project.id) })),
    actions: actionsThen,
  };
}

/** Null in the place of the values: nobody had told yet where it stood. */
function actionBefore(action: Action, values: Values | null | undefined): Action {
  if (values === undefined) return action;
  if (values === null) return { ...action, informed: null };
  // the milestone of an action is in no figure
  const { milestoneDay: _, ...said } = values;
  return { ...action, ...(said as Partial<Action>) };
}

function projectBefore(project: Project, values: Values | null | undefined, at: Instant): Project {
  const day = at.slice(0, 10);
  const milestones = project.milestones.map((one) => ({ ...one, doneDay: one.doneDay !== null && one.doneDay >= day ? null : one.doneDay }));
  const { weather, comment, ...said } = values ?? {};
  const then = { ...project, milestones, ...(said as Partial<Project>) };
  if (weather === undefined) return then;
  const level = weather as DeclaredWeather["level"] | null;
  return { ...then, weather: level === null || project.weather === null ? null : { ...project.weather, level, comment: String(comment ?? "") } };
}
