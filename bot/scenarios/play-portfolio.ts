import { rollupOf } from "../domain/progress/contribution";
import type { Rollup } from "../domain/progress/rollup";
import { composePortfolio } from "../domain/portfolio/compose-portfolio";
import type { PresentedProject } from "../domain/portfolio/present-project";
import type { Plan } from "../domain/roadmap/plan";
import { anAction, anAxis, aPlan, aProject } from "../domain/testing/builders";
import { filled, type PortfolioScenario } from "./scenario";

const names = { person: (id: string) => id, direction: (id: string) => id };

/** The figures a plan shows on the day of a scenario. */
export function playPortfolio(input: PortfolioScenario) {
  const plan = filled(aPlan(), input.plan);
  const axes = input.axes.map(({ actions, ...values }, order) => ({
    ...filled(anAxis({ order }), values),
    rollup: sums(actions, plan),
  }));
  const projects = input.projects.map(({ actions, heard = "", ...values }, order) => ({
    ...filled(aProject({ order }), values),
    rollup: { ...sums(actions, plan), lastHeard: heard },
  }));
  const shown = composePortfolio({ plan, axes, projects }, names, `${input.today}T08:00:00.000Z`, input.today);
  const { total } = shown;
  return {
    total: { ...total, actions: aboveZero(total.actions), weather: aboveZero(total.weather) },
    axes: shown.axes.map((axis) => ({
      id: axis.id,
      inTool: axis.inTool,
      rates: known(axis.rates),
      coverage: axis.coverage,
      actions: aboveZero(axis.actions),
      projects: axis.projects.map(figuresOf),
    })),
  };
}

function figuresOf({ id, running, rate, weather, nextMilestone, lastHeard }: PresentedProject) {
  const { declared, trend, computed, causes, gap } = weather;
  const sky = { declared, trend, computed, causes, gap };
  return { id, running, rate: rate?.value ?? null, weather: sky, nextMilestone, lastHeard };
}

function sums(stated: PortfolioScenario["projects"][number]["actions"], plan: Plan): Rollup {
  const actions = stated.flatMap(({ times, ...values }) => Array.from({ length: times }, () => filled(anAction(), values)));
  return rollupOf(actions, plan.settings.defaultDays);
}

/** Rates without those that are not computed. */
const known = (rates: Record<string, number | null>) =>
  Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate !== null));

/** Counts without those that are zero: an expected file says what there is. */
const aboveZero = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
