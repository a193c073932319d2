import { daysLate } from "../../domain/progress/lateness";
import { coverageOf, rateOf } from "../../domain/progress/rate";
import { addRollups } from "../../domain/progress/rollup";
import { isRunning } from "../../domain/roadmap/phase";
import type { Project } from "../../domain/roadmap/project";
import { computeWeather, gapToExplain } from "../../domain/weather/computed-weather";
import { loadGap } from "../../domain/weather/load-gap";
import { commentIsOwed } from "../../domain/weather/weather";
import { buildValDorsene, DEMO_DAY } from "./build-val-dorsene";
import { GRAND_VALLON_ID, ROADMAP_ID } from "./definitions";

const sample = buildValDorsene();
const inPlan = <T extends { planId: string }>(list: readonly T[], planId = ROADMAP_ID): T[] =>
  list.filter((one) => one.planId === planId);
const projects = inPlan(sample.projects);
const actions = inPlan(sample.actions);
const running = projects.filter((project) => isRunning(project.phase));

function tally(keys: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const sum = (numbers: Iterable<number | null | undefined>): number => {
  let total = 0;
  for (const one of numbers) total += one ?? 0;
  return total;
};

function projectOf(code: string): Project {
  const found = projects.find((project) => project.code === code);
  if (!found) throw new RangeError(code);
  return found;
}

const settings = sample.plans.find((plan) => plan.id === ROADMAP_ID)?.settings;
const computed = (project: Project) => {
  if (!settings) throw new RangeError("no plan");
  return computeWeather(project, DEMO_DAY, settings.weather).level;
};

describe("the figures of the Val-d'Orsène", () => {
  it("has the projects of the portfolio in each phase", () =>
    expect(tally(projects.map((project) => project.phase))).toEqual({
      finished: 14,
      scoping: 5,
      building: 13,
      trial: 4,
      rollout: 8,
      scheduled: 19,
      suspended: 4,
      abandoned: 2,
    }));

  it("has 190 actions, by status, of which 23 are late on the demo day", () => {
    expect(tally(actions.map((action) => action.status))).toEqual({
      done: 62,
      inProgress: 78,
      planned: 34,
      blocked: 9,
      paused: 5,
      abandoned: 2,
    });
    expect(actions.filter((action) => daysLate(action, DEMO_DAY) > 0)).toHaveLength(23);
  });

  it("gives each project the number of actions of the portfolio", () => {
    const counts = tally(actions.map((action) => action.projectId ?? ""));
    expect(["P01", "P05", "P18", "P30", "P43"].map((code) => counts[projectOf(code).id])).toEqual([5, 3, 4, 2, 1]);
    expect(Object.keys(counts)).toHaveLength(69);
  });

  it("declares the météo of 28 of the 30 running projects", () => {
    const levels = running.map((project) => project.weather?.level ?? "none");
    expect(tally(levels)).toEqual({ sun: 12, cloud: 9, rain: 5, storm: 2, none: 2 });
    expect(running.filter((project) => project.weather === null).map((project) => project.code)).toEqual(["P33", "P56"]);
    expect(projects.filter((project) => project.weather !== null && !isRunning(project.phase))).toEqual([]);
  });

  it("owes no comment: rain and storm are explained", () => {
    const owed = running.filter((project) => project.weather && commentIsOwed(project.weather.level));
    expect(owed.map((project) => project.weather?.comment.length ?? 0).filter((length) => length < 40)).toEqual([]);
  });

  it("asks one explanation: P17, declared cloud while its facts make a storm", () => {
    const gaps = sample.projects.filter((one) => isRunning(one.phase) && gapToExplain(one.weather?.level ?? null, computed(one)));
    expect(gaps.map((project) => project.code)).toEqual(["P17"]);
    expect([projectOf("P17").weather?.level, computed(projectOf("P17"))]).toEqual(["cloud", "storm"]);
  });

  it("adds up to 15 M€ authorised, 9,4 M€ committed and 7,15 M€ paid, none above the stage before", () => {
    expect(sum(projects.map((project) => project.budget.planned))).toBe(15_000_000);
    expect(sum(projects.map((project) => project.budget.committed))).toBe(9_400_000);
    expect(sum(projects.map((project) => project.budget.paid))).toBe(7_150_000);
    for (const { budget } of projects) {
      expect(budget.paid ?? 0).toBeLessThanOrEqual(budget.committed ?? 0);
      expect(budget.committed ?? 0).toBeLessThanOrEqual(budget.planned ?? 0);
    }
  });

  it("adds up to 22 500 days, and P02 and P41 lack 130 of them", () => {
    expect(sum(projects.map((project) => project.load?.moe))).toBe(9000);
    expect(sum(projects.map((project) => project.load?.moa))).toBe(9000);
    expect(sum(projects.map((project) => project.load?.amoa))).toBe(4500);
    expect(["P02", "P41"].map((code) => loadGap(projectOf(code).load)?.days)).toEqual([-130, -130]);
  });

  it("covers each axis in part, and enough for its rate", () => {
    const coverages = inPlan(sample.axes).map((axis) => coverageOf(rollupOfAxis(axis.id)).percent);
    expect(coverages).toHaveLength(6);
    for (const percent of coverages) expect(percent > 70 && percent < 100).toBe(true);
  });

  it("has about 210 milestones, each inside its project or said to slip", () => {
    const count = sum(sample.projects.map((project) => project.milestones.length));
    expect(count).toBeGreaterThanOrEqual(205);
    expect(count).toBeLessThanOrEqual(220);
  });

  it("passes a milestone only before the demo day", () =>
    expect(sample.projects.flatMap((one) => one.milestones).filter((one) => (one.doneDay ?? "") >= DEMO_DAY)).toEqual([]));
});

describe("the second plan", () => {
  it("has 4 axes, 12 projects and 30 actions, some of them in parts or without a project", () => {
    expect(inPlan(sample.axes, GRAND_VALLON_ID)).toHaveLength(4);
    expect(inPlan(sample.projects, GRAND_VALLON_ID)).toHaveLength(12);
    const own = inPlan(sample.actions, GRAND_VALLON_ID);
    expect(own).toHaveLength(30);
    expect(own.filter((action) => action.parentId !== null)).toHaveLength(2);
    expect(own.filter((action) => action.hasParts)).toHaveLength(1);
    expect(own.filter((action) => action.projectId === null)).toHaveLength(4);
  });

  it("has one axis whose rate is not computed, because too little is informed", () => {
    const axes = inPlan(sample.axes, GRAND_VALLON_ID);
    const rates = axes.map((axis) => rateOf(rollupOfAxis(axis.id), { total: 0, done: 0 }, "days", 70));
    expect(rates.map((rate) => rate === null)).toEqual([false, false, false, true]);
  });
});

const rollupOfAxis = (axisId: string) =>
  addRollups([
    ...sample.axes.filter((axis) => axis.id === axisId).map((axis) => axis.rollup),
    ...sample.projects.filter((project) => project.axisId === axisId).map((project) => project.rollup),
  ]);
