import { aMilestone, anAction, aPlan, aProject, sumsOf, TODAY } from "../testing/builders";
import { actionCounts, addMatter, matterOf, NO_MILESTONES, rateView, ratesOf } from "./figures";

const { settings } = aPlan();
const passed = aMilestone({ doneDay: "2026-09-30" });
const project = aProject({
  rollup: sumsOf([anAction(), anAction({ dueDay: "2026-11-15" })]),
  milestones: [aMilestone(), passed],
});

describe("the matter of a project", () => {
  it("is nothing when it is kept « pour mémoire »", () =>
    expect(matterOf({ ...project, forTheRecord: true })).toEqual({ rollup: sumsOf([]), milestones: NO_MILESTONES }));

  it("is its actions by status and nothing of a rate when it is abandoned, whatever state they were left in", () => {
    const matter = matterOf({ ...project, phase: "abandoned" });
    expect(actionCounts(matter.rollup, TODAY)).toMatchObject({ total: 2, inProgress: 2 });
    expect(matter.milestones).toEqual(NO_MILESTONES);
    expect(ratesOf(matter, settings)).toEqual({
      rate: null,
      rates: { count: null, days: null, milestones: null },
      coverage: { known: 0, total: 0, percent: 0 },
    });
  });

  it.each(["scheduled", "scoping", "building", "trial", "rollout", "finished", "suspended"] as const)(
    "is its sums and its milestones when it is %s",
    (phase) => expect(matterOf({ ...project, phase })).toEqual({ rollup: project.rollup, milestones: { total: 2, done: 1 } }),
  );

  it("adds up", () => {
    const both = addMatter([matterOf(project), matterOf(project)]);
    expect(both.milestones).toEqual({ total: 4, done: 2 });
    expect(both.rollup.total).toBe(4);
    expect(addMatter([])).toEqual({ rollup: sumsOf([]), milestones: NO_MILESTONES });
  });
});

describe("the counts of actions", () => {
  it("are by status, with those late today beside them", () =>
    expect(actionCounts(project.rollup, TODAY)).toEqual({
      total: 2,
      planned: 0,
      inProgress: 2,
      done: 0,
      blocked: 0,
      paused: 0,
      abandoned: 0,
      late: 1,
    }));
});

describe("the rate as it is shown", () => {
  const matter = matterOf(
    aProject({
      rollup: sumsOf([
        anAction({ progress: 100, status: "done", days: 30 }),
        anAction({ progress: 0, days: 10 }),
        anAction({ progress: 50, days: 20 }),
        anAction({ informed: null }),
      ]),
      milestones: [aMilestone(), passed, passed],
    }),
  );

  it("is none under the plan's coverage, and its coverage is told all the same", () =>
    expect(ratesOf(matter, { ...settings, minCoverage: 76 })).toEqual({
      rate: null,
      rates: { count: null, days: null, milestones: 66.7 },
      coverage: { known: 3, total: 4, percent: 75 },
    }));
  it("comes with what it rests on: 40 of 60 days, 3 actions of 4", () =>
    expect(rateView(matter, "days", settings)).toEqual({ value: 66.7, coverage: 75, method: "days", known: 3, total: 4 }));
  it("is that of the plan's method, with the two others beside it", () => {
    expect(ratesOf(matter, settings).rates).toEqual({ count: 33.3, days: 66.7, milestones: 66.7 });
    expect(ratesOf(matter, { ...settings, rateMethod: "count" }).rate).toMatchObject({ method: "count", value: 33.3 });
    expect(ratesOf(matter, { ...settings, rateMethod: "milestones" }).rate).toMatchObject({ method: "milestones", value: 66.7 });
  });
});
