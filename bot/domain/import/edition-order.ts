import { rollupOf } from "../progress/contribution";
import type { Rollup } from "../progress/rollup";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Project } from "../roadmap/project";

/** Numbers siblings from 0 in the order they come: those of the file first, then those it does not mention. */
export function numbered<T extends { order: number }>(things: readonly T[], siblingsOf: (thing: T) => string): T[] {
  const next = new Map<string, number>();
  return things.map((thing) => {
    const family = siblingsOf(thing);
    const order = next.get(family) ?? 0;
    next.set(family, order + 1);
    return { ...thing, order };
  });
}

/** Marks the actions that others are parts of. */
export function withParts(actions: readonly Action[]): Action[] {
  const parents = new Set(actions.map((action) => action.parentId));
  return actions.map((action) => ({ ...action, hasParts: parents.has(action.id) }));
}

/** The sums of every project, and of every axis over the actions that hang directly from it; who was heard is kept. */
export function withRollups(axes: readonly Axis[], projects: readonly Project[], actions: readonly Action[], defaultDays: number) {
  const ofProject = new Map<string, Action[]>();
  const ofAxis = new Map<string, Action[]>();
  for (const action of actions) {
    const [groups, id] = action.projectId === null ? [ofAxis, action.axisId] : [ofProject, action.projectId];
    const group = groups.get(id);
    if (group) group.push(action);
    else groups.set(id, [action]);
  }
  const summed = (was: Rollup, of: readonly Action[]): Rollup => ({ ...rollupOf(of, defaultDays), heard: was.heard, lastHeard: was.lastHeard });
  return {
    axes: axes.map((axis) => ({ ...axis, rollup: summed(axis.rollup, ofAxis.get(axis.id) ?? []) })),
    projects: projects.map((project) => ({ ...project, rollup: summed(project.rollup, ofProject.get(project.id) ?? []) })),
  };
}
