import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { chance } from "../testing/random-plan";
import { readXlsx } from "./read-xlsx";
import type { WrittenCell } from "./written-cell";
import { writeXlsx } from "./write-xlsx";

const written = (rows: readonly (readonly WrittenCell[])[]) =>
  writeXlsx([{ name: "Textes", columns: [{ width: 20 }], rows, rowCount: rows.length }]);

async function cellsOf(bytes: Uint8Array) {
  const read = await readXlsx(bytes, () => true);
  if (!read.ok) throw new Error(read.fault.code);
  return read.file.sheets[0]?.rows.map(({ cells }) => cells) ?? [];
}

const PARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "'", '"', "<", "&", ">", " ", "_x0041_", "\u0001", "\u007f", "é", "😀", "\ud83d", "\uffff", "SOMME(A1)", "x"];

describe("a workbook as written", () => {
  it("gives every text back to the sign, and holds no formula, whatever the text begins with", async () => {
    const { next, pick } = chance(7);
    const text = (): string => Array.from({ length: 1 + next(next(12) === 0 ? 60 : 6) }, () => pick(PARTS)).join("");
    const texts = Array.from({ length: 2000 }, text).filter((one) => one.trim() !== "");
    const bytes = await written(texts.map((one) => [one, { look: "wrapped" as const, value: one }]));
    expect(await cellsOf(bytes)).toEqual(texts.map((one) => [one, one]));
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
  });

  it("keeps a text that looks like a formula a text when somebody retypes it", async () => {
    const parts = unzipSync(await written([["=1+1", "1+1", "\t=1", "＝1"]]));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const styles = [...strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).matchAll(/<xf [^>]*>/g)].slice(1);
    const quoted = [...sheet.matchAll(/<c r="..?"(?: s="(\d+)")?/g)].map(([, style]) => styles[Number(style ?? 0)]?.[0].includes("quotePrefix"));
    expect(quoted).toEqual([true, false, true, true]);
  });

  it("is read by others with its types: days as days, percentages and amounts as numbers", async () => {
    const bytes = await written([
      ["Jour", { look: "day", value: "2026-12-31" }, { look: "percent", value: 0.4 }, { look: "euros", value: 1234.5 }, 12, null, "fin"],
    ]);
    const read: unknown = await readXlsxFile(Buffer.from(bytes));
    expect(JSON.parse(JSON.stringify(read))).toEqual([
      { sheet: "Textes", data: [["Jour", "2026-12-31T00:00:00.000Z", 0.4, 1234.5, 12, null, "fin"]] },
    ]);
    expect(await cellsOf(bytes)).toEqual([
      ["Jour", { kind: "date", serial: 46387, day: "2026-12-31" }, { kind: "percent", fraction: 0.4 }, 1234.5, 12, null, "fin"],
    ]);
  });

  it("is the same bytes for the same cells, over several pieces of a sheet", async () => {
    const rows = Array.from({ length: 9000 }, (_, n): WrittenCell[] => [`Ligne ${n} d’un long tableau qui fait plusieurs morceaux`, n]);
    const bytes = await written(rows);
    expect(Buffer.from(bytes).equals(Buffer.from(await written(rows)))).toBe(true);
    expect(await cellsOf(bytes)).toEqual(rows);
  });
});
