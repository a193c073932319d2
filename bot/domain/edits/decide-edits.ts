import { type AccessReason, canWaive, type Permission } from "../access/access";
import type { Instant } from "../calendar/day";
import type { Person } from "../people/person";
import type { Action } from "../roadmap/action";
import { exitGaps, isForward } from "../roadmap/phase-exit";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { Channel } from "../updates/channel";
import type { Change } from "../updates/update-event";
import { type Considered, considerEdit } from "./consider-edit";
import { type Edit, type FieldConflict, type FieldFault, MOST_AT_ONCE, MOST_EDITS, type PhaseRefusal } from "./edit";
import { fieldFaults, type KnownNames } from "./field-faults";
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
  /** Everything of a person at once: as much as a transaction holds. */
  handsOver?: true;
  /** An instance decided it within its remit: that is the permission, and what a phase lacks is waived by the decision. */
  decided?: true;
}

/** The things as they stand, with the projects around the actions. */
export interface EditFacts extends KnownNames {
  plan: Plan;
  projects: ReadonlyMap<string, Project>;
  actions: ReadonlyMap<string, Action>;
  /** Ids of the axes that new actions name. */
  axes: ReadonlySet<string>;
}

export interface EditedThings {
  /** The plan itself, when that is what changed: it changes alone. */
  plan: Plan | null;
  projects: Project[];
  /** `before` is null for a new action, `after` for one that goes away. */
  actions: { before: Action | null; after: Action | null }[];
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

/** Judges a batch of edits as a whole: all of it happens, or nothing with every reason why. */
export function decideEdits({ person, edits, reason, waiver, at, undoes, handsOver, decided }: EditRequest, facts: EditFacts): EditDecision {
  const isTwice = new Set(edits.map(({ id }) => id)).size < edits.length;
  const isMixed = edits.length > 1 && edits.some(({ subject }) => subject === "plan");
  const most = handsOver || undoes !== undefined ? MOST_AT_ONCE : MOST_EDITS;
  if (edits.length > most || isTwice || isMixed) return { ok: false, reason: "too-many-edits" };
  const considered: Considered[] = [];
  const conflicts: FieldConflict[] = [];
  for (const [rank, edit] of edits.entries()) {
    const one = considerEdit(edit, person, facts, { at, rank });
    if (one === null) return { ok: false, reason: "not-found" };
    conflicts.push(...one.conflicts);
    if (one.changes) considered.push(one);
  }
  const refused = considered.map(({ permission }) => permission).find((permission) => !permission.allowed);
  if (refused && !refused.allowed && !decided) return { ok: false, reason: refused.reason };
  if (conflicts.length > 0) return { ok: false, reason: "edit-conflict", conflicts };
  if (considered.length === 0) return { ok: false, reason: "nothing-to-change" };

  const faults = considered.flatMap(({ edit, changed, before }) => (edit.removes ? [] : fieldFaults(edit, changed, { ...before, ...changed }, facts)));
  if (faults.length > 0) return { ok: false, reason: "edit-refused", faults };
  if (undoes !== undefined) return { ok: true, ...outcomeOf(considered), waived: [] };
  const owed = considered.flatMap(({ edit, changed, before }) => reoriented(edit.subject, before, changed).map((field) => ({ id: edit.id, field })));
  if (owed.length > 0 && reason.trim() === "") return { ok: false, reason: "reason-owed", fields: owed };
  const waived = considered.flatMap(notReady);
  if (waived.length > 0 && waiver.trim() === "" && !decided) return { ok: false, reason: "phase-not-ready", projects: waived };
  const mayWaive: Permission = decided ? { allowed: true } : canWaive(person);
  if (waived.length > 0 && !mayWaive.allowed) return { ok: false, reason: mayWaive.reason };
  return { ok: true, ...outcomeOf(considered), waived };
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
  for (const { after, change } of considered) {
    if ("plan" in after) made.plan = after.plan;
    else if ("project" in after) made.projects.push(after.project);
    else made.actions.push(after);
    made.changes.push(change);
  }
  return made;
}
