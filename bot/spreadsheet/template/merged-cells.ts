import type { SheetRow } from "../cell";
import type { Table } from "../table/find-table";

/**
 * The rows of a table with the cells merged over several rows written on each of them, in these columns only: an axis
 * merged over ten actions is the axis of all ten, an amount merged over them is not ten amounts.
 */
export function withMergedCells<F extends string>(table: Table<F>, fields: readonly F[]): SheetRow[] {
  const columns = new Set(fields.map((field) => table.byField.get(field)?.index).filter((index) => index !== undefined));
  const merges = table.sheet.merges.filter((merge) => columns.has(merge.column));
  if (merges.length === 0) return table.rows;
  const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const last = rows.at(-1)?.number ?? 0;
  for (const { column, top, bottom } of merges) {
    const value = byNumber.get(top)?.cells[column] ?? null;
    if (value === null) continue;
    for (let number = top + 1; number <= Math.min(bottom, last); number += 1) {
      const row = byNumber.get(number);
      if (!row || (row.cells[column] ?? null) !== null) continue;
      while (row.cells.length <= column) row.cells.push(null);
      row.cells[column] = value;
    }
  }
  return rows;
}
