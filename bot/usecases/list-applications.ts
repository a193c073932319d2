import { canEditPeople } from "../domain/access/access";
import { stateOn } from "../domain/applications/application";
import { valuesOfApplication } from "../domain/directory/application-values";
import type { Person } from "../domain/people/person";
import { type Authority, momentOf } from "./authority";
import { projectsOfPlans } from "./directory-projects";

/** The register of applications, with the projects that touch each. */
export async function listApplications(authority: Authority, reader: Person) {
  const [applications, names, projects] = await Promise.all([authority.directory.applications(), authority.directory.names(), projectsOfPlans(authority)]);
  const { today } = momentOf(authority);
  return {
    today,
    applications: applications
      .map((application) => ({
        id: application.id,
        values: valuesOfApplication(application),
        direction: application.directionId === null ? "" : names.direction(application.directionId),
        state: stateOn(application, today),
      }))
      .toSorted((a, b) => a.values.name.localeCompare(b.values.name, "fr")),
    projects: projects
      .filter((project) => project.applications.length > 0)
      .map(({ id, planId, code, name, phase, applications: touched }) => ({ id, planId, code, name, phase, applications: touched })),
    canEdit: canEditPeople(reader),
  };
}
