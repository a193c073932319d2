import { aMilestone, anAxis, aPlan, aProject, NOW, TODAY } from "../testing/builders";
import { composeCalendar } from "./compose-calendar";
import { milestoneOn } from "./milestone-on";
import { spanOf } from "./project-span";
import { countWatches, watchedIn, watchesOf } from "./watch";

const MANDATE = "2028-03-31";
const on = { today: TODAY, mandateEndDay: MANDATE };

describe("a milestone on a day", () => {
  it("is not overdue on its own day, and is on the next", () => {
    expect(milestoneOn(aMilestone({ day: TODAY }), TODAY, null)).toMatchObject({ state: "coming", overdueDays: 0 });
    expect(milestoneOn(aMilestone({ day: "2026-11-15" }), TODAY, null)).toMatchObject({ state: "overdue", overdueDays: 1 });
  });

  it("is after the mandate only when it is later than its last day, and not met", () => {
    const after = (day: string, doneDay: string | null = null) => milestoneOn(aMilestone({ day, doneDay }), TODAY, MANDATE).afterMandate;
    expect([after(MANDATE), after("2028-04-01"), after("2028-04-01", "2026-10-01")]).toEqual([false, true, false]);
    expect(milestoneOn(aMilestone({ day: "2099-01-01" }), TODAY, null).afterMandate).toBe(false);
  });

  it("slips from its initial day to the day it was met, or is due, and may come forward", () => {
    const slip = (day: string, doneDay: string | null) => milestoneOn(aMilestone({ initialDay: "2026-03-31", day, doneDay }), TODAY, null).slip;
    expect([slip("2026-03-31", null), slip("2026-05-19", null), slip("2026-05-19", "2026-04-01"), slip("2026-03-31", "2026-03-21")]).toEqual([0, 49, 1, -10]);
  });
});

describe("the days a project takes", () => {
  it("are none when it has no date at all", () => expect(spanOf(aProject())).toBeNull());

  it("are one when all its dates are one day", () =>
    expect(spanOf(aProject({ startDay: TODAY, endDay: TODAY, initialEndDay: TODAY }))).toMatchObject({
      now: { from: TODAY, until: TODAY },
      initial: null,
      slip: 0,
      reversed: false,
    }));

  it("go from its first milestone to its last where neither start nor end is known, and say so", () => {
    const milestones = [aMilestone({ day: "2027-06-30" }), aMilestone({ day: "2026-12-01" })];
    expect(spanOf(aProject({ milestones }))).toMatchObject({
      now: { from: "2026-12-01", until: "2027-06-30" },
      guessedStart: true,
      guessedEnd: true,
    });
  });

  it("are drawn all the same when the end comes before the start, and the mistake is said", () =>
    expect(spanOf(aProject({ startDay: "2027-01-01", endDay: "2026-06-30" }))).toMatchObject({
      now: { from: "2026-06-30", until: "2027-01-01" },
      reversed: true,
    }));

  it("show the first end beside the one that holds once it moved, either way", () => {
    const moved = (endDay: string) => spanOf(aProject({ startDay: "2026-01-01", initialEndDay: "2027-02-09", endDay }));
    expect(moved("2027-02-09")).toMatchObject({ initial: null, slip: 0 });
    expect(moved("2027-03-31")).toMatchObject({ initial: { from: "2026-01-01", until: "2027-02-09" }, slip: 50 });
    expect(moved("2026-12-31")).toMatchObject({ slip: -40 });
  });
});

describe("what the calendar asks to look at", () => {
  const overdue = aMilestone({ id: "overdue", day: "2026-11-01" });

  it("is nothing in a project that is suspended, over, or only kept for the record", () => {
    for (const project of [{ phase: "suspended" }, { phase: "finished" }, { phase: "abandoned" }, { forTheRecord: true }] as const)
      expect(countWatches([aProject({ ...project, milestones: [overdue] })], on)).toEqual({ overdue: 0, soon: 0, afterMandate: 0 });
  });

  it("is not a milestone that was met, however late", () => expect(watchesOf(aMilestone({ day: "2026-11-01", doneDay: "2026-11-15" }), on)).toEqual([]));

  it("is near from today to the thirtieth day after", () => {
    const reasons = [TODAY, "2026-12-16", "2026-12-17"].map((day) => watchesOf(aMilestone({ day }), on));
    expect(reasons).toEqual([["soon"], ["soon"], []]);
  });

  it("may be both near and after a mandate that ends soon", () =>
    expect(watchesOf(aMilestone({ day: "2026-12-10" }), { today: TODAY, mandateEndDay: "2026-12-01" })).toEqual(["soon", "afterMandate"]));

  it("is counted as many times as there are milestones behind the figure", () => {
    const projects = [
      aProject({ phase: "scheduled", milestones: [overdue, aMilestone({ day: "2028-06-30" })] }),
      aProject({ milestones: [overdue, aMilestone({ day: TODAY })] }),
    ];
    const counts = countWatches(projects, on);
    expect(counts).toEqual({ overdue: 2, soon: 1, afterMandate: 1 });
    for (const watch of ["overdue", "soon", "afterMandate"] as const)
      expect(projects.flatMap((project) => watchedIn(project, watch, on))).toHaveLength(counts[watch]);
  });
});

describe("the calendar of a plan", () => {
  const names = { person: (id: string) => id, direction: (id: string) => `Direction ${id}` };

  it("has no project of an axis that is not there", () => {
    const calendar = composeCalendar({ plan: aPlan(), axes: [], projects: [aProject()] }, names, NOW, TODAY);
    expect(calendar).toMatchObject({ axes: [], projects: [], today: TODAY });
  });

  it("puts projects in the order of the axes, sub-axes after their axis, and milestones by their day", () => {
    const axes = [anAxis({ id: "b", order: 1 }), anAxis({ id: "a", order: 0 }), anAxis({ id: "a1", parentId: "a", level: 2 })];
    const milestones = [aMilestone({ id: "late", day: "2027-06-30" }), aMilestone({ id: "early", day: "2026-12-01" })];
    const projects = [
      aProject({ id: "1", axisId: "b", directionId: "d1" }),
      aProject({ id: "3", axisId: "a1" }),
      aProject({ id: "2b", axisId: "a", order: 2 }),
      aProject({ id: "2a", axisId: "a", order: 1, milestones }),
    ];
    const calendar = composeCalendar({ plan: aPlan(), axes, projects }, names, NOW, TODAY);
    expect(calendar.axes.map(({ id }) => id)).toEqual(["a", "a1", "b"]);
    expect(calendar.projects.map(({ id }) => id)).toEqual(["2a", "2b", "3", "1"]);
    expect(calendar.projects[0]?.milestones.map(({ id }) => id)).toEqual(["early", "late"]);
    expect(calendar.projects.map(({ direction }) => direction)).toEqual(["", "", "", "Direction d1"]);
  });
});
