import { TODAY } from "../testing/builders";
import { firstDayOf, pastOf } from "./past";
import { type Figures, type Snapshot, snapshotId, weeksBefore } from "./snapshot";
import { weekOf } from "../calendar/iso-week";

const nothing: Figures = {
  rates: { count: null, days: null, milestones: null },
  coverage: { known: 0, total: 0, percent: 0 },
  actions: { total: 0, done: 0, late: 0 },
  weather: { sun: 0, cloud: 0, rain: 0, storm: 0, none: 0 },
};
const taken = (day: string): Snapshot => ({ id: snapshotId("plan", weekOf(day)), planId: "plan", week: weekOf(day), day, at: `${day}T06:00:00.000Z`, total: nothing, axes: {} });
const past = (...days: string[]) => {
  const found = pastOf(days.map(taken), TODAY);
  return found && [found.snapshot.day, found.aMonth];
};

describe("what a day is compared with", () => {
  it("is nothing without a snapshot, nor on the day of the first one", () => {
    expect(past()).toBeNull();
    expect(past(TODAY)).toBeNull();
  });

  it("is the oldest there is while none is a month old", () => {
    expect(past("2026-11-09")).toEqual(["2026-11-09", false]);
    expect(past(TODAY, "2026-11-09", "2026-10-27")).toEqual(["2026-10-27", false]);
  });

  it("is the newest of those that are 28 days old or more, the twenty-eighth day among them", () => {
    expect(past("2026-11-09", "2026-10-20", "2026-10-19", "2026-10-12")).toEqual(["2026-10-19", true]);
    expect(past("2026-11-09", "2026-10-20", "2026-10-12")).toEqual(["2026-10-12", true]);
  });

  it("jumps over months without a snapshot", () => expect(past(TODAY, "2026-08-24")).toEqual(["2026-08-24", true]));

  it("says since when there is anything to compare with", () => {
    expect(firstDayOf([])).toBeNull();
    expect(firstDayOf([TODAY, "2026-10-12"].map(taken))).toBe("2026-10-12");
  });
});

describe("the weeks that are looked for", () => {
  it("count a week 53 in 2026, which the new year begins in", () => {
    expect(weeksBefore("2027-01-02").slice(0, 3)).toEqual(["2026-W53", "2026-W52", "2026-W51"]);
    expect(weeksBefore("2027-01-25").slice(3, 6)).toEqual(["2027-W01", "2026-W53", "2026-W52"]);
  });

  it("reach a quarter back, each with one id", () => {
    const ids = weeksBefore(TODAY).map((week) => snapshotId("plan", week));
    expect([ids.length, new Set(ids).size, ids[0], ids.at(-1)]).toEqual([14, 14, "plan.2026-W47", "plan.2026-W34"]);
  });
});
