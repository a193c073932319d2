import { type Day, daysBetween } from "../calendar/day";
import { SILENT_DAYS } from "../portfolio/needs";
import { contributionOf } from "../progress/contribution";
import type { RateMethod } from "../progress/rate";
import type { Action } from "../roadmap/action";
import { nextMilestone } from "../roadmap/milestone";
import { duoGaps, type Project } from "../roadmap/project";
import type { PackMissing, PackProject } from "./pack-content";

/**
 * What a running project does not say on the day: « la météo n’est pas déclarée, le taux n’est pas calculé faute de réponses, personne
 * n’a parlé depuis deux semaines, un jalon est passé sans qu’on sache s’il est tenu, il manque un chef de projet ». Its heads are
 * asked; who is asked for the rate stands in its actions, see `askOwners`.
 */
export function missingOf(frozen: PackProject, project: Project, { today, method }: { today: Day; method: RateMethod }): PackMissing[] {
  if (!frozen.running) return [];
  const next = nextMilestone(frozen.milestones);
  const missing: PackMissing["what"][] = [];
  if (frozen.weather.declared === null) missing.push("weather");
  if (lacksAnswers(frozen, method)) missing.push("rate");
  if (frozen.lastHeard === null || daysBetween(frozen.lastHeard, today) > SILENT_DAYS) missing.push("heard");
  if (next !== null && next.day < today) missing.push("milestone");
  if (duoGaps(project).length > 0) missing.push("heads");
  return missing.map((what) => ({ projectId: frozen.id, what, owners: what === "rate" ? [] : [...frozen.heads] }));
}

/** A rate that is not computed because too little is known; without any action there is nobody to ask. */
const lacksAnswers = ({ rate }: PackProject, method: RateMethod): boolean => method !== "milestones" && rate.value === null && rate.known < rate.total;

/** The projects whose rate cannot be computed: their actions tell who is asked. */
export const withoutRate = (missing: readonly PackMissing[]): string[] => missing.flatMap(({ what, projectId }) => (what === "rate" ? [projectId] : []));

/** The same list, with those who own the actions that nobody has informed, by name. */
export function askOwners(missing: readonly PackMissing[], actions: readonly Action[], nameOf: (personId: string) => string): PackMissing[] {
  const owners = new Map<string, Set<string>>();
  for (const action of actions) {
    const { projectId, ownerId, informed } = action;
    const counts = contributionOf(action, 1).counted > 0;
    if (projectId === null || ownerId === null || informed !== null || !counts) continue;
    const names = owners.get(projectId) ?? new Set();
    owners.set(projectId, names.add(nameOf(ownerId)));
  }
  const askedOf = (projectId: string): string[] => [...(owners.get(projectId) ?? [])].filter((name) => name !== "").toSorted((a, b) => a.localeCompare(b, "fr"));
  return missing.map((one) => (one.what === "rate" ? { ...one, owners: askedOf(one.projectId) } : one));
}
