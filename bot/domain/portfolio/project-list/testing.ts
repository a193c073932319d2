import { composePortfolio } from "../compose-portfolio";
import type { Axis } from "../../roadmap/axis";
import type { Project } from "../../roadmap/project";
import { anAxis, aPlan, aProject, NOW, TODAY } from "../../testing/builders";
import { type ListedProject, listProjects } from "./listed-project";

const names = { person: (id: string) => id, direction: (id: string) => id };

/** A project of the axis « a », heard of today, that asks for nothing. */
export const aQuietProject = (values: Partial<Project> & { id: string }): Project => {
  const made = aProject({ axisId: "a", code: values.id.toUpperCase(), ...values });
  return { ...made, rollup: { ...made.rollup, lastHeard: made.rollup.lastHeard || TODAY } };
};

/** Projects as the list knows them, under the axes « a » (with « a1 » inside) and « b ». */
export function listOf(projects: readonly Project[], axes: readonly Axis[] = TWO_AXES): ListedProject[] {
  const numbered = projects.map((project, order) => ({ ...project, order }));
  return listProjects(composePortfolio({ plan: aPlan(), axes, projects: numbered }, names, NOW, TODAY).axes, TODAY);
}

const TWO_AXES: Axis[] = [
  anAxis({ id: "a", order: 0, name: "Simplifier les démarches" }),
  anAxis({ id: "a1", parentId: "a", level: 2, name: "Accueillir" }),
  anAxis({ id: "b", order: 1, name: "Équiper les agents" }),
];

/** The ids of a list, in their order. */
export const idsOf = (listed: readonly ListedProject[]): string[] => listed.map(({ project }) => project.id);
