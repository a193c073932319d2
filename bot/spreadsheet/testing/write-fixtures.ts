import { crc32, deflateRawSync } from "node:zlib";
import { strToU8, Zip } from "fflate";

/** A cell of a file made for a test: plain values as they are, and what only raw files have. */
export type FixtureCell =
  | string
  | number
  | boolean
  | null
  | { date: number }
  | { percent: number }
  | { error: string }
  | { formula: string; value?: string | number }
  | { inline: string };

export interface FixtureSheet {
  name: string;
  rows: FixtureCell[][];
  hidden?: boolean;
  /** Ranges such as `A3:A5`. */
  merges?: string[];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function cellXml(cell: FixtureCell, at: string, strings: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if ("date" in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
  if ("percent" in cell) return `<c r="${at}" s="2"><v>${cell.percent}</v></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
  if ("inline" in cell) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  const { formula, value } = cell;
  if (value === undefined) return `<c r="${at}"><f>${escaped(formula)}</f></c>`;
  const type = typeof value === "string" ? ' t="str"' : "";
  return `<c r="${at}"${type}><f>${escaped(formula)}</f><v>${escaped(String(value))}</v></c>`;
}

function sheetXml({ rows, merges = [] }: FixtureSheet, strings: string[]): string {
  const lines = rows.map(
    (row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${columnName(x)}${y + 1}`, strings)).join("")}</row>`,
  );
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData>${merged}</worksheet>`;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts>` +
  `<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (...list: string[]): string => `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;

/** The parts of an xlsx, by path, so that a test can spoil one before zipping. */
export function xlsxParts(sheets: readonly FixtureSheet[], from1904 = false): Record<string, string> {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/styles.xml": STYLES,
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, strings);
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="s${at + 1}"/>`,
  );
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ""}/>` +
    `<sheets>${listed.join("")}</sheets></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relations(
    ...sheets.map((_, at) => relation(`s${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
    relation("strings", "sharedStrings", "sharedStrings.xml"),
    relation("styles", "styles", "styles.xml"),
  );
  parts["xl/sharedStrings.xml"] =
    `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`;
  return parts;
}

/** A zip of these parts, made by Node's own compression: some are of many megabytes. */
export function zipped(parts: Record<string, string | Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [filename, part] of Object.entries(parts)) {
    const bytes = typeof part === "string" ? strToU8(part) : part;
    const file: Parameters<Zip["add"]>[0] = { filename, size: bytes.length, crc: crc32(bytes), compression: 8, ondata: undefined };
    zip.add(file);
    file.ondata?.(null, deflateRawSync(bytes), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A small xlsx with these sheets. */
export const writeXlsx = (sheets: readonly FixtureSheet[], from1904 = false): Uint8Array => zipped(xlsxParts(sheets, from1904));

/** Headers of the action-plan template, in its order. */
export const TEMPLATE_HEADERS = [
  "Axe (x)",
  "Sous-axe (x.x)",
  "Sous-sous axe (x.x.x)",
  "Titre de l'action",
  "Titre de la sous-action",
  "Descriptif",
  "Partenaires",
  "Direction ou service pilote",
  "Personne pilote",
  "Financeur 1",
  "Montant € HT",
  "Financeur 2",
  "Montant € HT",
  "Budget prévisionnel total € HT",
  "Statut",
  "Niveau de priorité",
  "Date de début",
  "Date de fin",
] as const;

/** One row of a plan in the template, by header; `Montant 1` and `Montant 2` stand for the two columns of that header. */
export type TemplateCells = Partial<Record<(typeof TEMPLATE_HEADERS)[number] | "Montant 1" | "Montant 2", FixtureCell>>;

function templateRow(cells: TemplateCells): FixtureCell[] {
  let amounts = 0;
  return TEMPLATE_HEADERS.map((header) => {
    if (header !== "Montant € HT") return cells[header] ?? null;
    amounts += 1;
    return cells[amounts === 1 ? "Montant 1" : "Montant 2"] ?? null;
  });
}

/** A plan in the action-plan template, with its row of groups and its row of instructions. */
export function writeTemplate(rows: readonly TemplateCells[], { name = "Fichier dimport", from1904 = false } = {}): Uint8Array {
  const groups: FixtureCell[] = ["Présentation de l’action", null, null, null, null, null, "Acteurs"];
  const kinds: FixtureCell[] = TEMPLATE_HEADERS.map(() => "Champ texte");
  return writeXlsx([{ name, rows: [groups, [...TEMPLATE_HEADERS], kinds, ...rows.map(templateRow)] }], from1904);
}

/** Headers of the State's panorama that Jalon has a field for, and two that it keeps as notes. */
export const PANORAMA_HEADERS = [
  "Ministère porteur",
  "Ministère nom complet",
  "Nom du projet",
  "Description et objectifs du projet",
  "Début",
  "Durée prévisionnelle en année",
  "Phase du projet en cours",
  "Coût estimé",
  "Zone fonctionnelle",
] as const;

/** Rows as CSV: quoted where needed, lines ended as a spreadsheet ends them. */
export function writeCsv(rows: readonly (readonly string[])[], separator = ","): string {
  const cell = (text: string): string => (/["\n\r,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join("");
}
