import type { DirectoryDecision } from "../domain/directory/decide-directory-edits";
import { decideDirectoryEdits } from "../domain/directory/decide-directory-edits";
import { MOST_DIRECTORY_EDITS } from "../domain/directory/directory-edit";
import { COLUMN_OF, type ListedDirection, type ListFault, type ListLine, planDirectionList, type PlannedList } from "../domain/directory/direction-list";
import type { DirectionValues } from "../domain/directory/direction-values";
import type { Person } from "../domain/people/person";
import type { Authority } from "./authority";
import { type DirectoryOutcome, editDirectory } from "./edit-directory";
import { loadDirectory } from "./load-directory";

/** A list as it was read, or what is wrong with it. */
export type ReadList = { ok: true; lines: ListLine[] } | { ok: false; faults: ListFault[] };

export interface ImportListInput {
  person: Person;
  requestId: string;
  /** Why directions are dissolved, where the list says so. */
  reason: string;
  dryRun: boolean;
}

export interface ListReport {
  lines: ListedDirection[];
  faults: ListFault[];
  owesReason: boolean;
  eventId: string | null;
}

export type ImportListOutcome = { ok: true; report: ListReport } | { ok: false; report: ListReport } | Extract<DirectoryOutcome, { ok: false }>;

/** Imports a list of directions: all of it as one change that is undone as one, or nothing with every fault by line. */
export async function importDirections(authority: Authority, list: ReadList, { person, requestId, reason, dryRun }: ImportListInput): Promise<ImportListOutcome> {
  const nothing: ListReport = { lines: [], faults: [], owesReason: false, eventId: null };
  if (!list.ok) return { ok: false, report: { ...nothing, faults: list.faults } };
  const [facts, people] = await Promise.all([loadDirectory(authority, []), authority.directory.people()]);
  const planned = planDirectionList(list.lines, { directions: [...facts.directions.values()], people, newId: (rank) => `d-${requestId}-${rank + 1}` });
  const tooMany: ListFault[] = planned.edits.length > MOST_DIRECTORY_EDITS ? [{ line: 0, field: "", value: String(MOST_DIRECTORY_EDITS), reason: "too-many-lines" }] : [];
  const decided = planned.faults.length + tooMany.length > 0 ? null : decideDirectoryEdits({ person, edits: planned.edits, reason }, facts);
  const faults = [...planned.faults, ...tooMany, ...(decided === null ? [] : faultsByLine(decided, planned))].toSorted((a, b) => a.line - b.line);
  const report: ListReport = { ...nothing, lines: planned.lines, faults, owesReason: decided !== null && !decided.ok && decided.reason === "reason-owed" };
  if (faults.length > 0) return { ok: false, report };
  if (dryRun || planned.edits.length === 0) return { ok: true, report };
  const outcome = await editDirectory(authority, { person, requestId, reason, edits: planned.edits, channel: "import" });
  return outcome.ok ? { ok: true, report: { ...report, eventId: outcome.eventId } } : outcome;
}

/** What is wrong with the directory as the list would leave it, at the line that speaks of it. */
function faultsByLine(decided: DirectoryDecision, { lineOf, lines }: PlannedList): ListFault[] {
  if (decided.ok || decided.reason !== "edit-refused") return [];
  return decided.faults.map(({ id, field, reason }) => {
    const line = lineOf.get(id) ?? 0;
    const column = COLUMN_OF[field as keyof DirectionValues];
    const said = lines.find((one) => one.line === line)?.fields.find((one) => one.field === column)?.after;
    return { line, field: column, value: said ?? "", reason };
  });
}
