import writeXlsxFile, { type Sheet } from "write-excel-file/node";
import type { Language } from "../../domain/wording/language";
import { importTextsFor } from "../../texts/import";
import type { WorkbookContent } from "./content";
import { SHEETS } from "./layout";
import { LAYOUT_VERSION, MARK_SHEET } from "./mark-sheet";
import { sheetRows } from "./sheet-rows";
import { type FileContent, type SheetExtras, sheetExtras } from "./sheet-extras";
import { columnsOf, headerCell, textCell } from "./workbook-columns";

/**
 * Jalon's own workbook: one sheet for each kind of thing, typed cells, ids and fingerprints in hidden columns, lists to
 * choose from. Texts are text cells, so that none of them runs as a formula. `language` is that of headers and choices;
 * both languages read back.
 */
export async function writeWorkbook(content: WorkbookContent, language: Language): Promise<Uint8Array> {
  const texts = importTextsFor(language);
  const rows = sheetRows(content);
  const extras: SheetExtras[] = [];
  const sheets: Sheet<FileContent>[] = SHEETS.map((sheet) => {
    const columns = columnsOf(sheet, rows[sheet], language);
    extras.push({ hidden: false, columns, rowCount: rows[sheet].rows.length });
    return {
      sheet: texts.sheets[sheet],
      data: [
        columns.map(({ header }) => headerCell(header)),
        ...rows[sheet].rows.map((row) => columns.map((column) => column.cellOf(row))),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      dateFormat: "dd/mm/yyyy",
    };
  });
  extras.push({ hidden: true, columns: [], rowCount: 0 });
  sheets.push({ sheet: MARK_SHEET, data: [[LAYOUT_VERSION, textCell(content.plan.id)]] });
  const file = await writeXlsxFile(sheets, { features: [sheetExtras(extras, language)] }).toBuffer();
  return new Uint8Array(file);
}
