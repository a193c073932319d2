import { type AccessReason, canEditPlan, canEditProject, canUpdateAction, canWaive, type Permission } from "../access/access";
import type { Instant } from "../calendar/day";
import type { Person } from "../people/person";
import type { Action } from "../roadmap/action";
import { exitGaps, isForward } from "../roadmap/phase-exit";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { Channel } from "../updates/channel";
import type { Change } from "../updates/update-event";
import { valuesOfAction, withActionValues } from "./action-values";
import { type Edit, type FieldConflict, type FieldFault, type FieldValues, MOST_EDITS, type PhaseRefusal } from "./edit";
import { fieldFaults, type KnownNames } from "./field-faults";
import { mergeValues } from "./merge-values";
import { valuesOfPlan, withPlanValues } from "./plan-values";
import { valuesOfProject, withProjectValues } from "./project-values";
import { reoriented } from "./reorientation";

/** Several things changed at once, by one person, for one reason: one event, and one undo. */
export interface EditRequest {
  person: Person;
  edits: readonly Edit[];
  /** Why, where an aim, a date or an owner changes; empty where it need not be said. */
  reason: string;
  /** Why conditions of a phase are let go; empty when none is. */
  waiver: string;
  channel: Channel;
  at: Instant;
  /** The event that these edits undo: what was once so needs neither a reason nor its phase's conditions. */
  undoes?: string;
}

/** The things as they stand, with the projects around the actions. */
export interface EditFacts extends KnownNames {
  plan: Plan;
  projects: ReadonlyMap<string, Project>;
  actions: ReadonlyMap<string, Action>;
}

export interface EditedThings {
  /** The plan itself, when that is what changed: it changes alone. */
  plan: Plan | null;
  projects: Project[];
  actions: { before: Action; after: Action }[];
  changes: Change[];
  waived: PhaseRefusal[];
}

export type EditDecision =
  | ({ ok: true } & EditedThings)
  | { ok: false; reason: "not-found" | "too-many-edits" | "nothing-to-change" | AccessReason }
  | { ok: false; reason: "edit-conflict"; conflicts: FieldConflict[] }
  | { ok: false; reason: "edit-refused"; faults: FieldFault[] }
  | { ok: false; reason: "reason-owed"; fields: { id: string; field: string }[] }
  | { ok: false; reason: "phase-not-ready"; projects: PhaseRefusal[] };

interface Considered {
  edit: Edit;
  changed: FieldValues;
  before: FieldValues;
  permission: Permission;
  after: { plan: Plan } | { project: Project } | { before: Action; after: Action };
}

/** Judges a batch of edits as a whole: all of it happens, or nothing with every reason why. */
export function decideEdits({ person, edits, reason, waiver, undoes }: EditRequest, facts: EditFacts): EditDecision {
  const isTwice = new Set(edits.map(({ id }) => id)).size < edits.length;
  const isMixed = edits.length > 1 && edits.some(({ subject }) => subject === "plan");
  if (edits.length > MOST_EDITS || isTwice || isMixed) return { ok: false, reason: "too-many-edits" };
  const considered: Considered[] = [];
  const conflicts: FieldConflict[] = [];
  for (const edit of edits) {
    const now = valuesNow(edit, facts);
    if (now === null) return { ok: false, reason: "not-found" };
    const merged = mergeValues(edit, now);
    conflicts.push(...merged.conflicts);
    if (Object.keys(merged.values).length > 0) considered.push({ edit, changed: merged.values, before: now, ...applied(edit, merged.values, person, facts) });
  }
  const refused = considered.map(({ permission }) => permission).find((permission) => !permission.allowed);
  if (refused && !refused.allowed) return { ok: false, reason: refused.reason };
  if (conflicts.length > 0) return { ok: false, reason: "edit-conflict", conflicts };
  if (considered.length === 0) return { ok: false, reason: "nothing-to-change" };

  const faults = considered.flatMap(({ edit, changed, before }) => fieldFaults(edit, changed, { ...before, ...changed }, facts));
  if (faults.length > 0) return { ok: false, reason: "edit-refused", faults };
  if (undoes !== undefined) return { ok: true, ...outcomeOf(considered), waived: [] };
  const owed = considered.flatMap(({ edit, changed, before }) => reoriented(edit.subject, before, changed).map((field) => ({ id: edit.id, field })));
  if (owed.length > 0 && reason.trim() === "") return { ok: false, reason: "reason-owed", fields: owed };
  const waived = considered.flatMap(notReady);
  if (waived.length > 0 && waiver.trim() === "") return { ok: false, reason: "phase-not-ready", projects: waived };
  const mayWaive = canWaive(person);
  if (waived.length > 0 && !mayWaive.allowed) return { ok: false, reason: mayWaive.reason };
  return { ok: true, ...outcomeOf(considered), waived };
}

function valuesNow({ subject, id }: Edit, { plan, projects, actions }: EditFacts): FieldValues | null {
  if (subject === "plan") return id === plan.id ? { ...valuesOfPlan(plan) } : null;
  const thing = subject === "project" ? projects.get(id) : actions.get(id);
  if (!thing) return null;
  return { ...(subject === "project" ? valuesOfProject(thing as Project) : valuesOfAction(thing as Action)) };
}

function applied({ subject, id }: Edit, values: FieldValues, person: Person, { plan, projects, actions }: EditFacts): Pick<Considered, "permission" | "after"> {
  if (subject === "plan") return { permission: canEditPlan(person), after: { plan: withPlanValues(plan, values) } };
  if (subject === "project") {
    const project = projects.get(id) as Project;
    return { permission: canEditProject(person, project), after: { project: withProjectValues(project, values) } };
  }
  const before = actions.get(id) as Action;
  const project = before.projectId === null ? null : (projects.get(before.projectId) ?? null);
  return { permission: canUpdateAction(person, before, project), after: { before, after: withActionValues(before, values) } };
}

/** A project that would leave its phase for a later one without all that this asks; what the batch itself fills in counts. */
function notReady({ edit, changed, before, after }: Considered): PhaseRefusal[] {
  if (!("project" in after) || !("phase" in changed)) return [];
  const from = before["phase"] as Project["phase"];
  const { project } = after;
  const missing = isForward(from, project.phase) ? exitGaps({ ...project, phase: from }) : [];
  return missing.length === 0 ? [] : [{ id: edit.id, missing }];
}

function outcomeOf(considered: readonly Considered[]): Omit<EditedThings, "waived"> {
  const made: Omit<EditedThings, "waived"> = { plan: null, projects: [], actions: [], changes: [] };
  for (const { edit, changed, before, after } of considered) {
    const fields = Object.keys(changed);
    const now = valuesAfter(after);
    if ("plan" in after) made.plan = after.plan;
    else if ("project" in after) made.projects.push(after.project);
    else made.actions.push(after);
    const only = (values: FieldValues): FieldValues => Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
    made.changes.push({ subject: edit.subject, id: edit.id, before: only(before), after: only(now) });
  }
  return made;
}

function valuesAfter(after: Considered["after"]): FieldValues {
  if ("plan" in after) return { ...valuesOfPlan(after.plan) };
  return "project" in after ? { ...valuesOfProject(after.project) } : { ...valuesOfAction(after.after) };
}
