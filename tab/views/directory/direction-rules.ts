import type { DirectionLine, DirectionsView } from "../../../bot/contract/directory";
import type { Day } from "../../../bot/domain/calendar/day";
import { isDissolved } from "../../../bot/domain/people/direction";
import { collatorOf } from "../../../bot/domain/portfolio/project-list/sort-projects";
import type { Language } from "../../../bot/domain/wording/language";

type NamedProject = DirectionsView["projects"][number];

/** The projects of one direction. */
export interface ProjectsOf {
  carried: NamedProject[];
  touched: NamedProject[];
}

const NONE: ProjectsOf = { carried: [], touched: [] };

/** Of each direction, the projects it carries and those that touch it. */
export function projectsByDirection(projects: readonly NamedProject[]): (id: string) => ProjectsOf {
  const found = new Map<string, ProjectsOf>();
  const of = (id: string): ProjectsOf => {
    const known = found.get(id) ?? { carried: [], touched: [] };
    found.set(id, known);
    return known;
  };
  for (const project of projects) {
    if (project.directionId !== null) of(project.directionId).carried.push(project);
    for (const id of project.touchedDirectionIds) of(id).touched.push(project);
  }
  return (id) => found.get(id) ?? NONE;
}

/** Directions that stand together under their pôle; those without one come last. */
export interface PoleGroup {
  pole: string;
  directions: DirectionLine[];
}

/** The directions that are there or will be, by pôle in alphabetical order; those that were dissolved apart, the last first. */
export function arranged(directions: readonly DirectionLine[], today: Day, language: Language): { groups: PoleGroup[]; dissolved: DirectionLine[] } {
  const { compare } = collatorOf(language);
  const groups = new Map<string, DirectionLine[]>();
  const dissolved: DirectionLine[] = [];
  for (const one of directions) {
    if (isDissolved(one.values, today)) dissolved.push(one);
    else groups.set(one.values.pole, [...(groups.get(one.values.pole) ?? []), one]);
  }
  return {
    groups: [...groups].map(([pole, found]) => ({ pole, directions: found })).toSorted((a, b) => (a.pole === "" ? 1 : 0) - (b.pole === "" ? 1 : 0) || compare(a.pole, b.pole)),
    dissolved: dissolved.toSorted((a, b) => ((a.values.validTo ?? "") < (b.values.validTo ?? "") ? 1 : -1)),
  };
}
