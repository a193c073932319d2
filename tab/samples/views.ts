import type { ActionView, AxisView, ProjectView } from "../../bot/contract/actions";
import type { Portfolio } from "../../bot/contract/portfolio";
import type { Day } from "../../bot/domain/calendar/day";
import { composePortfolio } from "../../bot/domain/portfolio/compose-portfolio";
import { type Names, presentProject } from "../../bot/domain/portfolio/present-project";
import { type Snapshot, snapshotOf } from "../../bot/domain/portfolio/snapshot";
import { daysLate } from "../../bot/domain/progress/lateness";
import { emptyRollup } from "../../bot/domain/progress/rollup";
import type { Action } from "../../bot/domain/roadmap/action";
import type { Axis } from "../../bot/domain/roadmap/axis";
import type { Plan } from "../../bot/domain/roadmap/plan";
import { valuesOfProject } from "../../bot/domain/edits/project-values";
import { phaseExit } from "../../bot/domain/roadmap/phase-exit";
import { headsOf, type Project } from "../../bot/domain/roadmap/project";
import { applicationName } from "./applications";
import { directionName, successorName } from "./directions";
import { PEOPLE } from "./people";
import { NOW, PLAN, type SampleAxis, type SampleWorld, TODAY } from "./world";

const personOf = (id: string | null): { id: string; name: string } | null => (id === null ? null : { id, name: nameOf(id) });

const nameOf = (id: string): string => PEOPLE.find((person) => person.id === id)?.name ?? id;

export const NAMES: Names = { person: nameOf, direction: directionName, successor: successorName };

/** The plan of a sample world with its dates, which the calendar of the samples says as well. */
export const planOf = ({ plan }: SampleWorld): Plan => ({ ...plan, startDay: "2025-01-01", endDay: "2027-12-31", mandateEndDay: "2028-03-31" });

export const axisOf = ({ id, parentId, level, name, inTool }: SampleAxis, order: number): Axis => ({
  id,
  planId: PLAN.id,
  edition: "e1",
  parentId,
  level,
  order,
  name,
  inTool,
  rollup: emptyRollup(),
  imported: null,
  version: 1,
});

/** The portfolio of a sample world, by the product's own rules; `snapshots` as the server would have kept them. */
export function portfolioOf(world: SampleWorld, version: number, snapshots: readonly Snapshot[] = []): Portfolio {
  const facts = { plan: { ...planOf(world), version }, axes: world.axes.map(axisOf), projects: world.projects, snapshots };
  return composePortfolio(facts, NAMES, NOW, TODAY);
}

/** The figures of a sample world as they were on another day. */
export const snapshotOfWorld = (world: SampleWorld, day: Day): Snapshot =>
  snapshotOf(composePortfolio({ plan: planOf(world), axes: world.axes.map(axisOf), projects: world.projects }, NAMES, `${day}T07:00:00.000Z`, day));

/** An action as the tab shows it to the person `who`; the sample bureau may update every one. */
export function actionViewOf(world: SampleWorld, action: Action, who: { id: string; bureau: boolean }): ActionView {
  const project = world.projects.find((one) => one.id === action.projectId) ?? null;
  const allowed = who.bureau || action.ownerId === who.id || action.coOwnerIds.includes(who.id);
  const {
    informed,
    milestone,
    directionId,
    ownerId,
    coOwnerIds,
    imported: _,
    edition: __,
    order: ___,
    ...same
  } = action;
  return {
    ...same,
    daysLate: daysLate(action, TODAY),
    milestoneDay: milestone?.day ?? null,
    owner: ownerId === null ? null : { id: ownerId, name: nameOf(ownerId) },
    coOwners: coOwnerIds.map((id) => ({ id, name: nameOf(id) })),
    directionId,
    direction: directionName(directionId),
    informed: informed === null ? null : { ...informed, byName: nameOf(informed.by) },
    heardOn: informed?.at.slice(0, 10) ?? null,
    planName: PLAN.name,
    axisName: world.axes.find((axis) => axis.id === action.axisId)?.name ?? "",
    projectName: project?.name ?? null,
    canUpdate: allowed ? { allowed: true } : { allowed: false, reason: "not-concerned" },
  };
}

/** A project with its actions, as the tab shows it. */
export function projectViewOf(world: SampleWorld, project: Project, who: { id: string; bureau: boolean }): ProjectView {
  const { description, startDay, endDay, initialEndDay, milestones, budget, load, notes, version, axisId } = project;
  const allowed = who.bureau || headsOf(project).includes(who.id);
  return {
    ...presentProject(project, planOf(world), TODAY, NAMES),
    description,
    planId: PLAN.id,
    planName: PLAN.name,
    axisId,
    axisName: world.axes.find((axis) => axis.id === axisId)?.name ?? "",
    startDay,
    endDay,
    initialEndDay,
    milestones,
    budget,
    load,
    notes,
    list: world.actions.filter((action) => action.projectId === project.id).map((action) => actionViewOf(world, action, who)),
    version,
    values: valuesOfProject(project),
    itHead: personOf(project.itHeadId),
    businessHead: personOf(project.businessHeadId),
    touchedDirections: project.touchedDirectionIds.map((id) => ({ id, name: directionName(id) })),
    applications: project.applications.map(({ applicationId: id, effect }) => ({ id, name: applicationName(id), effect })),
    commitments: [...world.plan.commitments],
    phaseExit: phaseExit(project),
    canDeclareWeather: allowed ? { allowed: true } : { allowed: false, reason: "heads-only" },
    canEdit: allowed ? { allowed: true } : { allowed: false, reason: "project-heads" },
    canWaive: who.bureau ? { allowed: true } : { allowed: false, reason: "waiver" },
  };
}

export const axisViewOf = (axis: SampleAxis): AxisView => ({
  id: axis.id,
  name: axis.name,
  planId: PLAN.id,
  planName: PLAN.name,
  list: [],
});
