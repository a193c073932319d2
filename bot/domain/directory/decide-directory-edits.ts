import { type AccessReason, canEditPeople } from "../access/access";
import type { Application } from "../applications/application";
import { type FieldValues, sameValue } from "../edits/edit";
import { mergeValues } from "../edits/merge-values";
import { reoriented } from "../edits/reorientation";
import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import type { Change } from "../updates/update-event";
import { blankApplication, valuesOfApplication, withApplicationValues } from "./application-values";
import { type DirectoryConflict, type DirectoryEdit, MOST_DIRECTORY_EDITS, NEW_IDS } from "./directory-edit";
import { applicationFaults, type DirectoryFault, directionFaults } from "./directory-faults";
import { blankDirection, valuesOfDirection, withDirectionValues } from "./direction-values";

export interface DirectoryRequest {
  person: Person;
  edits: readonly DirectoryEdit[];
  /** Why, where a direction is dissolved or another takes over; empty where it need not be said. */
  reason: string;
  /** The event that these edits undo: what was once so needs no reason. */
  undoes?: string;
}

/** The directory as it stands. */
export interface DirectoryFacts {
  directions: ReadonlyMap<string, Direction>;
  applications: ReadonlyMap<string, Application>;
  people: ReadonlySet<string>;
  /** What projects, actions or people name: it cannot go away. Only asked of what would go. */
  inUse: ReadonlySet<string>;
}

export interface EditedDirectory {
  directions: Direction[];
  applications: Application[];
  created: ReadonlySet<string>;
  removed: Pick<DirectoryEdit, "subject" | "id">[];
  changes: Change[];
}

export type DirectoryDecision =
  | ({ ok: true } & EditedDirectory)
  | { ok: false; reason: "not-found" | "too-many-edits" | "nothing-to-change" | AccessReason }
  | { ok: false; reason: "edit-conflict"; conflicts: DirectoryConflict[] }
  | { ok: false; reason: "edit-refused"; faults: DirectoryFault[] }
  | { ok: false; reason: "reason-owed"; fields: { id: string; field: string }[] };

interface Considered {
  edit: DirectoryEdit;
  before: FieldValues;
  changed: FieldValues;
}

/** Judges changes of the directory as a whole: all of them happen, or none with every reason why. */
export function decideDirectoryEdits({ person, edits, reason, undoes }: DirectoryRequest, facts: DirectoryFacts): DirectoryDecision {
  const permission = canEditPeople(person);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  if (edits.length > MOST_DIRECTORY_EDITS || new Set(edits.map(({ id }) => id)).size < edits.length) return { ok: false, reason: "too-many-edits" };
  const considered: Considered[] = [];
  const conflicts: DirectoryConflict[] = [];
  for (const edit of edits) {
    const now = valuesNow(edit, facts);
    if (now === null) return { ok: false, reason: "not-found" };
    const found = edit.creates ? { values: { ...now, ...edit.values }, conflicts: [] } : edit.removes ? removal(edit, now) : mergeValues(edit, now);
    conflicts.push(...(found.conflicts as DirectoryConflict[]));
    if (edit.removes || Object.keys(found.values).length > 0) considered.push({ edit, before: now, changed: found.values });
  }
  if (conflicts.length > 0) return { ok: false, reason: "edit-conflict", conflicts };
  if (considered.length === 0) return { ok: false, reason: "nothing-to-change" };
  const edited = applied(considered, facts);
  const faults = faultsOf(edited, facts);
  if (faults.length > 0) return { ok: false, reason: "edit-refused", faults };
  const owed = considered.flatMap(({ edit, before, changed }) => (edit.creates || edit.removes ? [] : reoriented(edit.subject, before, changed).map((field) => ({ id: edit.id, field }))));
  if (undoes === undefined && owed.length > 0 && reason.trim() === "") return { ok: false, reason: "reason-owed", fields: owed };
  return { ok: true, ...edited };
}

/** The values as they stand; those of nothing for what is new, null where the edit does not fit what is there. */
function valuesNow({ subject, id, creates }: DirectoryEdit, { directions, applications }: DirectoryFacts): FieldValues | null {
  const isThere = directions.has(id) || applications.has(id);
  if (creates) return isThere || !NEW_IDS[subject].test(id) ? null : { ...(subject === "direction" ? valuesOfDirection(blankDirection(id)) : valuesOfApplication(blankApplication(id))) };
  const direction = subject === "direction" ? directions.get(id) : undefined;
  const application = subject === "application" ? applications.get(id) : undefined;
  return direction ? { ...valuesOfDirection(direction) } : application ? { ...valuesOfApplication(application) } : null;
}

/** What was changed since it was made is not thrown away. */
function removal({ subject, id, seen }: DirectoryEdit, now: FieldValues): { values: FieldValues; conflicts: DirectoryConflict[] } {
  const changed = Object.keys(seen).filter((field) => !sameValue(seen[field], now[field]));
  return { values: {}, conflicts: changed.map((field) => ({ subject, id, field, seen: seen[field], now: now[field], wanted: null })) };
}

function applied(considered: readonly Considered[], facts: DirectoryFacts): EditedDirectory {
  const made: EditedDirectory = { directions: [], applications: [], created: new Set(considered.filter(({ edit }) => edit.creates).map(({ edit }) => edit.id)), removed: [], changes: [] };
  for (const { edit, before, changed } of considered) {
    const { subject, id } = edit;
    const only = (values: FieldValues): FieldValues => Object.fromEntries(Object.keys(changed).map((field) => [field, values[field] ?? null]));
    if (edit.removes) {
      made.removed.push({ subject, id });
      made.changes.push({ subject, id, before, after: Object.fromEntries(Object.keys(before).map((field) => [field, null])) });
      continue;
    }
    if (subject === "direction") {
      const after = withDirectionValues(facts.directions.get(id) ?? blankDirection(id), changed);
      made.directions.push(after);
      made.changes.push({ subject, id, before: edit.creates ? null : only(before), after: only({ ...valuesOfDirection(after) }) });
    } else {
      const after = withApplicationValues(facts.applications.get(id) ?? blankApplication(id), changed);
      made.applications.push(after);
      made.changes.push({ subject, id, before: edit.creates ? null : only(before), after: only({ ...valuesOfApplication(after) }) });
    }
  }
  return made;
}

function faultsOf({ directions, applications, removed }: EditedDirectory, facts: DirectoryFacts): DirectoryFault[] {
  const after = { directions: new Map(facts.directions), applications: new Map(facts.applications), people: facts.people, edited: new Set(directions.map(({ id }) => id)) };
  for (const one of directions) after.directions.set(one.id, one);
  for (const one of applications) after.applications.set(one.id, one);
  for (const { id } of removed) if (!after.directions.delete(id)) after.applications.delete(id);
  const succeeded = new Set([...after.directions.values()].map(({ successorId }) => successorId));
  const owners = new Set([...after.applications.values()].map(({ directionId }) => directionId));
  const held = removed.filter(({ id }) => facts.inUse.has(id) || succeeded.has(id) || owners.has(id));
  return [
    ...directions.flatMap((one) => directionFaults(one, after)),
    ...applications.flatMap((one) => applicationFaults(one, after)),
    ...held.map(({ subject, id }): DirectoryFault => ({ subject, id, field: "name", reason: "in-use" })),
  ];
}
