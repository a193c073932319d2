import type { Sheet, SheetFile } from "../cell";
import { LIMITS } from "../limits";
import { type Refusal, refuse } from "../refusal";
import { numberFormats } from "./number-formats";
import { readPart } from "./read-part";
import { sharedStrings } from "./shared-strings";
import { SheetPart } from "./sheet-part";
import { relations, workbookPart } from "./workbook-part";
import { openZip, tooMuch } from "./zip";

/**
 * Reads an xlsx as cells. Parts are inflated and read piece by piece under one budget, so that a hostile file is refused
 * before it takes room. Sheets that people cannot see are read only when `wants` asks for them.
 */
export async function readXlsx(
  bytes: Uint8Array,
  wants: (sheetName: string) => boolean,
): Promise<{ ok: true; file: SheetFile } | Refusal> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const has = (name: string): boolean => zip.entries.has(name);
  if (!has("_rels/.rels")) return refuse(kindOfZip(has));
  const budget = { bytes: LIMITS.inflatedBytes };
  const top = relations("");
  const topRefusal = await readPart(zip, "_rels/.rels", budget, top.events);
  if (topRefusal) return topRefusal;
  const workbookPath = top.byType.get("officeDocument") ?? "xl/workbook.xml";
  if (!has(workbookPath) || !workbookPath.endsWith(".xml") || !has("[Content_Types].xml")) return refuse(kindOfZip(has));

  const folder = workbookPath.includes("/") ? workbookPath.slice(0, workbookPath.lastIndexOf("/")) : "";
  const below = relations(folder);
  const workbook = workbookPart();
  const relationsPath = `${folder}/_rels/${workbookPath.slice(folder.length + 1)}.rels`;
  const refusal =
    (await readPart(zip, relationsPath, budget, below.events)) ?? (await readPart(zip, workbookPath, budget, workbook.events));
  if (refusal) return refusal;
  if (workbook.sheets.length === 0) return refuse("not-a-spreadsheet");

  const strings = sharedStrings();
  const formats = numberFormats();
  const stringsPath = below.byType.get("sharedStrings");
  const stylesPath = below.byType.get("styles");
  const tooLong = (): Refusal | null => (strings.chars() > LIMITS.textChars ? tooMuch() : null);
  const tables =
    (stringsPath && has(stringsPath) ? await readPart(zip, stringsPath, budget, strings.events, tooLong) : null) ??
    (stylesPath && has(stylesPath) ? await readPart(zip, stylesPath, budget, formats.events) : null);
  if (tables) return tables;

  const context = { strings: strings.strings, shown: formats.shown, from1904: workbook.from1904() };
  const left = { chars: LIMITS.textChars, cells: LIMITS.cells };
  const sheets: Sheet[] = [];
  for (const { name, hidden, relation } of workbook.sheets) {
    const path = below.byId.get(relation);
    if (path === undefined || (hidden && !wants(name))) continue;
    const part = new SheetPart(name, { ...context, left });
    const broken = await readPart(zip, path, budget, part, part.stopped);
    if (broken) return broken;
    sheets.push(part.sheet(hidden));
  }
  return { ok: true, file: { sheets, from1904: context.from1904 } };
}

/** A zip that is no xlsx: a workbook of another kind can be saved again, anything else is no spreadsheet. */
const kindOfZip = (has: (name: string) => boolean): "old-spreadsheet" | "not-a-spreadsheet" =>
  has("xl/workbook.bin") || (has("content.xml") && has("mimetype")) ? "old-spreadsheet" : "not-a-spreadsheet";
