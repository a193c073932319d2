import { rollupOf } from "../domain/progress/contribution";
import type { Action } from "../domain/roadmap/action";
import type { Project } from "../domain/roadmap/project";
import { aPerson, aPlan, aProject, anAction, anAxis } from "../domain/testing/builders";
import type { SampleRecords } from "../usecases/load-sample";

export const PLAN = "plan";
export const EDITION = "plan.1";

/** An action of `agent` in project 1; its id is `plan.` and the name. */
export const planAction = (name: string, values: Partial<Action> = {}): Action =>
  anAction({ id: `${PLAN}.${name}`, axisId: `${PLAN}.x1`, projectId: `${PLAN}.p1`, title: name, ...values });

/** A running project of the only axis, led by nobody. */
export const planProject = (name: string, values: Partial<Project> = {}): Project =>
  aProject({ id: `${PLAN}.${name}`, axisId: `${PLAN}.x1`, name, ...values });

/** A published plan of these actions and projects, with right sums, and the people they name. */
export function smallPlan(actions: readonly Action[], projects: readonly Project[] = [planProject("p1")]): SampleRecords {
  const sums = (inPlace: (action: Action) => boolean) => rollupOf(actions.filter(inPlace), aPlan().settings.defaultDays);
  const named = [
    ...actions.flatMap(({ ownerId, coOwnerIds }) => [ownerId, ...coOwnerIds]),
    ...projects.flatMap((one) => [one.itHeadId, one.businessHeadId]),
  ];
  const people = new Set(["agent", ...named.filter((id) => id !== null)]);
  return {
    plans: [aPlan()],
    axes: [anAxis({ id: `${PLAN}.x1`, rollup: sums(({ projectId }) => projectId === null) })],
    projects: projects.map((project) => ({ ...project, rollup: sums(({ projectId }) => projectId === project.id) })),
    actions,
    people: [...people].map((id) => aPerson({ id, name: id, email: `${id}@authority.example` })),
    directions: [],
    events: [],
  };
}
