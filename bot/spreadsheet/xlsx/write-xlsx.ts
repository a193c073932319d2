import { cellXml, escapedText, serialOf, SharedTexts, stylesXml, type WrittenCell } from "./written-cell";
import { ZipWriter } from "./write-zip";

/** What a cell of a column may be: a word of a list, or a day. Others are refused as they are typed, with `hint`. */
export type Allowed = { words: readonly string[]; hint: string } | { days: true; hint: string };

export interface WrittenColumn {
  /** In characters. */
  width: number;
  hidden?: boolean;
  allowed?: Allowed;
}

export interface WrittenSheet {
  name: string;
  hidden?: boolean;
  columns: readonly WrittenColumn[];
  /** The first row stays in sight. */
  rows: Iterable<readonly WrittenCell[]>;
  /** How many rows, for the cells below the data that offer the lists too. */
  rowCount: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Rows below the data that offer the lists too, for those who add lines. */
const SPARE_ROWS = 500;
const FIRST_DAY = "1950-01-01";
const LAST_DAY = "2149-12-31";

/** Writes a workbook sheet by sheet, row by row: what is held is a piece of XML and what is already deflated. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const zip = new ZipWriter();
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const part = (name: string, type: string): string => `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  await zip.add("[Content_Types].xml", [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    part("workbook.xml", "sheet.main"),
    part("styles.xml", "styles"),
    part("sharedStrings.xml", "sharedStrings"),
    ...paths.map((path) => part(path, "worksheet")),
    "</Types>",
  ]);
  await zip.add("_rels/.rels", [relations([["officeDocument", "xl/workbook.xml"]])]);
  await zip.add("xl/workbook.xml", [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>`,
    ...sheets.map(
      ({ name, hidden }, at) =>
        `<sheet name="${quoted(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
    ),
    "</sheets></workbook>",
  ]);
  await zip.add("xl/_rels/workbook.xml.rels", [
    relations([...paths.map((path): [string, string] => ["worksheet", path]), ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]]),
  ]);
  await zip.add("xl/styles.xml", [XML, stylesXml(MAIN)]);
  const shared = new SharedTexts();
  for (const [at, sheet] of sheets.entries()) await zip.add(`xl/${paths[at] ?? ""}`, sheetXml(sheet, shared));
  await zip.add("xl/sharedStrings.xml", shared.xml(MAIN));
  return zip.bytes();
}

const relations = (targets: readonly [type: string, target: string][]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const quoted = (text: string): string => escapedText(text).replaceAll('"', "&quot;");

function* sheetXml({ columns, rows, rowCount, hidden }: WrittenSheet, shared: SharedTexts): Generator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}">`;
  const pane = hidden ? "" : '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const widths = columns.map(
    ({ width, hidden: out }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}"${out ? ' hidden="1"' : ""} customWidth="1"/>`,
  );
  if (widths.length > 0) yield `<cols>${widths.join("")}</cols>`;
  yield "<sheetData>";
  const letters: string[] = [];
  let number = 0;
  for (const row of rows) {
    number += 1;
    let line = `<row r="${number}">`;
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at] ?? null;
      if (cell !== null) line += cellXml(cell, `${(letters[at] ??= columnName(at))}${number}`, shared);
    }
    yield `${line}</row>`;
  }
  yield `</sheetData>${validations(columns, rowCount)}</worksheet>`;
}

function validations(columns: readonly WrittenColumn[], rowCount: number): string {
  const rules: string[] = [];
  for (const [at, { allowed }] of columns.entries()) {
    if (allowed === undefined) continue;
    const cells = `${columnName(at)}2:${columnName(at)}${rowCount + SPARE_ROWS}`;
    const common = `allowBlank="1" showErrorMessage="1" error="${quoted(allowed.hint)}" sqref="${cells}"`;
    rules.push(
      "words" in allowed
        ? `<dataValidation type="list" ${common}><formula1>"${quoted(allowed.words.join(","))}"</formula1></dataValidation>`
        : `<dataValidation type="date" operator="between" ${common}><formula1>${serialOf(FIRST_DAY)}</formula1>` +
            `<formula2>${serialOf(LAST_DAY)}</formula2></dataValidation>`,
    );
  }
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

/** The letters of a column, from 0: 0 gives A, 26 gives AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
