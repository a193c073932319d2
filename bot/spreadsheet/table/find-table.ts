import { fold } from "../../domain/wording/fold";
import { type Cell, cellText, type Sheet, type SheetRow } from "../cell";
import type { FaultList } from "../fault-list";
import { cleanName } from "../values/clean-text";

/** A column of a table: its header as the file writes it, and the field it is, or null for one kept as a note. */
export interface Column<F extends string> {
  /** From 0 for column A. */
  index: number;
  header: string;
  field: F | null;
}

export interface Table<F extends string> {
  sheet: Sheet;
  /** Rows above the header row. */
  above: SheetRow[];
  columns: Column<F>[];
  byField: Map<F, Column<F>>;
  /** The headers, by the fields that previews name. */
  headers: Readonly<Record<string, string>>;
  /** Rows below it, instructions and examples included. */
  rows: SheetRow[];
}

/** Headers of a field, as `headerKey` gives them. */
export type Headers<F extends string> = Record<F, readonly string[]>;

const HEADER_ROWS = 30;

/** A header as columns are recognised by it: no accents, case, brackets or signs. `Axe (x)` gives `axe`. */
export const headerKey = (header: string): string =>
  fold(header)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * Finds the table of a sheet by its headers, in any order, in the first rows. Null when no row has all of `required`.
 * `repeatable` fields may head several columns. Of two names of one field the first is taken and the other kept as a note;
 * the same name twice is a fault.
 */
export function findTable<F extends string>(
  sheet: Sheet,
  headers: Partial<Headers<F>>,
  required: readonly F[],
  faults: FaultList,
  repeatable: readonly F[] = [],
): Table<F> | null {
  const fieldOf = new Map<string, F>();
  for (const field of Object.keys(headers) as F[]) for (const key of headers[field] ?? []) fieldOf.set(key, field);
  for (const [at, row] of sheet.rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(row.cells, fieldOf);
    const found = new Set(columns.map((column) => column.field));
    if (!required.every((field) => found.has(field))) continue;
    const byField = new Map<F, Column<F>>();
    for (const column of columns) {
      if (column.field === null) continue;
      const first = byField.get(column.field);
      if (!first) byField.set(column.field, column);
      else if (repeatable.includes(column.field)) continue;
      else if (headerKey(first.header) !== headerKey(column.header)) column.field = null;
      else {
        faults.error("header-twice", { sheet: sheet.name, row: row.number, column: column.header }, column.header);
      }
    }
    return { sheet, above: sheet.rows.slice(0, at), columns, byField, headers: headersOf(columns), rows: sheet.rows.slice(at + 1) };
  }
  return null;
}

/** Columns whose field a preview names otherwise, or that several of its fields come from. */
const PREVIEWED_AS: Record<string, readonly string[]> = {
  parentAxis: ["parent"],
  pilots: ["owner", "coOwners"],
  funder: ["fundings"],
  moe: ["load"],
  ministry: ["axis"],
  cost: ["plannedBudget"],
  years: ["endDay"],
};

function headersOf<F extends string>(columns: readonly Column<F>[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { field, header } of columns) {
    if (field !== null) for (const name of PREVIEWED_AS[field] ?? [field]) headers[name] ??= header;
  }
  return headers;
}

function columnsOf<F extends string>(cells: readonly Cell[], fieldOf: ReadonlyMap<string, F>): Column<F>[] {
  const columns: Column<F>[] = [];
  for (const [index, cell] of cells.entries()) {
    const header = cleanName(cellText(cell));
    if (header !== "") columns.push({ index, header, field: fieldOf.get(headerKey(header)) ?? null });
  }
  return columns;
}

/** The text dates of some columns of a table: what proves the order of its dates. */
export function* textsOf<F extends string>(table: Table<F>, fields: readonly F[]): Generator<string> {
  const indexes = table.columns
    .filter((column) => column.field !== null && fields.includes(column.field))
    .map((column) => column.index);
  for (const row of table.rows) {
    for (const index of indexes) {
      const cell = row.cells[index];
      if (typeof cell === "string") yield cell;
    }
  }
}
