import type { Cell } from "../cell";
import { readXlsx } from "../xlsx/read-xlsx";
import { type FixtureCell, type FixtureSheet, writeXlsx } from "./write-fixtures";

const asFixture = (cell: Cell): FixtureCell => {
  if (cell === null || typeof cell !== "object") return cell;
  if (cell.kind === "date") return { date: cell.serial };
  return cell.kind === "percent" ? { percent: cell.fraction } : { error: cell.text };
};

/** A sheet as somebody sees it in a spreadsheet: cells by row and header, to change, add or take away. */
export class OpenSheet {
  constructor(readonly rows: FixtureCell[][]) {}

  column(header: string): number {
    const index = this.rows[0]?.indexOf(header) ?? -1;
    if (index < 0) throw new Error(`no column ${header}`);
    return index;
  }

  /** `row` as the spreadsheet counts: 2 is the first below the headers. */
  set(row: number, header: string, value: FixtureCell): void {
    const cells = this.rows[row - 1] ?? [];
    const index = this.column(header);
    while (cells.length <= index) cells.push(null);
    cells[index] = value;
    this.rows[row - 1] = cells;
  }

  get(row: number, header: string): FixtureCell {
    return this.rows[row - 1]?.[this.column(header)] ?? null;
  }
}

/** What comes back of a workbook that somebody opened, edited and saved. A sheet that `edit` deletes is gone. */
export async function rewritten(bytes: Uint8Array, edit: (sheets: Map<string, OpenSheet>) => void): Promise<Uint8Array> {
  const opened = await readXlsx(bytes, () => true);
  if (!opened.ok) throw new Error(opened.fault.code);
  const hidden = new Set(opened.file.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name));
  const sheets = new Map<string, OpenSheet>();
  for (const { name, rows } of opened.file.sheets) sheets.set(name, new OpenSheet(rows.map((row) => row.cells.map(asFixture))));
  edit(sheets);
  const saved: FixtureSheet[] = [...sheets].map(([name, { rows }]) => ({
    name,
    rows: Array.from(rows, (row) => row ?? []),
    hidden: hidden.has(name),
  }));
  return writeXlsx(saved);
}
