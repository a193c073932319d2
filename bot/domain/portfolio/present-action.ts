import { canUpdateAction } from "../access/access";
import type { Day } from "../calendar/day";
import type { Person } from "../people/person";
import { heardOn } from "../progress/heard";
import { daysLate } from "../progress/lateness";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { Names } from "./present-project";

/** What stands around an action: what it needs to be shown and its rights to be judged. */
export interface Surroundings {
  plan: Plan;
  axis: Axis | null;
  project: Project | null;
}

/** An action as one person is shown it on a day. */
export function presentAction(action: Action, around: Surroundings, names: Names, person: Person, today: Day) {
  const named = (id: string) => ({ id, name: names.person(id) });
  const { plan, axis, project } = around;
  return {
    id: action.id,
    title: action.title,
    description: action.description,
    status: action.status,
    progress: action.progress,
    startDay: action.startDay,
    dueDay: action.dueDay,
    initialDueDay: action.initialDueDay,
    daysLate: daysLate(action, today),
    milestoneDay: action.milestone?.day ?? null,
    days: action.days,
    obstacle: action.obstacle,
    line: action.line,
    owner: action.ownerId === null ? null : named(action.ownerId),
    coOwners: action.coOwnerIds.map(named),
    directionId: action.directionId,
    direction: action.directionId === null ? "" : names.direction(action.directionId),
    priority: action.priority,
    budget: action.budget,
    fundings: action.fundings,
    forTheRecord: action.forTheRecord,
    notes: action.notes,
    informed: action.informed ? { ...action.informed, byName: names.person(action.informed.by) } : null,
    heardOn: heardOn(action, (project ?? axis)?.rollup ?? null, plan.timeZone),
    parentId: action.parentId,
    hasParts: action.hasParts,
    planId: plan.id,
    planName: plan.name,
    axisId: action.axisId,
    axisName: axis?.name ?? "",
    projectId: action.projectId,
    projectName: project?.name ?? null,
    version: action.version,
    canUpdate: canUpdateAction(person, action, project),
  };
}
