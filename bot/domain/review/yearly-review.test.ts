import { aMilestone, anAxis, aPlan, aProject, TODAY } from "../testing/builders";
import { closedOn, yearlyReview } from "./yearly-review";

const plan = aPlan({ startDay: "2025-01-01", commitments: [{ id: "e1", title: "Des démarches simples", flagship: true }] });
const axes = [anAxis(), anAxis({ id: "below", parentId: "axis", level: 2 }), anAxis({ id: "quiet", order: 1 })];
const review = (projects: Parameters<typeof yearlyReview>[0]["projects"], year = 2026) => yearlyReview({ plan, axes, projects }, year, TODAY);

describe("the review of a year", () => {
  it("says nothing where nothing was done, and offers the years of the plan until now", () =>
    expect(review([aProject(), aProject({ id: "p2", phase: "scheduled" })])).toEqual({
      year: 2026,
      years: [2025, 2026],
      running: true,
      plan: { id: "plan", name: "Feuille de route numérique" },
      closed: 0,
      reached: 0,
      later: 0,
      axes: [],
      undated: [],
      stopped: [],
    }));

  it("tells a project that closed in the year with its use and the commitments it serves, under its first axis, and not its steps", () => {
    const closed = aProject({
      axisId: "below",
      phase: "finished",
      usage: "L’usager paie en ligne",
      endDay: "2026-06-30",
      initialEndDay: "2026-03-31",
      commitmentIds: ["e1"],
      milestones: [aMilestone({ initialDay: "2026-03-31", day: "2026-06-30", doneDay: "2026-06-30" })],
    });
    expect(review([closed])).toMatchObject({
      closed: 1,
      reached: 0,
      later: 0,
      axes: [{ id: "axis", closed: [{ usage: "L’usager paie en ligne", closedOn: "2026-06-30", promised: "2026-03-31", commitments: ["Des démarches simples"] }] }],
    });
    expect(review([closed], 2025)).toMatchObject({ closed: 0, running: false, axes: [] });
  });

  it("tells the steps that were passed in the year, and those promised for it that come later or came later", () => {
    const step = (id: string, initialDay: string, day: string, doneDay: string | null) => aMilestone({ id, title: id, initialDay, day, doneDay });
    const milestones = [
      step("passed", "2026-05-29", "2026-06-19", "2026-06-19"),
      step("moved", "2026-12-04", "2027-03-12", null),
      step("overdue within the year", "2026-09-30", "2026-12-11", null),
      step("another year", "2025-09-30", "2025-09-30", "2025-10-17"),
    ];
    const running = aProject({ milestones, initialEndDay: "2026-12-18", endDay: "2027-05-28" });
    const [axis] = review([running]).axes;
    expect(axis?.reached).toEqual([{ projectId: "project", project: "Guichet numérique", title: "passed", promised: "2026-05-29", day: "2026-06-19", passed: true }]);
    expect(axis?.later.map(({ title, day }) => [title, day])).toEqual([["moved", "2027-03-12"], ["", "2027-05-28"]]);
    expect(review([aProject({ milestones: [step("late", "2025-11-28", "2026-01-16", "2026-01-16")] })], 2025)).toMatchObject({ reached: 0, later: 1, axes: [{ later: [{ passed: true }] }] });
  });

  it("does not tell the end of a project twice, where its last step has the same days", () => {
    const last = aMilestone({ title: "Ouverture", initialDay: "2026-12-18", day: "2027-05-28" });
    const later = (milestones: (typeof last)[]) => review([aProject({ milestones, initialEndDay: "2026-12-18", endDay: "2027-05-28" })]).axes[0]?.later.map(({ title }) => title);
    expect([later([last]), later([{ ...last, day: "2027-06-30" }])]).toEqual([["Ouverture"], ["", "Ouverture"]]);
  });

  it("leaves out what is kept for the record, and tells of what stands still only as of today", () => {
    const projects = [
      aProject({ forTheRecord: true, phase: "finished", endDay: "2026-06-30" }),
      aProject({ id: "still", phase: "suspended" }),
      aProject({ id: "gone", phase: "abandoned", milestones: [aMilestone({ doneDay: "2026-04-03" })] }),
    ];
    expect(review(projects)).toMatchObject({ closed: 0, reached: 0, stopped: [{ id: "still" }, { id: "gone", phase: "abandoned" }] });
    expect(review(projects, 2025).stopped).toEqual([]);
  });

  it("puts a project whose end is not known at its last step that was passed, and else in no year", () => {
    const done = { phase: "finished" as const, endDay: null, milestones: [aMilestone({ doneDay: "2026-02-06" }), aMilestone({ id: "b", doneDay: "2026-09-04" })] };
    expect(closedOn(done, TODAY)).toBe("2026-09-04");
    expect(closedOn({ ...done, endDay: "2027-01-29" }, TODAY)).toBe("2026-09-04");
    expect(closedOn({ ...done, phase: "rollout" }, TODAY)).toBeNull();
    expect(review([aProject({ phase: "finished" })])).toMatchObject({ closed: 0, undated: [{ id: "project" }] });
  });
});
