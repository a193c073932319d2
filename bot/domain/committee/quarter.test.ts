import { quarterAt, quartersUpTo, readQuarter } from "./quarter";

describe("a civil quarter", () => {
  it("is none by another name", () => expect(["2026-T5", "2026-Q4", "26-T1", "2026-T0", ""].map(readQuarter)).toEqual([null, null, null, null, null]));

  it("goes from its first day to its last one", () => {
    expect(readQuarter("2026-T4")).toEqual({ id: "2026-T4", year: 2026, number: 4, from: "2026-10-01", to: "2026-12-31" });
    expect(readQuarter("2028-T1")).toMatchObject({ from: "2028-01-01", to: "2028-03-31" });
    expect([quarterAt("2026-03-31"), quarterAt("2026-04-01")].map(({ id }) => id)).toEqual(["2026-T1", "2026-T2"]);
  });

  it("follows those before it, over the year", () =>
    expect(quartersUpTo(quarterAt("2026-02-10"), 3).map(({ id }) => id)).toEqual(["2026-T1", "2025-T4", "2025-T3"]));
});
