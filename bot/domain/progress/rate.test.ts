import type { Action } from "../roadmap/action";
import { aMilestone, anAction, sumsOf } from "../testing/builders";
import { addMilestones, countMilestones, coverageOf, type RateMethod, rateOf } from "./rate";

const NONE = { total: 0, done: 0 };
const rate = (actions: readonly Action[], method: RateMethod, minCoverage = 70) =>
  rateOf(sumsOf(actions), NONE, method, minCoverage);
const times = (count: number, values: Partial<Action>) => Array.from({ length: count }, () => anAction(values));

// by hand: 3 of 5 known, of which 1 done; days 20 + 5 + 15 = 40; days done 20 + 0 + 6 = 26
const mixed = [
  anAction({ status: "done", progress: 100, days: 20 }),
  anAction({ status: "planned", progress: 0, days: 5 }),
  anAction({ progress: 40, days: 15 }),
];

describe("the rate", () => {
  it("is not computed when there is nothing to rate", () => {
    expect(rate([], "count")).toBeNull();
    expect(rate([], "days")).toBeNull();
    expect(rate([], "milestones")).toBeNull();
  });
  it("is not computed when nobody has informed anything, even if nothing is asked for", () => {
    expect(rate(times(3, { informed: null }), "days", 0)).toBeNull();
    expect(rate(times(3, { informed: null }), "count", 0)).toBeNull();
  });
  it("is not computed over abandoned and « pour mémoire » actions alone", () =>
    expect(rate([anAction({ status: "abandoned" }), anAction({ forTheRecord: true })], "days")).toBeNull());
  it("is not computed by days when no action has any", () => expect(rate(times(2, { days: 0 }), "days")).toBeNull());

  it("by count is the share of done actions: one of three is 33,3 %", () =>
    expect(rate(mixed, "count")).toEqual({ value: 33.3, method: "count" }));
  it("by days is the share of the load: 26 of 40 days is 65 %", () =>
    expect(rate(mixed, "days")).toEqual({ value: 65, method: "days" }));
  it("by milestones is the share of milestones passed: two of three is 66,7 %", () =>
    expect(rateOf(sumsOf([]), { total: 3, done: 2 }, "milestones", 70)).toEqual({ value: 66.7, method: "milestones" }));
  it("by milestones asks nothing of the actions", () =>
    expect(rateOf(sumsOf(times(10, { informed: null })), { total: 2, done: 1 }, "milestones", 70)?.value).toBe(50));

  it("does not change when an abandoned action, one « pour mémoire » or a whole beside its parts is added", () => {
    const beside = [
      anAction({ status: "abandoned", progress: 10, days: 500 }),
      anAction({ forTheRecord: true, days: 500 }),
      anAction({ hasParts: true, progress: 0, days: 500 }),
    ];
    expect(rate([...mixed, ...beside], "days")).toEqual({ value: 65, method: "days" });
    expect(rate([...mixed, ...beside], "count")).toEqual({ value: 33.3, method: "count" });
  });
  it("gives an action without load the plan's default: 5 of 5 + 15 days is 25 %", () =>
    expect(rate([anAction({ progress: 100, days: null }), anAction({ progress: 0, days: 15 })], "days")?.value).toBe(25));

  it("is computed at 70 % of coverage exactly, and not at 69,6 %", () => {
    expect(rate([...times(7, {}), ...times(3, { informed: null })], "days")).toEqual({ value: 40, method: "days" });
    expect(rate([...times(7, {}), ...times(3, { informed: null })], "count")).toEqual({ value: 0, method: "count" });
    expect(rate([...times(16, {}), ...times(7, { informed: null })], "days")).toBeNull();
    expect(rate([...times(16, {}), ...times(7, { informed: null })], "count")).toBeNull();
  });
  it("follows the plan's own minimum", () => {
    const half = [...times(1, {}), ...times(1, { informed: null })];
    expect(rate(half, "days", 50)?.value).toBe(40);
    expect(rate(half, "days", 51)).toBeNull();
  });
  it("is taken over what is known, not over what is missing", () =>
    expect(rate([...times(4, { progress: 50 }), anAction({ informed: null, days: 1000 })], "days")?.value).toBe(50));
});

describe("the coverage", () => {
  it("is 0 when there is nothing to know", () =>
    expect(coverageOf({ known: 0, counted: 0 })).toEqual({ known: 0, total: 0, percent: 0 }));
  it("says 41 actions of 46, 89,1 %", () =>
    expect(coverageOf({ known: 41, counted: 46 })).toEqual({ known: 41, total: 46, percent: 89.1 }));
  it("leaves out abandoned, « pour mémoire » and what counts through its parts", () =>
    expect(
      coverageOf(
        sumsOf([
          anAction(),
          anAction({ informed: null }),
          anAction({ status: "abandoned" }),
          anAction({ forTheRecord: true }),
          anAction({ hasParts: true, informed: null }),
        ]),
      ),
    ).toEqual({ known: 1, total: 2, percent: 50 }));
});

describe("the count of milestones", () => {
  it("is nothing without any", () => {
    expect(countMilestones([])).toEqual(NONE);
    expect(addMilestones([])).toEqual(NONE);
  });
  it("counts those that are passed, and adds up", () => {
    const counted = countMilestones([aMilestone(), aMilestone({ doneDay: "2026-09-30" })]);
    expect(counted).toEqual({ total: 2, done: 1 });
    expect(addMilestones([counted, { total: 3, done: 3 }])).toEqual({ total: 5, done: 4 });
  });
});
