import { rollupOf } from "../progress/contribution";
import type { Rollup } from "../progress/rollup";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Project } from "../roadmap/project";

/** Counts siblings from 0 in the order they come: those of the file first, then those it does not mention. */
function siblingCounter(): (family: string) => number {
  const next = new Map<string, number>();
  return (family) => {
    const order = next.get(family) ?? 0;
    next.set(family, order + 1);
    return order;
  };
}

/** Numbers things among their siblings. */
export function numbered<T extends { order: number }>(things: readonly T[], familyOf: (thing: T) => string): T[] {
  const next = siblingCounter();
  return things.map((thing) => ({ ...thing, order: next(familyOf(thing)) }));
}

/** Numbers the actions of each project or axis, and marks those that others are parts of. */
export function numberedActions(actions: readonly Action[]): Action[] {
  const parents = new Set(actions.map((action) => action.parentId));
  const next = siblingCounter();
  return actions.map((action) => ({
    ...action,
    hasParts: parents.has(action.id),
    order: next(action.projectId ?? action.axisId),
  }));
}

/** The sums of every project, and of every axis over the actions that hang directly from it; who was heard is kept. */
export function withRollups(
  axes: readonly Axis[],
  projects: readonly Project[],
  actions: readonly Action[],
  defaultDays: number,
) {
  const ofProject = new Map<string, Action[]>();
  const ofAxis = new Map<string, Action[]>();
  for (const action of actions) {
    const [groups, id] = action.projectId === null ? [ofAxis, action.axisId] : [ofProject, action.projectId];
    const group = groups.get(id);
    if (group) group.push(action);
    else groups.set(id, [action]);
  }
  const summed = (was: Rollup, of: readonly Action[]): Rollup => ({
    ...rollupOf(of, defaultDays),
    heard: was.heard,
    lastHeard: was.lastHeard,
  });
  return {
    axes: axes.map((axis) => ({ ...axis, rollup: summed(axis.rollup, ofAxis.get(axis.id) ?? []) })),
    projects: projects.map((project) => ({ ...project, rollup: summed(project.rollup, ofProject.get(project.id) ?? []) })),
  };
}
