import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature } from "write-excel-file/node";
import type { Language } from "../../domain/wording/language";
import { importTextsFor } from "../../texts/import";
import { HIDDEN } from "./layout";
import type { WrittenColumn } from "./workbook-columns";

/** What the library may put in a file besides texts; its own name for it is not exported. */
export type FileContent = Stream | Buffer | Blob;

export interface SheetExtras {
  hidden: boolean;
  columns: readonly WrittenColumn[];
  rowCount: number;
}

/** Rows below the data that offer the lists too, for those who add lines. */
const SPARE_ROWS = 500;

/** What the library has no option for: hidden sheets and columns, and lists to choose a cell's word from. */
export function sheetExtras(sheets: readonly SheetExtras[], language: Language): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transformElementAttributes: (tag, attributes, index) =>
            tag === "sheet" && index !== undefined && sheets[index]?.hidden ? { ...attributes, state: "hidden" } : attributes,
        },
        "xl/worksheets/sheet{id}.xml": {
          transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => {
            const field = tag === "col" && index !== undefined ? sheets[sheetIndex]?.columns[index]?.field : undefined;
            return field !== undefined && field !== "note" && HIDDEN.includes(field) ? { ...attributes, hidden: 1 } : attributes;
          },
          transform: (xml, _, { sheetIndex }) =>
            xml.replace("</sheetData>", () => `</sheetData>${lists(sheets[sheetIndex], language)}`),
        },
      },
    },
  };
}

function lists(sheet: SheetExtras | undefined, language: Language): string {
  if (!sheet) return "";
  const { status, priority, phase, weather, yesNo } = importTextsFor(language).choices;
  const listed: Partial<Record<WrittenColumn["field"], Record<string, string>>> = {
    status,
    priority,
    phase,
    weather,
    forTheRecord: yesNo,
  };
  const validations: string[] = [];
  for (const [index, { field }] of sheet.columns.entries()) {
    const list: Record<string, string> | undefined = listed[field];
    if (!list) continue;
    const column = columnName(index);
    const cells = `${column}2:${column}${sheet.rowCount + SPARE_ROWS}`;
    validations.push(
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}">` +
        `<formula1>"${Object.values(list).join(",")}"</formula1></dataValidation>`,
    );
  }
  return validations.length === 0
    ? ""
    : `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
}

/** The letters of a column, from 0: 0 gives A, 26 gives AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
