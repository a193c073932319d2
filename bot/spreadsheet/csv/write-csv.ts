import { dayNumeric } from "../../domain/wording/format-day";
import type { Language } from "../../domain/wording/language";
import type { WrittenCell } from "../xlsx/written-cell";
import { toTheCent } from "../values/read-amount";
import { guarded } from "./formula-guard";

/** A French spreadsheet takes a comma for the decimals, and so a semicolon between cells. */
const MARKS: Record<Language, { cell: string; decimal: string }> = { fr: { cell: ";", decimal: "," }, en: { cell: ",", decimal: "." } };
const BYTE_ORDER_MARK = "\uFEFF";
const LINE = "\r\n";

/** Rows of typed cells as text that a spreadsheet opens by a double click, with nothing in it that runs. */
export function writeCsv(rows: Iterable<readonly WrittenCell[]>, language: Language): Uint8Array {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((cell) => written(cell, language)).join(MARKS[language].cell));
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(LINE) + LINE);
}

function written(cell: WrittenCell, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(cell);
  if (typeof cell === "number") return number(cell, language);
  const { look, value } = cell;
  if (look === "day" || look === "month") return dayNumeric(value, language);
  if (typeof value === "string") return quoted(value);
  return look === "percent" ? `${number(value * 100, language)} %` : number(value, language);
}

const number = (value: number, language: Language): string => String(toTheCent(value)).replace(".", MARKS[language].decimal);

function quoted(text: string): string {
  const safe = guarded(text);
  return /[";,\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
