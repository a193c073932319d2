import type { ActionView, AxisView, ProjectView } from "../../bot/contract/actions";
import type { ActionCounts, Portfolio, PortfolioAxis, PortfolioProject } from "../../bot/contract/portfolio";
import { daysBetween } from "../../bot/domain/calendar/day";
import { missingParts } from "../../bot/domain/portfolio/completeness";
import { daysLate } from "../../bot/domain/progress/lateness";
import { addMilestones, countMilestones, coverageOf, rateOf, type RateMethod } from "../../bot/domain/progress/rate";
import { addRollups, lateOn, type Rollup } from "../../bot/domain/progress/rollup";
import type { Action } from "../../bot/domain/roadmap/action";
import { valuesOfProject } from "../../bot/domain/edits/project-values";
import { exitGaps, phaseExit } from "../../bot/domain/roadmap/phase-exit";
import { nextMilestone } from "../../bot/domain/roadmap/milestone";
import { isRunning } from "../../bot/domain/roadmap/phase";
import { headsOf, type Project } from "../../bot/domain/roadmap/project";
import { computeWeather, gapToExplain } from "../../bot/domain/weather/computed-weather";
import { DEFAULT_WEATHER_THRESHOLDS } from "../../bot/domain/weather/thresholds";
import { trendOf } from "../../bot/domain/weather/weather";
import { PEOPLE } from "./people";
import { NOW, PLAN, type SampleAxis, type SampleWorld, TODAY } from "./world";

const MIN_COVERAGE = 70;
const METHODS: RateMethod[] = ["count", "days", "milestones"];

const personOf = (id: string | null): { id: string; name: string } | null => (id === null ? null : { id, name: nameOf(id) });

const nameOf = (id: string): string => PEOPLE.find((person) => person.id === id)?.name ?? id;

const countsOf = (rollup: Rollup): ActionCounts => ({ total: rollup.total, ...rollup.byStatus, late: lateOn(rollup, TODAY) });

const ratesOf = (rollup: Rollup, projects: readonly Project[]) =>
  METHODS.map((method) =>
    rateOf(rollup, addMilestones(projects.map((one) => countMilestones(one.milestones))), method, MIN_COVERAGE),
  );

function rateView(rollup: Rollup, projects: readonly Project[]) {
  const [, byDays] = ratesOf(rollup, projects);
  const { known, total, percent } = coverageOf(rollup);
  return { rate: byDays ? { ...byDays, coverage: percent, known, total } : null, coverage: { known, total, percent } };
}

/** A project as the portfolio shows it. */
export function projectLine(project: Project): PortfolioProject {
  const computed = computeWeather(project, TODAY, DEFAULT_WEATHER_THRESHOLDS);
  const next = nextMilestone(project.milestones);
  const declared = project.weather?.level ?? null;
  return {
    id: project.id,
    code: project.code,
    name: project.name,
    programme: project.programme,
    phase: project.phase,
    exitMissing: exitGaps(project).length,
    running: isRunning(project.phase),
    forTheRecord: project.forTheRecord,
    emblematic: project.emblematic,
    direction: project.directionId ?? "",
    successor: "",
    heads: headsOf(project).map(nameOf),
    sponsor: project.sponsor,
    commitmentIds: project.commitmentIds,
    missing: missingParts(project),
    ...rateView(project.rollup, [project]),
    actions: countsOf(project.rollup),
    weather: {
      declared,
      comment: project.weather?.comment ?? "",
      at: project.weather?.at ?? null,
      trend: trendOf(project.weather),
      computed: computed.level,
      causes: computed.causes,
      gap: gapToExplain(declared, computed.level),
    },
    nextMilestone:
      next === null
        ? null
        : {
            title: next.title,
            day: next.day,
            initialDay: next.initialDay,
            overdueDays: Math.max(0, daysBetween(next.day, TODAY)),
            afterMandate: next.day > "2028-03-31",
          },
    lastHeard: project.rollup.lastHeard === "" ? null : project.rollup.lastHeard,
  };
}

function weatherCounts(projects: readonly PortfolioProject[]) {
  const counts = { sun: 0, cloud: 0, rain: 0, storm: 0, none: 0 };
  for (const project of projects) if (project.running) counts[project.weather.declared ?? "none"] += 1;
  return counts;
}

/** All projects of an axis and of what is under it. */
function under(world: SampleWorld, axis: SampleAxis): Project[] {
  const children = world.axes.filter((one) => one.parentId === axis.id);
  return [...world.projects.filter((project) => project.axisId === axis.id), ...children.flatMap((child) => under(world, child))];
}

function axisLine(world: SampleWorld, axis: SampleAxis): PortfolioAxis {
  const all = under(world, axis);
  const rollup = addRollups(all.map((project) => project.rollup));
  const [count, days, milestones] = ratesOf(rollup, all);
  return {
    ...axis,
    ...rateView(rollup, all),
    rates: { count: count?.value ?? null, days: days?.value ?? null, milestones: milestones?.value ?? null },
    actions: countsOf(rollup),
    weather: weatherCounts(all.map(projectLine)),
    directActions: 0,
    projects: world.projects.filter((project) => project.axisId === axis.id).map(projectLine),
  };
}

/** The portfolio of a sample world. */
export function portfolioOf(world: SampleWorld, version: number): Portfolio {
  const lines = world.projects.map(projectLine);
  const running = lines.filter((line) => line.running);
  const rollup = addRollups(world.projects.map((project) => project.rollup));
  const byPhase: Portfolio["total"]["projects"]["byPhase"] = {};
  for (const line of lines) byPhase[line.phase] = (byPhase[line.phase] ?? 0) + 1;
  const tops = world.axes.filter((axis) => axis.level === 1);
  return {
    version,
    asOf: NOW,
    today: TODAY,
    plan: { ...PLAN, startDay: "2025-01-01", endDay: "2027-12-31", mandateEndDay: "2028-03-31", commitments: [...world.plan.commitments] },
    method: "days",
    minCoverage: MIN_COVERAGE,
    total: {
      axes: { inTool: tops.filter((axis) => axis.inTool).length, total: tops.length },
      projects: { total: lines.length, running: running.length, byPhase },
      ...rateView(rollup, world.projects),
      actions: countsOf(rollup),
      weather: weatherCounts(lines),
      gaps: running.filter((line) => line.weather.gap).length,
      silent: running.filter((line) => line.lastHeard === null || daysBetween(line.lastHeard, TODAY) > 14).length,
    },
    axes: world.axes.map((axis) => axisLine(world, axis)),
  };
}

/** An action as the tab shows it to the person `who`; the sample bureau may update every one. */
export function actionViewOf(world: SampleWorld, action: Action, who: { id: string; bureau: boolean }): ActionView {
  const project = world.projects.find((one) => one.id === action.projectId) ?? null;
  const allowed = who.bureau || action.ownerId === who.id || action.coOwnerIds.includes(who.id);
  const {
    informed,
    milestone,
    directionId,
    ownerId,
    coOwnerIds,
    forTheRecord: _,
    imported: __,
    edition: ___,
    order: ____,
    ...same
  } = action;
  return {
    ...same,
    daysLate: daysLate(action, TODAY),
    milestoneDay: milestone?.day ?? null,
    owner: ownerId === null ? null : { id: ownerId, name: nameOf(ownerId) },
    coOwners: coOwnerIds.map((id) => ({ id, name: nameOf(id) })),
    direction: directionId ?? "",
    informed: informed === null ? null : { ...informed, byName: nameOf(informed.by) },
    heardOn: informed?.at.slice(0, 10) ?? null,
    planName: PLAN.name,
    axisName: world.axes.find((axis) => axis.id === action.axisId)?.name ?? "",
    projectName: project?.name ?? null,
    canUpdate: allowed ? { allowed: true } : { allowed: false, reason: "not-concerned" },
  };
}

/** A project with its actions, as the tab shows it. */
export function projectViewOf(world: SampleWorld, project: Project, who: { id: string; bureau: boolean }): ProjectView {
  const { description, startDay, endDay, initialEndDay, milestones, budget, load, notes, version, axisId } = project;
  const allowed = who.bureau || headsOf(project).includes(who.id);
  return {
    ...projectLine(project),
    description,
    planId: PLAN.id,
    planName: PLAN.name,
    axisId,
    axisName: world.axes.find((axis) => axis.id === axisId)?.name ?? "",
    startDay,
    endDay,
    initialEndDay,
    milestones,
    budget,
    load,
    notes,
    list: world.actions.filter((action) => action.projectId === project.id).map((action) => actionViewOf(world, action, who)),
    version,
    values: valuesOfProject(project),
    itHead: personOf(project.itHeadId),
    businessHead: personOf(project.businessHeadId),
    touchedDirections: project.touchedDirectionIds.map((id) => ({ id, name: id })),
    commitments: [...world.plan.commitments],
    phaseExit: phaseExit(project),
    canDeclareWeather: allowed ? { allowed: true } : { allowed: false, reason: "heads-only" },
    canEdit: allowed ? { allowed: true } : { allowed: false, reason: "project-heads" },
    canWaive: who.bureau ? { allowed: true } : { allowed: false, reason: "waiver" },
  };
}

export const axisViewOf = (axis: SampleAxis): AxisView => ({
  id: axis.id,
  name: axis.name,
  planId: PLAN.id,
  planName: PLAN.name,
  list: [],
});
