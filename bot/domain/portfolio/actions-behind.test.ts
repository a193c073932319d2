import { buildValDorsene, DEMO_DAY } from "../../sample/val-dorsene/build-val-dorsene";
import { ROADMAP_ID } from "../../sample/val-dorsene/definitions";
import { addRollups } from "../progress/rollup";
import { ACTION_STATUSES } from "../roadmap/action";
import { aMilestone, anAction, aProject, TODAY } from "../testing/builders";
import { ACTION_FIGURES, actionsBehind, computationOf } from "./actions-behind";
import { actionCounts, matterOf } from "./figures";

const projects = [
  aProject({ id: "p", milestones: [aMilestone({ doneDay: TODAY }), aMilestone()] }),
  aProject({ id: "kept", forTheRecord: true, milestones: [aMilestone()] }),
  aProject({ id: "left", phase: "abandoned", milestones: [aMilestone()] }),
];
const at = (id: string, values: Parameters<typeof anAction>[0] = {}) => anAction({ id, projectId: "p", ...values });
const actions = [
  at("running"),
  at("done", { status: "done", progress: 100, days: null }),
  at("late", { dueDay: "2026-11-01" }),
  at("silent", { informed: null }),
  at("whole", { hasParts: true }),
  at("dropped", { status: "abandoned" }),
  at("in a dropped project", { projectId: "left", dueDay: "2026-11-01" }),
  at("for the record", { forTheRecord: true, dueDay: "2026-11-01" }),
  at("in a project for the record", { projectId: "kept", status: "done" }),
  at("without a project", { projectId: null }),
];
const behind = (figure: (typeof ACTION_FIGURES)[number]) => actionsBehind(figure, { actions, projects }, TODAY).map(({ id }) => id);

describe("the actions behind a figure", () => {
  it("are none of what is kept for the record", () => {
    for (const figure of ACTION_FIGURES) expect(behind(figure).filter((id) => id.endsWith("for the record"))).toEqual([]);
  });

  it("are, of a rate, those somebody has told of and that count: neither dropped nor counted through parts", () => {
    expect(behind("rated")).toEqual(["running", "done", "late", "without a project"]);
    expect(behind("uninformed")).toEqual(["silent"]);
  });

  it("are the late ones and those of a status also where the rate does not count them", () => {
    expect(behind("late")).toEqual(["late", "in a dropped project"]);
    expect(behind("abandoned")).toEqual(["dropped"]);
    expect(behind("all")).toHaveLength(8);
  });

  it("leave the rest out for one reason each, and weigh what states no load as the plan says", () =>
    expect(computationOf({ actions, projects }, 5)).toEqual({
      // 10 × 40 + 5 × 100 + 10 × 40 + 10 × 40
      sums: { total: 8, counted: 5, known: 4, knownDone: 1, days: 35, daysDone: 1700, milestones: { total: 2, done: 1 } },
      leftOut: { forTheRecord: 2, abandoned: 1, inAbandonedProjects: 1, throughParts: 1 },
    }));
});

describe("the figures of the Val-d’Orsène", () => {
  const sample = buildValDorsene();
  const ofPlan = <T extends { planId: string }>(list: readonly T[]): T[] => list.filter(({ planId }) => planId === ROADMAP_ID);
  const matter = { actions: ofPlan(sample.actions), projects: ofPlan(sample.projects) };
  const kept = addRollups([...matter.projects.map((project) => matterOf(project).rollup), ...ofPlan(sample.axes).map(({ rollup }) => rollup)]);
  const counts = actionCounts(kept, DEMO_DAY);

  it("have exactly as many actions behind them as they say", () => {
    expect(actionsBehind("all", matter, DEMO_DAY)).toHaveLength(counts.total);
    expect(actionsBehind("late", matter, DEMO_DAY)).toHaveLength(counts.late);
    for (const status of ACTION_STATUSES) expect(actionsBehind(status, matter, DEMO_DAY)).toHaveLength(counts[status]);
    expect(actionsBehind("rated", matter, DEMO_DAY)).toHaveLength(kept.known);
    expect(actionsBehind("uninformed", matter, DEMO_DAY)).toHaveLength(kept.counted - kept.known);
  });

  it("add up action by action to the sums the portfolio keeps", () => {
    const { counted, known, knownDone, days, daysDone, total } = kept;
    expect(computationOf(matter, 5).sums).toMatchObject({ counted, known, knownDone, days, daysDone, total });
  });
});
