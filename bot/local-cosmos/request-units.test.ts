import { readUnits, replaceUnits, writeUnits } from "./request-units";

describe("request units", () => {
  it("never fall below those of 1 KB", () => {
    expect([readUnits(10), writeUnits(10, 0)]).toEqual([1, 4.95]);
  });

  it.each([[1, 1], [4, 1.14], [32, 2.19], [128, 9.95], [1024, 145.9]])("of reading %i KB are %d", (kilobytes, units) => {
    expect(readUnits(kilobytes * 1024)).toBeCloseTo(units);
  });

  it("grow between two published sizes", () => {
    expect(readUnits(100 * 1024)).toBeCloseTo(7.68, 1);
    expect(writeUnits(100 * 1024, 0)).toBeCloseTo(37, 0);
  });

  it("come near the published figures for indexed writes of 1 KB", () => {
    expect(writeUnits(1024, 10)).toBeCloseTo(7, 0);
    expect(replaceUnits(1024, 2)).toBeCloseTo(10.8, 0);
  });
});
