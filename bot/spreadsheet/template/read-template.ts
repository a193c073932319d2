import type { ImportedAction, ImportedPlan } from "../../domain/import/imported-plan";
import { actionKey, partKey, UniqueKeys } from "../../domain/import/words-key";
import type { Sheet, SheetFile, SheetRow } from "../cell";
import type { FaultList } from "../fault-list";
import { AxisTree } from "../table/axis-tree";
import { type Column, findTable, type Table, textsOf } from "../table/find-table";
import { type FundingColumns, fundingColumns, fundingsOf } from "../table/fundings";
import { DirectionPool, namesIn, PeoplePool } from "../table/people-pool";
import { RowReader } from "../table/row-reader";
import { cleanName } from "../values/clean-text";
import { readPriority, readStatus } from "../values/choices";
import { dateOrderOf } from "../values/date-order";
import { withMergedCells } from "./merged-cells";
import { isDataMark, isExampleRow, isInstructionRow } from "./model-rows";
import { planTitle } from "./plan-title";
import { TEMPLATE_DATES, TEMPLATE_HEADERS, TEMPLATE_REPEATABLE, TEMPLATE_REQUIRED, type TemplateField } from "./template-columns";

type TemplateTable = Table<TemplateField>;
type TemplateRow = RowReader<TemplateField>;

/** Below the headers, how far down the template's instructions are looked for. */
const INSTRUCTION_ROWS = 10;

const AXES = ["axis", "subAxis", "subSubAxis"] as const satisfies readonly TemplateField[];

/** The tables of a file that follow the action-plan template: every visible sheet that has its headers. */
export const templateTables = (sheets: readonly Sheet[], faults: FaultList): TemplateTable[] =>
  sheets
    .map((sheet) => findTable(sheet, TEMPLATE_HEADERS, TEMPLATE_REQUIRED, faults, TEMPLATE_REPEATABLE))
    .filter((table) => table !== null);

/**
 * Reads an action plan in the template of French authorities: every row that holds something is an axis, an action or a
 * part of one, or is listed as a fault. `onlyModel` tells a file in which nobody has written anything yet.
 */
export function readTemplate(
  tables: readonly TemplateTable[],
  file: SheetFile,
  fileTitle: string,
  faults: FaultList,
): { plan: ImportedPlan; onlyModel: boolean } {
  const reading = new TemplateReading(faults);
  let modelRows = 0;
  for (const table of tables) modelRows += reading.read(table, file.from1904);
  const plan: ImportedPlan = {
    format: "action-plan-template",
    name: tables.map(planTitle).find((title) => title !== null) ?? fileTitle,
    planId: null,
    axes: reading.axes.list(),
    projects: [],
    actions: reading.actions,
    people: reading.people.list(),
    directions: reading.directions.list(),
  };
  return { plan, onlyModel: modelRows > 0 && plan.axes.length === 0 && !faults.hasErrors };
}

class TemplateReading {
  readonly axes: AxisTree;
  readonly people = new PeoplePool();
  readonly directions = new DirectionPool();
  readonly actions: ImportedAction[] = [];
  private readonly keys = new UniqueKeys<ImportedAction>();
  /** The last action of each axis and title: parts belong to it. `implied` as long as only its parts named it. */
  private readonly latest = new Map<string, { action: ImportedAction; implied: boolean }>();

  constructor(private readonly faults: FaultList) {
    this.axes = new AxisTree(faults);
  }

  /** Reads a table; gives how many rows of the model it holds. */
  read(table: TemplateTable, from1904: boolean): number {
    const dates = { order: dateOrderOf(textsOf(table, TEMPLATE_DATES)), monthFirstAllowed: true, from1904 };
    const fundings = fundingColumns(table, "funder", "funding", this.faults);
    const named = TEMPLATE_REQUIRED.map((field) => table.byField.get(field)?.index ?? 0);
    let modelRows = 0;
    let started = false;
    for (const [at, row] of withMergedCells(table, [...AXES, "title"]).entries()) {
      if ((at < INSTRUCTION_ROWS && isInstructionRow(row, named)) || isExampleRow(row) || (!started && isDataMark(row))) {
        modelRows += 1;
        continue;
      }
      started = true;
      this.readRow(new RowReader(table, row, dates, this.faults), fundings);
    }
    return modelRows;
  }

  private readRow(reader: TemplateRow, fundings: FundingColumns<TemplateField>): void {
    const path = this.axisPath(reader);
    const title = reader.name("title");
    const part = reader.name("part");
    if (title === "" && part === "" && path !== null && holdsOnlyAxes(reader.row, reader.table)) {
      this.enterAxis(path, reader);
      return;
    }
    if (title === "") reader.error("title", "title-missing");
    if (path?.length === 0) reader.error("axis", "axis-missing");
    // the cells of a row that has no place are read too: all its faults are listed at once
    const known = title !== "" && path !== null && path.length > 0;
    const axisKey = known ? this.enterAxis(path, reader) : "";
    const key = actionKey(axisKey, title);
    const action = this.actionOf(reader, fundings, { key, axisKey, title: part === "" ? title : part });
    if (known && part === "") this.enterAction(action);
    else if (known) this.enterPart(action, key, title, reader);
  }

  private enterAction(action: ImportedAction): void {
    const known = this.latest.get(action.key);
    if (known?.implied) {
      // its parts came first: this row gives the values
      Object.assign(known.action, { ...action, key: known.action.key });
      known.implied = false;
      return;
    }
    const { key, first } = this.keys.claim(action.key, action);
    if (first) this.faults.warn("named-twice", action.place, action.title, { firstRow: first.place.row });
    this.latest.set(action.key, { action, implied: false });
    action.key = key;
    this.actions.push(action);
  }

  private enterPart(part: ImportedAction, wholeKey: string, wholeTitle: string, reader: TemplateRow): void {
    let whole = this.latest.get(wholeKey)?.action;
    if (!whole) {
      const { axisKey, place } = part;
      const bare: ImportedAction = {
        key: wholeKey,
        axisKey,
        projectKey: null,
        parentKey: null,
        place,
        title: wholeTitle,
        notes: [],
      };
      whole = { ...bare, key: this.keys.claim(wholeKey, bare).key };
      this.latest.set(wholeKey, { action: whole, implied: true });
      this.actions.push(whole);
    }
    const { key, first } = this.keys.claim(partKey(whole.key, part.title), part);
    if (first) reader.warn("part", "named-twice", { firstRow: first.place.row });
    this.actions.push({ ...part, key, parentKey: whole.key });
  }

  /** Names of the axes of a row from the top; null when a level is skipped, which is listed. */
  private axisPath(reader: TemplateRow): string[] | null {
    const levels = AXES.map((field) => reader.name(field));
    const depth = levels.findLastIndex((name) => name !== "") + 1;
    const path = levels.slice(0, depth);
    if (!path.includes("")) return path;
    reader.error(path[0] === "" ? "axis" : "subAxis", path[0] === "" ? "axis-missing" : "axis-level-skipped");
    return null;
  }

  private enterAxis(path: readonly string[], reader: TemplateRow): string {
    return this.axes.enter(
      path,
      reader.place,
      AXES.map((field) => reader.table.byField.get(field)?.header ?? ""),
    );
  }

  private actionOf(
    reader: TemplateRow,
    columns: FundingColumns<TemplateField>,
    { key, axisKey, title }: Pick<ImportedAction, "key" | "axisKey" | "title">,
  ): ImportedAction {
    const pilots = namesIn(reader.text("pilots") ?? "").map((name) => this.people.add(name));
    const services = namesIn(reader.text("direction") ?? "");
    const [startDay, dueDay] = [reader.day("startDay"), reader.day("dueDay")];
    if (startDay && dueDay && dueDay < startDay) reader.warn("dueDay", "dates-reversed", { start: startDay });
    const [service, ...others] = services.map((name) => this.directions.add(name));
    const isNote = (column: Column<TemplateField>): boolean =>
      column.field === null || columns.orphans.includes(column) || (column.field === "direction" && others.length > 0);
    return {
      key,
      axisKey,
      projectKey: null,
      parentKey: null,
      place: reader.place,
      title,
      description: reader.text("description"),
      status: statusOf(reader),
      progress: reader.progress("progress", false),
      startDay,
      dueDay,
      ownerKey: reader.has("pilots") ? (pilots[0] ?? null) : undefined,
      coOwnerKeys: reader.has("pilots") ? pilots.slice(1) : undefined,
      directionKey: reader.has("direction") ? (service ?? null) : undefined,
      priority: reader.choice("priority", "priority", readPriority),
      budget: reader.amount("budget"),
      fundings: columns.pairs.length > 0 ? fundingsOf(reader, columns, this.faults) : undefined,
      notes: reader.notes(isNote),
    };
  }
}

/** The status of a row in Jalon's words. *À discuter* is not decided yet; *en retard* is computed from the dates. */
function statusOf(reader: TemplateRow): ImportedAction["status"] {
  const word = reader.choice("status", "status", readStatus);
  if (word === "toDiscuss") {
    reader.warn("status", "status-to-discuss");
    return "planned";
  }
  if (word === "late") {
    reader.warn("status", "status-late");
    return "inProgress";
  }
  return word;
}

function holdsOnlyAxes(row: SheetRow, table: TemplateTable): boolean {
  const indexes = new Set<number | undefined>(AXES.map((field) => table.byField.get(field)?.index));
  return row.cells.every((cell, index) => cell === null || indexes.has(index) || cleanName(String(cell)) === "");
}
