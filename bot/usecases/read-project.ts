import { canDeclareWeather, canEditProject, canSeeRestricted, canWaive } from "../domain/access/access";
import { dayAt } from "../domain/calendar/day";
import { valuesOfProject } from "../domain/edits/project-values";
import type { Person } from "../domain/people/person";
import { presentProject } from "../domain/portfolio/present-project";
import { phaseExit } from "../domain/roadmap/phase-exit";
import { planIdOf } from "../domain/roadmap/ids";
import type { Project } from "../domain/roadmap/project";
import type { Stored } from "../ports";
import type { Authority } from "./authority";
import { nameTouched } from "./name-touched";
import type { PublishedPlan } from "./published-plans";
import { presentActions } from "./read-actions";

/** Finds a project by its id; null when no published plan has it. */
export async function findProject(authority: Authority, projectId: string): Promise<{ plan: PublishedPlan; project: Stored<Project> } | null> {
  const plan = await authority.plans.one(planIdOf(projectId));
  if (!plan) return null;
  const [project] = await authority.store.load([{ type: "project", id: projectId, edition: plan.edition }]);
  return project ? { plan, project } : null;
}

/** A project with all its actions, as one person is shown it; null when there is none. */
export async function readProject(authority: Authority, person: Person, projectId: string) {
  const found = await findProject(authority, projectId);
  if (!found) return null;
  const { plan } = found;
  const project = found.project.value;
  const [[axis], actions, names, register] = await Promise.all([
    authority.store.load([{ type: "axis", id: project.axisId, edition: plan.edition }]),
    authority.store.actionsOfProject(plan.edition, projectId),
    authority.directory.names(),
    project.applications.length === 0 ? [] : authority.directory.applications(),
  ]);
  const today = dayAt(authority.clock.now(), plan.timeZone);
  return {
    ...presentProject(project, plan, today, names),
    description: project.description,
    planId: plan.id,
    planName: plan.name,
    axisId: project.axisId,
    axisName: axis?.value.name ?? "",
    startDay: project.startDay,
    endDay: project.endDay,
    initialEndDay: project.initialEndDay,
    sponsor: project.sponsor,
    milestones: project.milestones,
    budget: project.budget,
    load: project.load,
    notes: project.notes,
    list: await presentActions(authority, person, actions),
    version: project.version,
    values: shownValues(person, project),
    itHead: named(project.itHeadId, names.person),
    businessHead: named(project.businessHeadId, names.person),
    touchedDirections: project.touchedDirectionIds.map((id) => ({ id, name: names.direction(id) })),
    commitments: [...plan.commitments],
    applications: nameTouched(project.applications, register),
    phaseExit: phaseExit(project),
    canDeclareWeather: canDeclareWeather(person, project),
    canEdit: canEditProject(person, project),
    canWaive: canWaive(person),
  };
}

const named = (id: string | null, nameOf: (id: string) => string) => (id === null ? null : { id, name: nameOf(id) });

function shownValues(person: Person, project: Project) {
  const values = valuesOfProject(project);
  return canSeeRestricted(person, project) ? values : { ...values, risks: values.risks.filter(({ restricted }) => !restricted) };
}
