import { headsOf, lengthOf } from "./columns";
import { addUnits, periodOf, readUnit, SCALES, unitKey, unitsBetween, unitStart } from "./scale";
import { unitInWords } from "./unit-words";

const plain = (text: string): string => text.replace(/\s/g, " ");
const words = (period: Parameters<typeof headsOf>[0], scale: Parameters<typeof headsOf>[1], language: "fr" | "en" = "fr") => {
  const { years, parts } = headsOf(period, scale, language);
  return [years, parts].map((columns) => columns.map((column) => plain(column.words)));
};

describe("the scale of a calendar", () => {
  it("names no unit where an address says something else", () => {
    for (const key of ["", "2026-T5", "2026-T0", "2026-13", "2026-00", "26", "0000", "9999", "2026-W53", "<script>"])
      expect(SCALES.map((scale) => readUnit(key, scale))).toEqual([null, null, null]);
  });

  it("reads in an address the unit it has written there", () => {
    expect(SCALES.map((scale) => unitKey("2026-11-16", scale))).toEqual(["2026", "2026-T4", "2026-11"]);
    for (const scale of SCALES)
      for (const day of ["2024-02-29", "2026-01-01", "2026-12-31"]) expect(readUnit(unitKey(day, scale), scale)).toBe(unitStart(day, scale));
  });

  it("steps over the end of a year and back", () => {
    expect(addUnits("2026-11-16", 1, "quarter")).toBe("2027-01-01");
    expect(addUnits("2027-01-31", -1, "month")).toBe("2026-12-01");
    expect(addUnits("2028-02-29", 1, "year")).toBe("2029-01-01");
    expect(unitsBetween("2026-11-16", "2028-03-31", "quarter")).toBe(6);
  });

  it("stays within years of four digits, however far a date was mistyped", () => {
    expect(addUnits("9999-12-31", 5, "year")).toBe("9998-01-01");
    expect(addUnits("0001-01-01", -5, "quarter")).toBe("0001-01-01");
  });

  it("says units as one does", () => {
    expect(SCALES.map((scale) => plain(unitInWords("2026-10-01", scale, "fr")))).toEqual(["2026", "T4 2026", "octobre 2026"]);
    expect(SCALES.map((scale) => plain(unitInWords("2026-10-01", scale, "en")))).toEqual(["2026", "Q4 2026", "October 2026"]);
  });
});

describe("the columns of a calendar", () => {
  it("are quarters under their years, and a year that is cut is as wide as its part", () => {
    const period = periodOf("2026-08-15", 4, "quarter");
    expect(period).toEqual({ from: "2026-07-01", until: "2027-06-30" });
    expect(words(period, "quarter")).toEqual([
      ["2026", "2027"],
      ["T3", "T4", "T1", "T2"],
    ]);
    expect(headsOf(period, "quarter", "fr").years[0]?.width).toBeCloseTo((184 / 365) * 100, 10);
  });

  it("are halves under a year, never S2, which is a week", () => {
    expect(words(periodOf("2026-11-16", 2, "year"), "year")).toEqual([
      ["2026", "2027"],
      ["1er semestre", "2e semestre", "1er semestre", "2e semestre"],
    ]);
    const { parts } = headsOf(periodOf("2026-11-16", 1, "year"), "year", "fr");
    expect(parts.map(({ short }) => plain(short))).toEqual(["1er sem.", "2e sem."]);
    expect(words(periodOf("2026-11-16", 1, "year"), "year", "en")[1]).toEqual(["1st half", "2nd half"]);
  });

  it("are months, as long as they are", () => {
    const period = periodOf("2028-01-31", 3, "month");
    expect(words(period, "month")).toEqual([["2028"], ["janv.", "févr.", "mars"]]);
    expect(headsOf(period, "month", "fr").parts.map(({ width }) => Math.round((width / 100) * lengthOf(period)))).toEqual([31, 29, 31]);
  });

  it("fill the period without a gap, whatever the scale", () => {
    for (const scale of SCALES)
      for (const day of ["2024-02-29", "2026-11-16", "2027-01-01"])
        for (const count of [1, 3, 8]) {
          const { years, parts } = headsOf(periodOf(day, count, scale), scale, "fr");
          for (const columns of [years, parts]) {
            let end = 0;
            for (const { start, width } of columns) {
              expect(start).toBeCloseTo(end, 8);
              expect(width).toBeGreaterThan(0);
              end = start + width;
            }
            expect(end).toBeCloseTo(100, 8);
          }
        }
  });
});
