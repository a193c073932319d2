import { emptyRollup } from "../progress/rollup";
import { aMilestone, aProject } from "../testing/builders";
import { exitGaps, isForward } from "./phase-exit";
import { RECURRING_RISKS } from "./risk";

const rated = RECURRING_RISKS.map((family) => ({ id: family, family, title: "", gravity: 1, likelihood: 1, treatment: "", restricted: false }));
const scoped = {
  usage: "L’agent saisit son relevé sur le terrain",
  itHeadId: "it",
  businessHeadId: "business",
  endDay: "2027-06-30",
  milestones: [aMilestone()],
  load: { moe: 10, moa: 10, amoa: 5 },
  risks: rated,
};

describe("what a project lacks to leave its phase", () => {
  it("is nothing in a phase without conditions", () => {
    for (const phase of ["finished", "suspended", "abandoned"] as const) expect(exitGaps(aProject({ phase }))).toEqual([]);
  });

  it("is nothing once the scoping has everything, and each thing that is not there", () => {
    expect(exitGaps(aProject({ phase: "scoping", ...scoped }))).toEqual([]);
    expect(exitGaps(aProject({ phase: "scoping" }))).toEqual(["usage", "heads", "endDay", "milestone", "load", "risks"]);
    expect(exitGaps(aProject({ phase: "scoping", ...scoped, businessHeadId: null }))).toEqual(["heads"]);
    expect(exitGaps(aProject({ phase: "scoping", ...scoped, risks: rated.slice(1) }))).toEqual(["risks"]);
  });

  it("is who asks for it and who carries it, before the scoping", () =>
    expect(exitGaps(aProject({ phase: "scheduled", sponsor: " " }))).toEqual(["sponsor", "direction"]));

  it("is a critical risk without treatment, when it is built", () =>
    expect(exitGaps(aProject({ phase: "building", openCriticalRisks: 1 }))).toEqual(["actions", "weather", "criticalRisks"]));

  it("is what is still open, when it is rolled out", () => {
    const rollup = { ...emptyRollup(), total: 2 };
    rollup.byStatus.done = 1;
    rollup.byStatus.inProgress = 1;
    expect(exitGaps(aProject({ phase: "rollout", rollup, milestones: [aMilestone()] }))).toEqual(["actionsClosed", "milestonesPassed"]);
  });
});

describe("a move of phase", () => {
  it("goes forward along the way only", () => {
    expect(isForward("scoping", "building")).toBe(true);
    expect(isForward("scheduled", "finished")).toBe(true);
    expect(isForward("building", "scoping")).toBe(false);
    expect(isForward("building", "suspended")).toBe(false);
    expect(isForward("suspended", "building")).toBe(false);
  });
});
