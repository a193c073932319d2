import { cellText, type SheetFile } from "../cell";
import { type FixtureSheet, writeXlsx } from "../testing/write-fixtures";
import { shownByCode } from "./number-formats";
import { readXlsx } from "./read-xlsx";
import { dayOfSerial } from "./serial-day";

async function read(sheets: FixtureSheet[], from1904 = false, wants: string[] = []): Promise<SheetFile> {
  const opened = await readXlsx(writeXlsx(sheets, from1904), (name) => wants.includes(name));
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.file;
}

const cellsOf = async (row: FixtureSheet["rows"][number], from1904 = false) =>
  (await read([{ name: "A", rows: [row] }], from1904)).sheets[0]?.rows[0]?.cells;

describe("the cells of an xlsx", () => {
  it("skips rows that hold nothing, and keeps the numbers of the others", async () => {
    const { sheets } = await read([{ name: "A", rows: [["x"], [null, "  "], [null, null, 3]] }]);
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ["x"] },
      { number: 3, cells: [null, null, 3] },
    ]);
  });

  it("reads texts, shared or inline, as they are", async () => {
    expect(await cellsOf(["a & <b>", { inline: "c > d" }, "_x000D_é", " \u00a0x "])).toEqual([
      "a & <b>",
      "c > d",
      "\ré",
      " \u00a0x ",
    ]);
  });

  it("reads numbers, and what their format makes of them", async () => {
    expect(await cellsOf([12.5, { date: 46000 }, { percent: 0.5 }, true, false])).toEqual([
      12.5,
      { kind: "date", serial: 46000, day: "2025-12-09" },
      { kind: "percent", fraction: 0.5 },
      true,
      false,
    ]);
  });

  it("reads the dates of a file that counts from 1904", async () => {
    expect(await cellsOf([{ date: 46000 - 1462 }], true)).toEqual([{ kind: "date", serial: 44538, day: "2025-12-09" }]);
  });

  it("reads the value a formula was saved with, and tells one that has none", async () => {
    expect(
      await cellsOf([{ formula: "1+1", value: 2 }, { formula: 'A1&"x"', value: "2x" }, { formula: "NOW()" }, { error: "#REF!" }]),
    ).toEqual([2, "2x", { kind: "formula", text: "" }, { kind: "error", text: "#REF!" }]);
  });

  it("leaves hidden sheets alone unless they are asked for", async () => {
    const sheets = [
      { name: "Plan", rows: [["x"]] },
      { name: "Listes", hidden: true, rows: [["y"]] },
    ];
    expect((await read(sheets)).sheets.map((sheet) => sheet.name)).toEqual(["Plan"]);
    expect((await read(sheets, false, ["Listes"])).sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ["Plan", false],
      ["Listes", true],
    ]);
  });

  it("knows which cells are merged downwards", async () => {
    const { sheets } = await read([{ name: "A", rows: [["x"], [], ["y"]], merges: ["A1:A3", "A1:C1"] }]);
    expect(sheets[0]?.merges).toEqual([{ column: 0, top: 1, bottom: 3 }]);
  });
});

describe("the formats of numbers", () => {
  it.each([
    ["General", "plain"],
    ["0.00", "plain"],
    ['# ##0 "jours"', "plain"],
    ["0\\ \\d", "plain"],
    ["[h]:mm", "plain"],
    ["dd/mm/yyyy", "date"],
    ["[$-40C]d mmmm yyyy;@", "date"],
    ["mmm-yy", "date"],
    ["JJ/MM/AAAA", "date"],
    ["0%", "percent"],
    ["0.0 %", "percent"],
  ])("%s shows a number as %s", (code, shown) => expect(shownByCode(code)).toBe(shown));
});

describe("the day of a serial", () => {
  it.each([
    [60, false, null],
    [61, false, "1900-03-01"],
    [45366, false, "2024-03-15"],
    [45366.99, false, "2024-03-15"],
    [0, true, "1904-01-01"],
    [-1, false, null],
    [3_000_000, false, null],
    [Number.NaN, false, null],
  ])("%s (from 1904: %s) is %s", (serial, from1904, day) => expect(dayOfSerial(serial, from1904)).toBe(day));
});

describe("a cell as people read it", () => {
  it("shows dates day first and percentages with their sign", () => {
    expect(cellText({ kind: "date", serial: 0, day: "2026-02-28" })).toBe("28/02/2026");
    expect(cellText({ kind: "percent", fraction: 0.29 })).toBe("29 %");
    expect(cellText(true)).toBe("VRAI");
  });
});
