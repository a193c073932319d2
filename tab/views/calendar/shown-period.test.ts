import { SCALES } from "../../../bot/domain/timeline/scale";
import { calendarOf } from "../../samples/calendar";
import { sampleWorld } from "../../samples/world";
import { NOWHERE } from "./calendar-address";
import { rowsOf } from "./calendar-rows";
import { isIn, nearest, periodFrom, periodToOpen, turned } from "./shown-period";

const calendar = calendarOf(sampleWorld("normal"), 1);
const undated = calendarOf(sampleWorld("undated"), 1);

describe("the period of the calendar", () => {
  const all = rowsOf(calendar, NOWHERE);

  it("opens around today, with one unit before it", () => {
    expect(periodToOpen(calendar, all, "quarter", false)).toEqual({ from: "2026-07-01", until: "2028-06-30" });
    expect(periodToOpen(calendar, all, "month", false)).toEqual({ from: "2026-10-01", until: "2027-09-30" });
  });

  it("takes the plan and the mandate in years, and is not stretched by a date mistyped by a century", () => {
    const first = all.flatMap(({ days }) => days).toSorted()[0] ?? "";
    const years = periodToOpen(calendar, all, "year", false);
    expect(years.from).toBe(`${first < "2025" ? first.slice(0, 4) : "2025"}-01-01`);
    expect(years.until >= "2028-12-31").toBe(true);
    const far = { ...calendar, plan: { ...calendar.plan, endDay: "2127-12-31" } };
    expect(periodToOpen(far, all, "year", false)).toEqual({ from: "2024-01-01", until: "2031-12-31" });
  });

  it("opens where the figure led, if that is not around today", () => {
    const rows = rowsOf(calendar, { ...NOWHERE, group: "afterMandate" });
    const period = periodToOpen(calendar, rows, "month", true);
    expect(period.from).toBe("2028-05-01");
    expect(rows.every((row) => isIn(row, period))).toBe(true);
  });

  it("turns by half, and back to where it was", () => {
    for (const scale of SCALES) {
      const period = periodToOpen(calendar, all, scale, false);
      const later = periodFrom(turned(period, scale, 1), period, scale);
      expect(later.from > period.from).toBe(true);
      expect(turned(later, scale, -1)).toBe(period.from);
    }
  });

  it("knows where there is something when it has nothing itself", () => {
    const empty = periodFrom("2035-01-01", periodToOpen(calendar, all, "quarter", false), "quarter");
    expect(all.some((row) => isIn(row, empty))).toBe(false);
    const { before, after } = nearest(all, empty, "quarter");
    expect(after).toBeNull();
    expect(before).toBe("2028-04-01");
    expect(nearest(rowsOf(undated, NOWHERE), empty, "quarter")).toEqual({ before: null, after: null });
  });
});
