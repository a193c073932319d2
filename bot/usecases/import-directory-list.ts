import { applicationColumn, planApplicationList } from "../domain/directory/application-list";
import { decideDirectoryEdits, type DirectoryDecision } from "../domain/directory/decide-directory-edits";
import { type DirectorySubject, MOST_DIRECTORY_EDITS } from "../domain/directory/directory-edit";
import { directionColumn, planDirectionList } from "../domain/directory/direction-list";
import type { ListedThing, ListFault, ListLine, PlannedList } from "../domain/directory/imported-list";
import type { Person } from "../domain/people/person";
import type { Authority } from "./authority";
import { type DirectoryOutcome, editDirectory } from "./edit-directory";
import { type LoadedDirectory, loadDirectory } from "./load-directory";

/** A list as it was read, or what is wrong with it. */
export type ReadList = { ok: true; lines: ListLine[] } | { ok: false; faults: ListFault[] };

export interface ImportListInput {
  subject: DirectorySubject;
  person: Person;
  requestId: string;
  /** Why directions are dissolved, where the list says so. */
  reason: string;
  dryRun: boolean;
}

export interface ListReport {
  lines: ListedThing[];
  faults: ListFault[];
  owesReason: boolean;
  eventId: string | null;
}

export type ImportListOutcome = { ok: true; report: ListReport } | { ok: false; report: ListReport } | Extract<DirectoryOutcome, { ok: false }>;

const COLUMN_OF: Record<DirectorySubject, (field: string) => ListFault["field"]> = { direction: directionColumn, application: applicationColumn };

/** Imports a list of directions or applications: all of it as one change that is undone as one, or nothing with every fault by line. */
export async function importDirectoryList(authority: Authority, list: ReadList, { subject, person, requestId, reason, dryRun }: ImportListInput): Promise<ImportListOutcome> {
  const nothing: ListReport = { lines: [], faults: [], owesReason: false, eventId: null };
  if (!list.ok) return { ok: false, report: { ...nothing, faults: list.faults } };
  const [facts, people] = await Promise.all([loadDirectory(authority, []), authority.directory.people()]);
  const planned = plannedOf(subject, list.lines, facts, people, requestId);
  const tooMany: ListFault[] = planned.edits.length > MOST_DIRECTORY_EDITS ? [{ line: 0, field: "", value: String(planned.edits.length), reason: "too-many-lines" }] : [];
  const decided = planned.faults.length + tooMany.length > 0 ? null : decideDirectoryEdits({ person, edits: planned.edits, reason }, facts);
  const faults = [...planned.faults, ...tooMany, ...(decided === null ? [] : faultsByLine(decided, planned, COLUMN_OF[subject]))].toSorted((a, b) => a.line - b.line);
  const report: ListReport = { ...nothing, lines: planned.lines, faults, owesReason: decided !== null && !decided.ok && decided.reason === "reason-owed" };
  if (faults.length > 0) return { ok: false, report };
  if (dryRun || planned.edits.length === 0) return { ok: true, report };
  const outcome = await editDirectory(authority, { person, requestId, reason, edits: planned.edits, channel: "import" });
  return outcome.ok ? { ok: true, report: { ...report, eventId: outcome.eventId } } : outcome;
}

function plannedOf(subject: DirectorySubject, lines: readonly ListLine[], facts: LoadedDirectory, people: readonly Person[], requestId: string): PlannedList {
  const directions = [...facts.directions.values()];
  if (subject === "direction") return planDirectionList(lines, { directions, people, newId: (rank) => `d-${requestId}-${rank + 1}` });
  return planApplicationList(lines, { applications: [...facts.applications.values()], directions, newId: (rank) => `app-${requestId}-${rank + 1}` });
}

/** What is wrong with the directory as the list would leave it, at the line that speaks of it. */
function faultsByLine(decided: DirectoryDecision, { lineOf, lines }: PlannedList, columnOf: (field: string) => ListFault["field"]): ListFault[] {
  if (decided.ok || decided.reason !== "edit-refused") return [];
  return decided.faults.map(({ id, field, reason }) => {
    const line = lineOf.get(id) ?? 0;
    const column = columnOf(field);
    const said = lines.find((one) => one.line === line)?.fields.find((one) => one.field === column)?.after;
    return { line, field: column, value: said ?? "", reason };
  });
}
