import { fingerprint } from "../../domain/import/fingerprint";
import type { ImportedAxis, ImportedPlan, ImportedProject, Place } from "../../domain/import/imported-plan";
import { idKey, wordsKey } from "../../domain/import/words-key";
import { cellText, type SheetFile, type SheetRow } from "../cell";
import { unguarded } from "../csv/formula-guard";
import type { FaultList } from "../fault-list";
import { LIMITS } from "../limits";
import { findTable, textsOf } from "../table/find-table";
import { RowReader } from "../table/row-reader";
import { dateOrderOf } from "../values/date-order";
import { LabelIndex, labelParts } from "./labels";
import { DATES, headersOf } from "./layout";
import { readBookActions } from "./read-book-actions";
import type { BookAxis } from "./read-book-axes";
import { BookPeople } from "./read-book-people";
import type { BookProject } from "./read-book-projects";
import type { BookRow, BookTable } from "./workbook-tables";

/** The table of Jalon's own CSV of actions: the only file of one sheet with ids and fingerprints; null for another. */
export function actionsCsvTable({ sheets }: SheetFile, faults: FaultList): BookTable | null {
  const [sheet, another] = sheets;
  if (!sheet || another) return null;
  const table = findTable(sheet, headersOf("actions"), ["id", "base", "title"], faults, ["funder", "funding"]);
  return table && { ...table, rows: table.rows.map(withoutGuards) };
}

const withoutGuards = (row: SheetRow): SheetRow => ({
  ...row,
  cells: row.cells.map((cell) => (typeof cell === "string" ? unguarded(cell) : cell)),
});

/** Reads it as the sheet of actions of a workbook; of axes and projects it says nothing but where actions are. */
export function readActionsCsv(table: BookTable, title: string, faults: FaultList): ImportedPlan | null {
  if (table.rows.length > LIMITS.rows) {
    faults.error("too-many-rows", { sheet: "", row: 0 }, "", { limit: LIMITS.rows });
    return null;
  }
  const dates = { order: dateOrderOf(textsOf(table, DATES)), monthFirstAllowed: false, from1904: false };
  const rows: BookRow[] = table.rows.map((row) => new RowReader(table, row, dates, faults));
  const planId = rows.map((row) => /^([^.]+)\./.exec(cellText(row.cell("id")))?.[1]).find((found) => found !== undefined) ?? null;
  if (planId === null) {
    faults.error("format-unknown", { sheet: "", row: 0 });
    return null;
  }
  const places = new Places(planId);
  for (const row of rows) places.enter(row);
  const people = new BookPeople([], []);
  const actions = readBookActions(rows, { list: [], index: places.axes }, { list: [], index: places.projects }, people, faults);
  return {
    format: "jalon-workbook",
    name: title,
    planId,
    onlyActions: true,
    axes: places.axisList,
    projects: places.projectList,
    actions,
    people: people.people(),
    directions: people.directions(),
  };
}

/** The axes and projects that rows name with their ids. Their fingerprints are those of what is said: nothing changes. */
class Places {
  readonly axes = new LabelIndex<BookAxis>();
  readonly projects = new LabelIndex<BookProject>();
  readonly axisList: ImportedAxis[] = [];
  readonly projectList: ImportedProject[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly planId: string) {}

  enter(row: BookRow): void {
    const axis = this.idIn(row.name("axis", LIMITS.labelChars));
    if (!axis) return;
    if (this.isNew(axis.id)) this.enterAxis(axis, row.place);
    const project = this.idIn(row.name("project", LIMITS.labelChars));
    if (project && this.isNew(project.id)) this.enterProject(project, axis.id, row.place);
  }

  private idIn(label: string): { id: string; name: string } | null {
    const parts = labelParts(label);
    return parts && { id: `${this.planId}.${parts.mark}`, name: parts.name };
  }

  private isNew(id: string): boolean {
    if (this.known.has(id)) return false;
    this.known.add(id);
    return true;
  }

  private enterAxis({ id, name }: { id: string; name: string }, place: Place): void {
    const base = { name: fingerprint(name), level: fingerprint("1") };
    this.axisList.push({ key: idKey(id), base, parentKey: null, level: 1, name, place });
    this.axes.add(id, name, { key: idKey(id), words: wordsKey(id) });
  }

  private enterProject({ id, name }: { id: string; name: string }, axisId: string, place: Place): void {
    const base = { name: fingerprint(name), axisId: fingerprint(axisId) };
    this.projectList.push({ key: idKey(id), base, axisKey: idKey(axisId), name, place, notes: [] });
    this.projects.add(id, name, { key: idKey(id), words: wordsKey(id), axisKey: idKey(axisId) });
  }
}
