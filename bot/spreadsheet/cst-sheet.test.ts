import type { CstSheet } from "../domain/campaigns/cst-sheet";
import { noCounts } from "../domain/campaigns/cst-line";
import { writeCstSheet } from "./cst-sheet";
import { readXlsx } from "./xlsx/read-xlsx";

const counts = { ...noCounts(), total: 2, sent: 1, deferred: 1, skipped: 1 };
const SHEET: CstSheet = {
  year: 2026,
  window: { from: "09:00", to: "17:00" },
  months: [
    { month: "2026-10", ...counts, daysOff: 0, outsideWindow: 0, earliest: "09:00", latest: "16:45" },
    { month: "2026-11", ...counts, daysOff: 0, outsideWindow: 0, earliest: null, latest: null },
  ],
  reasons: [{ reason: "holiday", deferred: 1, unsent: 1 }],
  directions: [
    { name: '=HYPERLINK("http://x")', agents: 7, ...counts },
    { name: "", agents: 6, ...counts },
  ],
  lines: [
    {
      week: "2026-W46",
      kind: "weekly",
      direction: "=1+1",
      dueDay: "2026-11-12",
      dueTime: "09:00",
      sentDay: "2026-11-12",
      sentTime: "09:30",
      state: "sent",
      outcome: "sent",
      deferredFor: "holiday",
      reason: "",
    },
  ],
};

const cellsOf = async (language: "fr" | "en") => {
  const read = await readXlsx(await writeCstSheet(SHEET, language), () => true);
  if (!read.ok) throw new Error("not readable");
  return read.file.sheets.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells) }));
};

describe("the yearly sheet as a workbook", () => {
  it("has French headers, dates as dates, numbers as numbers, and the year under its months", async () => {
    const [months, reasons, , lines] = await cellsOf("fr");
    expect(months?.rows[0]?.slice(0, 4)).toEqual(["Mois", "Messages", "Envoyés", "Dont reportés"]);
    expect(months?.rows[1]?.slice(0, 2)).toEqual([expect.objectContaining({ kind: "date", day: "2026-10-01" }), 2]);
    expect(months?.rows[3]).toEqual(["Année", 4, 2, 2, 2, 0, 0, 0, 0, 0, 0]);
    expect(reasons?.rows[1]).toEqual(["Jour férié", 1, 1]);
    expect(lines?.rows[1]?.slice(0, 2)).toEqual(["2026-W46", "Question de la semaine"]);
    expect(lines?.rows[1]?.[3]).toMatchObject({ kind: "date", day: "2026-11-12" });
    expect(lines?.rows[1]?.slice(7, 9)).toEqual(["Envoyé", "Jour férié"]);
  });

  it("keeps as text what looks like a formula, and groups the small directions under a name", async () => {
    const [, , directions, lines] = await cellsOf("fr");
    expect(directions?.rows.map(([name]) => name)).toEqual([
      "Direction",
      '=HYPERLINK("http://x")',
      "Autres directions et services",
      "Une direction est nommée à partir de 5\u00a0agents. Aucun chiffre ne porte sur une personne.",
    ]);
    expect(lines?.rows[1]?.[2]).toBe("=1+1");
  });

  it("is whole in English", async () => {
    expect((await cellsOf("en")).map(({ name }) => name)).toEqual(["By month", "By reason", "By direction", "Sendings"]);
  });
});
