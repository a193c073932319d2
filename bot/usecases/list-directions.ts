import { canEditPeople } from "../domain/access/access";
import { valuesOfDirection } from "../domain/directory/direction-values";
import type { Person } from "../domain/people/person";
import { type Authority, momentOf } from "./authority";
import { projectsOfPlans } from "./directory-projects";

/** Every direction, those that were dissolved too, with the projects that it carries or that touch it. */
export async function listDirections(authority: Authority, reader: Person) {
  const [directions, names, projects, plans] = await Promise.all([
    authority.directory.directions(),
    authority.directory.names(),
    projectsOfPlans(authority),
    authority.plans.all(),
  ]);
  return {
    today: momentOf(authority).today,
    directions: directions
      .map((direction) => ({
        id: direction.id,
        values: valuesOfDirection(direction),
        director: direction.directorId === null ? "" : names.person(direction.directorId),
        successor: direction.successorId === null ? "" : names.direction(direction.successorId),
      }))
      .toSorted((a, b) => a.values.name.localeCompare(b.values.name, "fr")),
    projects: projects
      .filter(({ directionId, touchedDirectionIds }) => directionId !== null || touchedDirectionIds.length > 0)
      .map(({ id, planId, code, name, phase, directionId, touchedDirectionIds }) => ({ id, planId, code, name, phase, directionId, touchedDirectionIds })),
    plans: plans.map(({ id, name }) => ({ id, name })),
    canEdit: canEditPeople(reader),
  };
}
