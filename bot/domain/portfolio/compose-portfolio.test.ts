import { portfolio as contract } from "../../contract/portfolio";
import type { Axis } from "../roadmap/axis";
import { PHASES } from "../roadmap/phase";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import { aMilestone, anAction, anAxis, aPlan, aProject, NOW, sumsOf, TODAY } from "../testing/builders";
import type { DeclaredWeather, WeatherLevel } from "../weather/weather";
import { composePortfolio } from "./compose-portfolio";

const names = { person: (id: string) => id, direction: (id: string) => id };
const compose = (facts: { plan?: Plan; axes?: Axis[]; projects?: Project[] }, today = TODAY) =>
  composePortfolio({ plan: aPlan(), axes: [], projects: [], ...facts }, names, NOW, today);

const done = anAction({ status: "done", progress: 100 });
const heard = (lastHeard: string) => sumsOf([], { lastHeard });
const declared = (level: WeatherLevel): DeclaredWeather => ({
  level,
  comment: "",
  at: NOW,
  week: "2026-W47",
  by: "head",
  previous: null,
});

describe("the portfolio of an empty plan", () => {
  it("has no axis, no rate and no figure above zero", () =>
    expect(compose({})).toMatchObject({
      axes: [],
      total: {
        axes: { inTool: 0, total: 0 },
        projects: { total: 0, running: 0, byPhase: {} },
        rate: null,
        coverage: { known: 0, total: 0, percent: 0 },
        actions: { total: 0, late: 0 },
        weather: { sun: 0, cloud: 0, rain: 0, storm: 0, none: 0 },
        gaps: 0,
        silent: 0,
      },
    }));
  it("says its plan, its version, its day and how it rates", () =>
    expect(compose({ plan: aPlan({ version: 7, mandateEndDay: "2028-03-31" }) })).toMatchObject({
      version: 7,
      asOf: NOW,
      today: TODAY,
      plan: { id: "plan", name: "Feuille de route numérique", mandateEndDay: "2028-03-31" },
      method: "days",
      minCoverage: 70,
    }));
});

describe("the tree of axes", () => {
  // three levels: 1 > 1.1 > 1.1.1, and 2; every axis holds an action of its own or a project
  const milestones = [aMilestone({ doneDay: TODAY }), aMilestone()];
  const tree = {
    axes: [
      anAxis({ id: "2", order: 1, rollup: sumsOf([anAction({ days: 100, progress: 0 })]) }),
      anAxis({ id: "1.1.1", parentId: "1.1", level: 3, rollup: sumsOf([anAction({ days: 10, progress: 50 })]) }),
      anAxis({ id: "1.2", parentId: "1", level: 2, order: 1 }),
      anAxis({ id: "1.1", parentId: "1", level: 2, order: 0 }),
      anAxis({ id: "1", order: 0, rollup: sumsOf([anAction({ days: 10, progress: 0 })]) }),
    ],
    projects: [
      aProject({ id: "p2", axisId: "1.1", order: 1 }),
      aProject({ id: "p1", axisId: "1.1", order: 0, rollup: sumsOf([done]), milestones }),
    ],
  };

  it("is laid flat in its order, children behind their parent", () =>
    expect(compose(tree).axes.map(({ id, parentId, level }) => [id, parentId, level])).toEqual([
      ["1", null, 1],
      ["1.1", "1", 2],
      ["1.1.1", "1.1", 3],
      ["1.2", "1", 2],
      ["2", null, 1],
    ]));
  it("shows a project once, with its own axis, in order", () =>
    expect(compose(tree).axes.map(({ id, projects }) => [id, projects.map((project) => project.id)])).toEqual([
      ["1", []],
      ["1.1", ["p1", "p2"]],
      ["1.1.1", []],
      ["1.2", []],
      ["2", []],
    ]));
  it("gives each axis the figures of everything under it, by hand", () => {
    const { axes } = compose(tree);
    expect(axes.map(({ id, rates, actions, directActions }) => [id, rates.days, actions.total, directActions])).toEqual([
      ["1", 50, 3, 1], // 0 + 10 + 5 of 30 days
      ["1.1", 75, 2, 0], // 10 + 5 of 20 days
      ["1.1.1", 50, 1, 1],
      ["1.2", null, 0, 0],
      ["2", 0, 1, 1],
    ]);
    expect(axes.map(({ rates }) => rates.milestones)).toEqual([50, 50, null, null, null]);
  });
  it("gives the plan the figures of all: 15 of 130 days", () =>
    expect(compose(tree).total).toMatchObject({
      axes: { inTool: 2, total: 2 },
      rate: { value: 11.5, coverage: 100, known: 4, total: 4 },
      actions: { total: 4, done: 1, inProgress: 3 },
    }));
  it("is in the shape the tab was promised", () => expect(contract.parse(compose(tree))).toEqual(compose(tree)));
});

describe("the totals of a plan", () => {
  it("say « 5 axes sur 12 » when five are followed, sub-axes not counted", () => {
    const axes = Array.from({ length: 12 }, (_, order) => anAxis({ id: `${order}`, order, inTool: order < 5 }));
    const under = anAxis({ id: "sub", parentId: "0", level: 2 });
    expect(compose({ axes: [...axes, under] }).total.axes).toEqual({ inTool: 5, total: 12 });
  });

  it("leave a project « pour mémoire » out, which its axis still shows", () => {
    const silent = sumsOf([done], { lastHeard: "2025-01-01" });
    const kept = aProject({ id: "kept", forTheRecord: true, rollup: silent, weather: declared("storm") });
    const { total, axes } = compose({ axes: [anAxis()], projects: [aProject({ rollup: heard(TODAY) }), kept] });
    expect(total).toMatchObject({
      projects: { total: 1, running: 1, byPhase: { building: 1 } },
      rate: null,
      actions: { total: 0 },
      weather: { storm: 0, none: 1 },
      gaps: 0,
      silent: 0,
    });
    expect(axes[0]?.projects.map(({ id, forTheRecord }) => [id, forTheRecord])).toEqual([
      ["project", false],
      ["kept", true],
    ]);
    expect(axes[0]?.weather).toEqual({ sun: 0, cloud: 0, rain: 0, storm: 0, none: 1 });
  });

  it("count projects by phase, and as running only the four phases of the State", () => {
    const projects = [...PHASES, "building" as const].map((phase, order) => aProject({ id: `${order}`, order, phase }));
    expect(compose({ axes: [anAxis()], projects }).total.projects).toEqual({
      total: 9,
      running: 5,
      byPhase: { scheduled: 1, scoping: 1, building: 2, trial: 1, rollout: 1, finished: 1, suspended: 1, abandoned: 1 },
    });
  });

  it("count the météo of running projects, « non renseignée » apart", () => {
    const projects = [
      aProject({ id: "1", weather: declared("sun") }),
      aProject({ id: "2", weather: declared("rain") }),
      aProject({ id: "3" }),
      aProject({ id: "4", phase: "suspended", weather: declared("storm") }),
      aProject({ id: "5", phase: "finished" }),
    ];
    const expected = { sun: 1, cloud: 0, rain: 1, storm: 0, none: 1 };
    const { total, axes } = compose({ axes: [anAxis()], projects });
    expect(total.weather).toEqual(expected);
    expect(axes[0]?.weather).toEqual(expected);
  });

  it("count as a gap a running project two levels off, and no other", () => {
    const risky = { openCriticalRisks: 1, budget: { planned: 100, committed: 120, paid: null }, rollup: heard(TODAY) };
    const projects = [
      aProject({ id: "1", ...risky, weather: declared("sun") }),
      aProject({ id: "2", ...risky, weather: declared("cloud") }),
      aProject({ id: "3", ...risky }),
      aProject({ id: "4", ...risky, phase: "suspended", weather: declared("sun") }),
    ];
    expect(compose({ axes: [anAxis()], projects }).total.gaps).toBe(1);
  });

  it("count as silent a running project not heard of for more than two weeks, or never", () => {
    const projects = [
      aProject({ id: "a fortnight", rollup: heard("2026-11-02") }),
      aProject({ id: "a day more", rollup: heard("2026-11-01") }),
      aProject({ id: "never" }),
      aProject({ id: "not running", phase: "scheduled" }),
    ];
    expect(compose({ axes: [anAxis()], projects }).total.silent).toBe(2);
  });

  it("count an action late today that was not late yesterday, with nothing written in between", () => {
    const facts = { axes: [anAxis({ rollup: sumsOf([anAction({ dueDay: "2026-11-15" })]) })] };
    expect(compose(facts, "2026-11-15").total.actions.late).toBe(0);
    expect(compose(facts, "2026-11-16").total.actions.late).toBe(1);
    expect(compose(facts, "2026-11-16").axes[0]?.actions.late).toBe(1);
  });
});
