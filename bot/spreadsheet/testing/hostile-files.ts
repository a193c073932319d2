import { zipSync } from "fflate";
import { type FixtureCell, TEMPLATE_HEADERS, writeXlsx, xlsxParts, zipped } from "./write-fixtures";

const HEADER: FixtureCell[] = [...TEMPLATE_HEADERS];
const plan = (rows: FixtureCell[][]) => [{ name: "Plan", rows: [HEADER, ...rows] }];

/** A compound file, as .xls and protected workbooks are: `EncryptedPackage` in its directory when protected. */
export function compoundFile(encrypted: boolean): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(encrypted ? "EncryptedPackage" : "Workbook", "utf16le"), 1024);
  return bytes;
}

/** A plan of that many actions. */
export const longPlan = (rows: number): Uint8Array =>
  writeXlsx(plan(Array.from({ length: rows }, (_, at) => ["Axe 1", null, null, `Action ${at}`])));

/** A part of 210 MB of nothing, squeezed to a hundredth. */
export function zipBomb(): Uint8Array {
  const parts = xlsxParts(plan([["Axe 1", null, null, "Action 1"]]));
  return zipped({ ...parts, "xl/media/image1.xml": new Uint8Array(210 * 1024 * 1024) });
}

/** A sheet of 90 MB whose directory says that it has a thousand bytes. */
export function lyingZip(): Uint8Array {
  const parts = xlsxParts(plan([["Axe 1", null, null, "Action 1"]]));
  parts["xl/worksheets/sheet1.xml"] += " ".repeat(90 * 1024 * 1024);
  const bytes = zipped(parts);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

/** A zip of 5 000 small files. */
export function manyEntries(): Uint8Array {
  const parts = xlsxParts(plan([]));
  for (let at = 0; at < 5000; at += 1) parts[`xl/media/${at}.txt`] = "x";
  return zipped(parts);
}

/** A zip in a zip in a zip. */
export function deepZip(): Uint8Array {
  let bytes = zipped({ "a.txt": "a".repeat(1000) });
  for (let level = 0; level < 20; level += 1) bytes = zipSync({ "inner.zip": bytes });
  return bytes;
}

const spoiled = (change: (sheet: string) => string): Uint8Array => {
  const parts = xlsxParts(plan([["Axe 1", null, null, "Action 1"]]));
  const path = "xl/worksheets/sheet1.xml";
  return zipped({ ...parts, [path]: change(parts[path] ?? "") });
};

/** Entities that expand a billion times. */
export const billionLaughs = (): Uint8Array => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
  return spoiled(
    (sheet) =>
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${levels}]>${sheet.replace("<sheetData>", "<sheetData>&l9;")}`,
  );
};

/** An entity that would read a file of the machine. */
export const externalEntity = (): Uint8Array =>
  spoiled((sheet) => `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheet.replace("<v>0</v>", "<v>&f;</v>")}`);

/** Elements inside each other a hundred thousand times. */
export const deepXml = (): Uint8Array => spoiled((sheet) => sheet.replace("<sheetData>", `<sheetData>${"<x>".repeat(100_000)}`));

/** One attribute of 10 million signs. */
export const endlessAttribute = (): Uint8Array =>
  spoiled((sheet) => sheet.replace("<sheetData>", `<sheetData a="${">".repeat(10_000_000)}">`));

/** One cell in the last corner a sheet can have. */
export const farCorner = (): Uint8Array =>
  spoiled((sheet) => sheet.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'));

/** A text of 30 000 characters, said once and used by 100 000 cells. */
export function sharedFanOut(): Uint8Array {
  const parts = xlsxParts(plan([["Axe 1", null, null, "x".repeat(30_000)]]));
  const path = "xl/worksheets/sheet1.xml";
  const index = /<v>(\d+)<\/v><\/c><\/row><\/sheetData>/.exec(parts[path] ?? "")?.[1] ?? "0";
  const rows = Array.from(
    { length: 10_000 },
    (_, y) =>
      `<row r="${y + 3}">${"ABCDEFGHIJ"
        .split("")
        .map((x) => `<c r="${x}${y + 3}" t="s"><v>${index}</v></c>`)
        .join("")}</row>`,
  );
  return zipped({ ...parts, [path]: (parts[path] ?? "").replace("</sheetData>", `${rows.join("")}</sheetData>`) });
}
