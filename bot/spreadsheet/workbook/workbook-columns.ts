import type { CellObject } from "write-excel-file/node";
import type { Language } from "../../domain/wording/language";
import { type FieldWord, importTextsFor, type SheetWord } from "../../texts/import";
import { COLUMNS, DATES, headersOf, HIDDEN, LONG_TEXTS, noteHeader, numberedHeader } from "./layout";
import type { RowValue, WorkbookSheet } from "./sheet-rows";

type Cell = CellObject | null;

/** A column of a sheet: its header, and the cell of a row. */
export interface WrittenColumn {
  field: FieldWord | "note";
  header: string;
  width: number;
  cellOf: (row: WorkbookSheet["rows"][number]) => Cell;
}

/** The columns of a sheet: its fields, its fundings where it has some, and one for each label of notes. */
export function columnsOf(sheet: SheetWord, { rows, noteLabels }: WorkbookSheet, language: Language): WrittenColumn[] {
  const { fields } = importTextsFor(language);
  const columns: WrittenColumn[] = COLUMNS[sheet].map((field) => ({
    field,
    header: fields[field],
    width: widthOf(field),
    cellOf: (row) => cellOf(field, row.values[field] ?? null, language),
  }));
  const fundings = sheet === "actions" ? Math.max(3, ...rows.map((row) => row.fundings.length)) : 0;
  for (let at = 0; at < fundings; at += 1) {
    const header = (field: "funder" | "funding"): string => numberedHeader(field, at + 1, language);
    columns.push({
      field: "funder",
      header: header("funder"),
      width: 24,
      cellOf: (row) => cellOf("funder", row.fundings[at]?.name ?? null, language),
    });
    columns.push({
      field: "funding",
      header: header("funding"),
      width: 16,
      cellOf: (row) => cellOf("budget", row.fundings[at]?.amount ?? null, language),
    });
  }
  const taken = new Set(Object.values<readonly string[]>(headersOf(sheet)).flat());
  for (const [at, label] of noteLabels.entries()) {
    const text = (row: WorkbookSheet["rows"][number]): Cell => textCell(row.notes.get(at) ?? "");
    columns.push({ field: "note", header: noteHeader(label, taken, language), width: 30, cellOf: text });
  }
  return columns;
}

/** Headers stand out. */
export const headerCell = (header: string): CellObject => ({
  type: String,
  value: header,
  fontWeight: "bold",
  backgroundColor: "#E8EBFA",
  alignVertical: "center",
  wrap: true,
});

function cellOf(field: FieldWord, value: RowValue, language: Language): Cell {
  const { choices } = importTextsFor(language);
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return textCell(value ? choices.yesNo.yes : choices.yesNo.no);
  if (typeof value === "number") return numberCell(field, value);
  if (DATES.includes(field)) return { type: Date, value: new Date(`${value}T00:00:00Z`), format: "dd/mm/yyyy" };
  if (field === "status" || field === "priority" || field === "phase" || field === "weather")
    return textCell(wordOf(choices[field], value));
  return textCell(value, LONG_TEXTS.includes(field));
}

const wordOf = (words: Record<string, string>, choice: string): string => words[choice] ?? choice;

function numberCell(field: FieldWord, value: number): CellObject {
  if (field === "progress") return { type: Number, value: value / 100, format: "0%" };
  const euros = field === "budget" || field === "plannedBudget";
  return euros ? { type: Number, value, format: "#,##0.00" } : { type: Number, value };
}

/** `_x000D_` means a character to a spreadsheet: a text that holds such letters is escaped. */
export function textCell(text: string, wrap = false): Cell {
  if (text === "") return null;
  return { type: String, value: text.replace(/_x(?=[0-9a-f]{4}_)/gi, "_x005F_x"), ...(wrap ? { wrap } : {}) };
}

function widthOf(field: FieldWord): number {
  if (HIDDEN.includes(field)) return 12;
  if (LONG_TEXTS.includes(field) || field === "title" || field === "name") return 50;
  return DATES.includes(field) || field === "progress" || field === "status" || field === "priority" ? 15 : 24;
}
