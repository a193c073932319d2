import { addDays, daysBetween } from "../calendar/day";
import { chance } from "../testing/chance";
import { lengthOf } from "./columns";
import { placeOf, stretchOf } from "./place";
import { periodOf, SCALES } from "./scale";

const PERIOD = periodOf("2026-10-01", 4, "quarter");

describe("a place in the calendar", () => {
  it("is none outside the period", () => {
    expect(placeOf("2026-09-30", PERIOD)).toBeNull();
    expect(placeOf("2027-10-01", PERIOD)).toBeNull();
    expect(stretchOf({ from: "2025-01-01", until: "2026-09-30" }, PERIOD)).toBeNull();
  });

  it("is as wide as the day for what lasts one, on its first day, its last one and 29 February alike", () => {
    for (const day of [PERIOD.from, PERIOD.until]) expect(stretchOf({ from: day, until: day }, PERIOD)?.width).toBeCloseTo(100 / 365, 8);
    const leap = periodOf("2028-02-29", 1, "year");
    expect(lengthOf(leap)).toBe(366);
    expect(stretchOf({ from: "2028-02-29", until: "2028-02-29" }, leap)).toMatchObject({ width: expect.closeTo(100 / 366, 8) });
  });

  it("knows week 53: the days around the new year of 2027 stand next to each other", () => {
    const step = (placeOf("2027-01-01", PERIOD) ?? 0) - (placeOf("2026-12-31", PERIOD) ?? 0);
    expect(step).toBeCloseTo(100 / 365, 8);
  });

  it("is cut on the side on which it goes on", () => {
    expect(stretchOf({ from: "2020-01-01", until: "2030-12-31" }, PERIOD)).toEqual({ start: 0, width: 100, cutBefore: true, cutAfter: true });
    expect(stretchOf({ from: PERIOD.from, until: PERIOD.until }, PERIOD)).toEqual({ start: 0, width: 100, cutBefore: false, cutAfter: false });
  });

  it("keeps the order and the distance of days, and a mark stands within the bar of its day", () => {
    const luck = chance(2026);
    for (let turn = 0; turn < 500; turn++) {
      const period = periodOf(addDays("2020-01-01", luck.between(0, 5000)), luck.between(1, 12), luck.oneOf(SCALES));
      const days = Array.from({ length: 2 }, () => addDays(period.from, luck.between(0, lengthOf(period) - 1))).toSorted();
      const [a, b] = [days[0] ?? "", days[1] ?? ""];
      const [placeA, placeB] = [placeOf(a, period) ?? NaN, placeOf(b, period) ?? NaN];
      expect(((placeB - placeA) / 100) * lengthOf(period)).toBeCloseTo(daysBetween(a, b), 6);
      const bar = stretchOf({ from: a, until: b }, period);
      expect(placeA).toBeGreaterThan(bar?.start ?? NaN);
      expect(placeB).toBeLessThan((bar?.start ?? NaN) + (bar?.width ?? NaN));
    }
  });
});
