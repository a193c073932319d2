import type { Language } from "../../domain/wording/language";
import { importTextsFor } from "../../texts/import";
import type { WrittenCell } from "../xlsx/written-cell";
import { writeXlsx, type WrittenSheet } from "../xlsx/write-xlsx";
import type { WorkbookContent } from "./content";
import { SHEETS } from "./layout";
import { LAYOUT_VERSION, MARK_SHEET } from "./mark-sheet";
import { sheetRows, type WorkbookSheet } from "./sheet-rows";
import { type BookColumn, columnsOf } from "./workbook-columns";

/**
 * Jalon's own workbook: one sheet for each kind of thing, typed cells, ids and fingerprints in hidden columns, lists to
 * choose from. Texts are text cells, so that none of them runs as a formula. `language` is that of headers and choices;
 * both languages read back.
 */
export async function writeWorkbook(content: WorkbookContent, language: Language): Promise<Uint8Array> {
  const texts = importTextsFor(language);
  const rows = sheetRows(content);
  const sheets: WrittenSheet[] = SHEETS.map((sheet) => {
    const columns = columnsOf(sheet, rows[sheet], language);
    return { name: texts.sheets[sheet], columns, rows: cellsOf(rows[sheet], columns), rowCount: rows[sheet].rows.length };
  });
  const mark: WrittenSheet = { name: MARK_SHEET, hidden: true, columns: [], rows: [[LAYOUT_VERSION, content.plan.id]], rowCount: 1 };
  return writeXlsx([...sheets, mark]);
}

/** The headers, then row after row as they are written. */
function* cellsOf(sheet: WorkbookSheet, columns: readonly BookColumn[]): Generator<WrittenCell[]> {
  yield columns.map(({ header }) => ({ look: "header", value: header }));
  for (const row of sheet.rows) yield columns.map((column) => column.cellOf(row));
}
