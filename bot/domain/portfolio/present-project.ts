import { type Day, daysBetween } from "../calendar/day";
import type { Plan } from "../roadmap/plan";
import { nextMilestone } from "../roadmap/milestone";
import { isRunning } from "../roadmap/phase";
import { exitGaps } from "../roadmap/phase-exit";
import { headsOf, type Project } from "../roadmap/project";
import { computeWeather, gapToExplain } from "../weather/computed-weather";
import { trendOf } from "../weather/weather";
import { missingParts } from "./completeness";
import { actionCounts, matterOf, ratesOf } from "./figures";

/** How people and directions are called. */
export interface Names {
  person(id: string): string;
  direction(id: string): string;
  /** The direction that has taken over from a dissolved one by a day; empty where nothing is to be said. */
  successor?(id: string, day: Day): string;
}

/** A project as the portfolio shows it on a day. */
export function presentProject(project: Project, plan: Plan, today: Day, names: Names) {
  const matter = matterOf(project);
  const { rate, coverage } = ratesOf(matter, plan.settings);
  return {
    id: project.id,
    code: project.code,
    name: project.name,
    programme: project.programme,
    phase: project.phase,
    exitMissing: exitGaps(project).length,
    running: isRunning(project.phase) && !project.forTheRecord,
    forTheRecord: project.forTheRecord,
    emblematic: project.emblematic,
    direction: project.directionId === null ? "" : names.direction(project.directionId),
    successor: project.directionId === null ? "" : (names.successor?.(project.directionId, today) ?? ""),
    heads: headsOf(project).map((id) => names.person(id)),
    sponsor: project.sponsor,
    commitmentIds: project.commitmentIds,
    missing: missingParts(project),
    rate,
    coverage,
    actions: actionCounts(matter.rollup, today),
    weather: presentWeather(project, plan, today),
    nextMilestone: presentMilestone(project, plan, today),
    lastHeard: lastHeardOf(project),
  };
}

export type PresentedProject = ReturnType<typeof presentProject>;

function presentWeather(project: Project, plan: Plan, today: Day) {
  const computed = computeWeather(project, today, plan.settings.weather);
  const declared = project.weather?.level ?? null;
  return {
    declared,
    comment: project.weather?.comment ?? "",
    at: project.weather?.at ?? null,
    trend: trendOf(project.weather),
    computed: computed.level,
    causes: computed.causes,
    gap: isRunning(project.phase) && gapToExplain(declared, computed.level),
  };
}

function presentMilestone(project: Project, plan: Plan, today: Day) {
  const next = nextMilestone(project.milestones);
  if (!next) return null;
  return {
    title: next.title,
    day: next.day,
    initialDay: next.initialDay,
    overdueDays: Math.max(0, daysBetween(next.day, today)),
    afterMandate: plan.mandateEndDay !== null && next.day > plan.mandateEndDay,
  };
}

/** The last day anybody spoke about a project: an answer, a confirmation or its météo. */
export function lastHeardOf(project: Project): Day | null {
  const declared = project.weather?.at.slice(0, 10) ?? "";
  const heard = project.rollup.lastHeard;
  return (heard > declared ? heard : declared) || null;
}
