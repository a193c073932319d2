import type { Language } from "../../domain/wording/language";
import { type FieldWord, importTextsFor, type SheetWord } from "../../texts/import";
import { COLUMNS, DATES, headersOf, HIDDEN, LONG_TEXTS, noteHeader, numberedHeader } from "./layout";
import type { WrittenCell } from "../xlsx/written-cell";
import type { Allowed } from "../xlsx/write-xlsx";
import type { RowValue, WorkbookSheet } from "./sheet-rows";

/** A column of a sheet: its header, and the cell of a row. */
export interface BookColumn {
  field: FieldWord | "note";
  header: string;
  width: number;
  hidden?: boolean;
  allowed?: Allowed;
  cellOf: (row: WorkbookSheet["rows"][number]) => WrittenCell;
}

/** The columns of a sheet: its fields, its fundings where it has some, and one for each label of notes. */
export function columnsOf(sheet: SheetWord, { rows, noteLabels }: WorkbookSheet, language: Language): BookColumn[] {
  const { fields } = importTextsFor(language);
  const columns: BookColumn[] = COLUMNS[sheet].map((field) => ({
    field,
    header: fields[field],
    width: widthOf(field),
    hidden: HIDDEN.includes(field),
    allowed: allowedIn(field, language),
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
    const text = (row: WorkbookSheet["rows"][number]): WrittenCell => row.notes.get(at) ?? "";
    columns.push({ field: "note", header: noteHeader(label, taken, language), width: 30, cellOf: text });
  }
  return columns;
}

/** Lists to choose from, and days that are days; a sheet refuses anything else as it is typed. */
function allowedIn(field: FieldWord, language: Language): Allowed | undefined {
  const { choices, typing } = importTextsFor(language);
  if (DATES.includes(field)) return { days: true, hint: typing.day };
  const words = field === "forTheRecord" ? choices.yesNo : isChoice(field) ? choices[field] : null;
  return words === null ? undefined : { words: Object.values<string>(words), hint: typing.choice };
}

const CHOICES = ["status", "priority", "phase", "weather"] as const;
const isChoice = (field: FieldWord): field is (typeof CHOICES)[number] => CHOICES.some((choice) => choice === field);

function cellOf(field: FieldWord, value: RowValue, language: Language): WrittenCell {
  const { choices } = importTextsFor(language);
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value ? choices.yesNo.yes : choices.yesNo.no;
  if (typeof value === "number") return numberCell(field, value);
  if (DATES.includes(field)) return { look: "day", value };
  if (isChoice(field)) return wordOf(choices[field], value);
  return LONG_TEXTS.includes(field) ? { look: "wrapped", value } : value;
}

const wordOf = (words: Record<string, string>, choice: string): string => words[choice] ?? choice;

function numberCell(field: FieldWord, value: number): WrittenCell {
  if (field === "progress") return { look: "percent", value: value / 100 };
  return field === "budget" || field === "plannedBudget" ? { look: "euros", value } : value;
}

function widthOf(field: FieldWord): number {
  if (HIDDEN.includes(field)) return 12;
  if (LONG_TEXTS.includes(field) || field === "title" || field === "name") return 50;
  return DATES.includes(field) || field === "progress" || field === "status" || field === "priority" ? 15 : 24;
}
