import { dayNumeric } from "../domain/wording/format-day";
import type { Language } from "../domain/wording/language";
import { guarded } from "./csv/formula-guard";
import type { SheetValue } from "./projects-columns";

/** A French spreadsheet takes a comma for the decimals, and so a semicolon between cells. */
const MARKS: Record<Language, { cell: string; decimal: string }> = { fr: { cell: ";", decimal: "," }, en: { cell: ",", decimal: "." } };
const BYTE_ORDER_MARK = "\uFEFF";
const LINE = "\r\n";

/** Lines of typed values as text that a spreadsheet opens by a double click, with nothing in it that runs. */
export function writeProjectsCsv(headers: readonly string[], rows: readonly SheetValue[][], language: Language): Uint8Array {
  const { cell } = MARKS[language];
  const lines = [headers.map(quoted), ...rows.map((row) => row.map((value) => written(value, language)))].map((line) => line.join(cell));
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(LINE) + LINE);
}

function written(value: SheetValue, language: Language): string {
  if (value === null) return "";
  if ("number" in value) return String(value.number).replace(".", MARKS[language].decimal);
  return "day" in value ? dayNumeric(value.day, language) : quoted(value.text);
}

function quoted(text: string): string {
  const safe = guarded(text);
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
