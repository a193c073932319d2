import { type Day, daysBetween } from "../calendar/day";
import type { PresentedProject } from "./present-project";

/** Why a project asks for a hand, worst first. */
export const NEED_KINDS = ["storm", "rain", "gap", "overdue", "silent"] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** What of a project tells whether it asks for a hand. */
export type Needy = Pick<PresentedProject, "id" | "code" | "name" | "running" | "nextMilestone" | "lastHeard"> & {
  weather: Pick<PresentedProject["weather"], "declared" | "computed" | "comment" | "gap">;
};

export interface Need<P extends Needy = Needy> {
  kind: NeedKind;
  project: P;
  /** Days overdue for a milestone, days of silence; 0 otherwise. Null when nobody ever spoke. */
  days: number | null;
}

export const SILENT_DAYS = 14;

/**
 * « Demandent une décision : les projets en cours à l'orage ou à la pluie, ceux dont l'écart de météo est à expliquer,
 * ceux dont un jalon est dépassé ; se taisent ceux dont personne n'a parlé depuis plus de deux semaines. »
 */
export function needsDecision<P extends Needy>(project: P, today: Day): Need<P>[] {
  if (!project.running) return [];
  const needs: Need<P>[] = [];
  const { declared, gap } = project.weather;
  if (declared === "storm" || declared === "rain") needs.push({ kind: declared, project, days: 0 });
  if (gap) needs.push({ kind: "gap", project, days: 0 });
  const overdue = project.nextMilestone?.overdueDays ?? 0;
  if (overdue > 0) needs.push({ kind: "overdue", project, days: overdue });
  const silence = project.lastHeard === null ? null : daysBetween(project.lastHeard, today);
  if (silence === null || silence > SILENT_DAYS) needs.push({ kind: "silent", project, days: silence });
  return needs;
}

const worse = (a: Need, b: Need): number =>
  NEED_KINDS.indexOf(a.kind) - NEED_KINDS.indexOf(b.kind) ||
  (b.days ?? Infinity) - (a.days ?? Infinity) ||
  a.project.code.localeCompare(b.project.code);

/** Every project that needs a hand with its worst reason, worst first. */
export function needsOf<P extends Needy>(axes: readonly { projects: readonly P[] }[], today: Day): Need<P>[] {
  return axes
    .flatMap((axis) => axis.projects)
    .flatMap((project) => needsDecision(project, today).toSorted(worse).slice(0, 1))
    .toSorted(worse);
}

/** How many projects ask for a decision; the silent ones are counted apart. */
export const decisionCount = (portfolio: { axes: readonly { projects: readonly Needy[] }[]; today: Day }): number =>
  needsOf(portfolio.axes, portfolio.today).filter((need) => need.kind !== "silent").length;
