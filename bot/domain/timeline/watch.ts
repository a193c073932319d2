import { addDays, type Day, daysBetween } from "../calendar/day";
import type { Milestone } from "../roadmap/milestone";
import { isRunning } from "../roadmap/phase";
import type { Project } from "../roadmap/project";
import { milestoneOn } from "./milestone-on";

/** What the calendar asks to look at. */
export const WATCHES = ["overdue", "soon", "afterMandate"] as const;
export type Watch = (typeof WATCHES)[number];

export const SOON_DAYS = 30;

/** The days that the calendar is read on. */
export interface Watched {
  today: Day;
  mandateEndDay: Day | null;
}

/** « On surveille les jalons des projets programmés ou en cours ; pas ceux qui sont suspendus, terminés, abandonnés ou pour mémoire. » */
export const isFollowed = ({ phase, forTheRecord }: Pick<Project, "phase" | "forTheRecord">): boolean =>
  !forTheRecord && (isRunning(phase) || phase === "scheduled");

/** Why a milestone of a followed project is to be looked at: it may be for several reasons, or none. */
export function watchesOf(milestone: Milestone, { today, mandateEndDay }: Watched): Watch[] {
  const { state, afterMandate } = milestoneOn(milestone, today, mandateEndDay);
  const watches: Watch[] = [];
  if (state === "overdue") watches.push("overdue");
  if (state === "coming" && milestone.day <= addDays(today, SOON_DAYS)) watches.push("soon");
  if (afterMandate) watches.push("afterMandate");
  return watches;
}

type WatchedProject = Pick<Project, "phase" | "forTheRecord" | "milestones">;

/** The milestones of a project that one reason points at. */
export const watchedIn = (project: WatchedProject, watch: Watch, on: Watched): Milestone[] =>
  isFollowed(project) ? project.milestones.filter((milestone) => watchesOf(milestone, on).includes(watch)) : [];

/** How many milestones there are for each reason. */
export function countWatches(projects: readonly WatchedProject[], on: Watched): Record<Watch, number> {
  const counts: Record<Watch, number> = { overdue: 0, soon: 0, afterMandate: 0 };
  for (const project of projects) {
    if (!isFollowed(project)) continue;
    for (const milestone of project.milestones) for (const watch of watchesOf(milestone, on)) counts[watch] += 1;
  }
  return counts;
}

/** « La fin d'un projet suivi est dépassée à partir du lendemain. » In days; 0 when it is not, or not known. */
export const endOverdueDays = (project: Pick<Project, "phase" | "forTheRecord" | "endDay">, today: Day): number =>
  isFollowed(project) && project.endDay !== null ? Math.max(0, daysBetween(project.endDay, today)) : 0;
