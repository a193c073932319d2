import { canEditPlan, canEditProject, canUpdateAction, type Permission } from "../access/access";
import type { Instant } from "../calendar/day";
import type { Person } from "../people/person";
import type { Action } from "../roadmap/action";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { Change } from "../updates/update-event";
import { valuesOfAction, withActionValues } from "./action-values";
import type { ActionHome, Edit, FieldConflict, FieldValues } from "./edit";
import { mergeValues } from "./merge-values";
import { isNewIdOf, newAction, saidOf, saidSince } from "./new-action";
import { valuesOfPlan, withPlanValues } from "./plan-values";
import { valuesOfProject, withProjectValues } from "./project-values";

/** What one edit of a batch comes to. */
export interface Considered {
  edit: Edit;
  conflicts: FieldConflict[];
  /** False where every value is already there, or meets a conflict. */
  changes: boolean;
  changed: FieldValues;
  before: FieldValues;
  permission: Permission;
  after: { plan: Plan } | { project: Project } | { before: Action | null; after: Action | null };
  change: Change;
}

interface Things {
  plan: Plan;
  projects: ReadonlyMap<string, Project>;
  actions: ReadonlyMap<string, Action>;
  axes: ReadonlySet<string>;
}

interface Moment {
  at: Instant;
  /** The place of the edit in its batch. */
  rank: number;
}

/** Looks at one edit beside what stands now; null where what it names is not there. */
export function considerEdit(edit: Edit, person: Person, things: Things, moment: Moment): Considered | null {
  if (edit.creates) return considerCreation(edit, edit.creates, person, things, moment);
  const { subject, id } = edit;
  const { plan } = things;
  if (subject === "plan") {
    return id === plan.id ? changing(edit, { ...valuesOfPlan(plan) }, canEditPlan(person), (values) => ({ plan: withPlanValues(plan, values) })) : null;
  }
  if (subject === "project") {
    const project = things.projects.get(id);
    return project === undefined ? null : changing(edit, { ...valuesOfProject(project) }, canEditProject(person, project), (values) => ({ project: withProjectValues(project, values, edit) }));
  }
  const action = things.actions.get(id);
  if (action === undefined) return null;
  if (edit.removes) return considerRemoval(edit, action, person, things);
  const permission = canUpdateAction(person, action, projectOf(action, things));
  return changing(edit, { ...valuesOfAction(action) }, permission, (values) => ({ before: action, after: withActionValues(action, values) }));
}

const projectOf = ({ projectId }: Pick<Action, "projectId">, { projects }: Things): Project | null => (projectId === null ? null : (projects.get(projectId) ?? null));

/** « Une action s'ajoute à un projet par son duo ou par le bureau ; à un axe, par le bureau. » */
const canPlace = (person: Person, project: Project | null): Permission => (project === null ? canEditPlan(person) : canEditProject(person, project));

type Outcome = Considered["after"];

function changing(edit: Edit, before: FieldValues, permission: Permission, apply: (values: FieldValues) => Outcome): Considered {
  const { values: changed, conflicts } = mergeValues(edit, before);
  const applied = apply(changed);
  const after = edit.forgetsFirst ? withoutFirst(applied) : applied;
  const now = valuesAfter(after);
  const only = (values: FieldValues): FieldValues => Object.fromEntries(Object.keys(changed).map((field) => [field, values[field] ?? null]));
  const first = LAST_DAYS.some((field) => field in changed && before[field] === null && setsFirst(apply({}), after));
  const change: Change = { subject: edit.subject, id: edit.id, before: only(before), after: only(now), ...(first ? { first: true } : {}) };
  return { edit, conflicts, changes: Object.keys(changed).length > 0, changed, before, permission, after, change };
}

const LAST_DAYS = ["endDay", "dueDay"];

/** The first end or due day that a thing ever had; null before. */
function firstDayOf(thing: Outcome): string | null {
  if ("project" in thing) return thing.project.initialEndDay;
  return "after" in thing ? (thing.after?.initialDueDay ?? null) : null;
}

const setsFirst = (before: Outcome, after: Outcome): boolean => firstDayOf(before) === null && firstDayOf(after) !== null;

/** « Défaire rend tout » : the first day goes with the day that set it. */
function withoutFirst(thing: Outcome): Outcome {
  if ("project" in thing) return thing.project.endDay === null ? { project: { ...thing.project, initialEndDay: null } } : thing;
  if (!("after" in thing) || thing.after === null || thing.after.dueDay !== null) return thing;
  return { before: thing.before, after: { ...thing.after, initialDueDay: null } };
}

function valuesAfter(after: Outcome): FieldValues {
  if ("plan" in after) return { ...valuesOfPlan(after.plan) };
  if ("project" in after) return { ...valuesOfProject(after.project) };
  return after.after === null ? {} : { ...valuesOfAction(after.after) };
}

function considerCreation(edit: Edit, home: ActionHome, person: Person, things: Things, { at, rank }: Moment): Considered | null {
  const { id } = edit;
  const { plan, actions, axes } = things;
  const project = "projectId" in home ? (things.projects.get(home.projectId) ?? null) : null;
  const axisId = "axisId" in home ? home.axisId : (project?.axisId ?? "");
  const isThere = "axisId" in home ? axes.has(axisId) : project !== null;
  if (!isThere || edit.subject !== "action" || actions.has(id) || !isNewIdOf(plan.id, id)) return null;
  const blank = newAction({ id, plan, projectId: project?.id ?? null, axisId, at, rank });
  const before: FieldValues = { ...valuesOfAction(blank) };
  const changed = { ...before, ...edit.values };
  const after = withActionValues(blank, edit.values);
  const change: Change = { subject: "action", id, before: null, after: saidOf({ ...valuesOfAction(after) }) };
  return { edit, conflicts: [], changes: true, changed, before, permission: canPlace(person, project), after: { before: null, after }, change };
}

function considerRemoval(edit: Edit, action: Action, person: Person, things: Things): Considered {
  const values: FieldValues = { ...valuesOfAction(action) };
  const conflicts = saidSince(action, edit.seen);
  const gone = Object.fromEntries(Object.keys(edit.seen).map((field) => [field, null]));
  const change: Change = { subject: "action", id: action.id, before: edit.seen, after: gone };
  const permission = canPlace(person, projectOf(action, things));
  return { edit, conflicts, changes: conflicts.length === 0, changed: {}, before: values, permission, after: { before: action, after: null }, change };
}
