import { type Day, daysBetween, type Instant } from "../calendar/day";
import type { Axis } from "../roadmap/axis";
import type { Phase } from "../roadmap/phase";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import { actionCounts, addMatter, type Matter, matterOf, NO_MILESTONES, onDay, ratesOf } from "./figures";
import { firstDayOf, pastOf } from "./past";
import { type Names, presentProject, type PresentedProject } from "./present-project";
import type { Snapshot } from "./snapshot";
import { upcomingMilestones } from "./upcoming";

/** What a portfolio is made of: no action is read for it. */
export interface PortfolioFacts {
  plan: Plan;
  axes: readonly Axis[];
  projects: readonly Project[];
  /** The figures of past weeks, if any are at hand. */
  snapshots?: readonly Snapshot[];
}

const SILENT_AFTER_DAYS = 14;
/** So many next milestones stand on the page; the others are read where they are asked for. */
const FIRST_MILESTONES = 5;

/**
 * The portfolio of a plan on a day: axes as a tree laid flat, each with the figures of everything under it, and the
 * totals of the plan. « Les projets pour mémoire n'entrent ni dans les taux, ni dans les totaux. »
 */
export function composePortfolio({ plan, axes, projects, snapshots = [] }: PortfolioFacts, names: Names, now: Instant, today: Day) {
  const past = pastOf(snapshots, today);
  const upcoming = upcomingMilestones(projects, today, plan.mandateEndDay);
  const tree = readTree(axes, projects, today);
  const presented = new Map(projects.map((project) => [project.id, presentProject(project, plan, today, names)]));
  const ordered = flatten(tree, null);
  return {
    version: plan.version,
    asOf: now,
    today,
    plan: { id: plan.id, name: plan.name, startDay: plan.startDay, endDay: plan.endDay, mandateEndDay: plan.mandateEndDay, commitments: [...plan.commitments] },
    method: plan.settings.rateMethod,
    minCoverage: plan.settings.minCoverage,
    compared: past && { day: past.snapshot.day, aMonth: past.aMonth },
    firstSnapshot: firstDayOf(snapshots),
    upcoming: { count: upcoming.length, first: upcoming.slice(0, FIRST_MILESTONES) },
    total: { ...composeTotal(plan, tree, [...presented.values()], today), past: past?.snapshot.total ?? null },
    axes: ordered.map((axis) => ({ ...presentAxis(axis, tree, presented, plan, today), past: past?.snapshot.axes[axis.id] ?? null })),
  };
}

interface Tree {
  axes: readonly Axis[];
  children: Map<string | null, Axis[]>;
  projects: Map<string, Project[]>;
  /** What each axis holds of its own: its direct actions and its projects, on the day. */
  own: Map<string, Matter>;
}

function readTree(axes: readonly Axis[], projects: readonly Project[], today: Day): Tree {
  const tree: Tree = { axes, children: new Map(), projects: new Map(), own: new Map() };
  const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const axis of axes.toSorted((a, b) => a.order - b.order)) push(tree.children, axis.parentId, axis);
  for (const project of projects.toSorted((a, b) => a.order - b.order)) push(tree.projects, project.axisId, project);
  for (const axis of axes) {
    const parts = [{ rollup: axis.rollup, milestones: NO_MILESTONES }, ...(tree.projects.get(axis.id) ?? []).map(matterOf)];
    tree.own.set(axis.id, addMatter(parts.map((part) => onDay(part, today))));
  }
  return tree;
}

const flatten = (tree: Tree, parentId: string | null): Axis[] =>
  (tree.children.get(parentId) ?? []).flatMap((axis) => [axis, ...flatten(tree, axis.id)]);

const matterUnder = (axes: readonly Axis[], tree: Tree): Matter => addMatter(axes.flatMap((axis) => tree.own.get(axis.id) ?? []));

function presentAxis(axis: Axis, tree: Tree, presented: Map<string, PresentedProject>, plan: Plan, today: Day) {
  const under = [axis, ...flatten(tree, axis.id)];
  const matter = matterUnder(under, tree);
  const show = (one: Axis): PresentedProject[] =>
    (tree.projects.get(one.id) ?? []).flatMap((project) => presented.get(project.id) ?? []);
  return {
    id: axis.id,
    parentId: axis.parentId,
    level: axis.level,
    name: axis.name,
    inTool: axis.inTool,
    ...ratesOf(matter, plan.settings),
    actions: actionCounts(matter.rollup, today),
    weather: weatherCounts(under.flatMap(show)),
    directActions: axis.rollup.total,
    projects: show(axis),
  };
}

function weatherCounts(projects: readonly PresentedProject[]) {
  const counts = { sun: 0, cloud: 0, rain: 0, storm: 0, none: 0 };
  for (const project of projects) if (project.running) counts[project.weather.declared ?? "none"] += 1;
  return counts;
}

function composeTotal(plan: Plan, tree: Tree, presented: readonly PresentedProject[], today: Day) {
  const top = tree.axes.filter((axis) => axis.level === 1);
  const followed = presented.filter((project) => !project.forTheRecord);
  const running = followed.filter((project) => project.running);
  const byPhase: Partial<Record<Phase, number>> = {};
  for (const project of followed) byPhase[project.phase] = (byPhase[project.phase] ?? 0) + 1;
  const matter = matterUnder(tree.axes, tree);
  const { rate, rates, coverage } = ratesOf(matter, plan.settings);
  const silent = (project: PresentedProject): boolean =>
    project.lastHeard === null || daysBetween(project.lastHeard, today) > SILENT_AFTER_DAYS;
  return {
    axes: { inTool: top.filter((axis) => axis.inTool).length, total: top.length },
    projects: { total: followed.length, running: running.length, byPhase },
    rate,
    rates,
    coverage,
    actions: actionCounts(matter.rollup, today),
    weather: weatherCounts(followed),
    gaps: running.filter((project) => project.weather.gap).length,
    silent: running.filter(silent).length,
  };
}
