import { type Day, daysBetween } from "../calendar/day";
import { SILENT_DAYS } from "../portfolio/needs";
import { nextMilestone } from "../roadmap/milestone";
import type { RateMethod } from "../progress/rate";
import { duoGaps, type Project } from "../roadmap/project";
import type { PackMissing, PackProject } from "./pack-content";

/** Who owns the actions of a project that nobody has informed, by project; asked for where a rate cannot be computed. */
export type UninformedOwners = ReadonlyMap<string, readonly string[]>;

/**
 * What a running project does not say on the day: « la météo n’est pas déclarée, le taux n’est pas calculé faute de réponses, personne
 * n’a parlé depuis deux semaines, un jalon est passé sans qu’on sache s’il est tenu, il manque un chef de projet ». Its heads are
 * asked; for the rate, those whose actions are not informed.
 */
export function missingOf(frozen: PackProject, project: Project, { today, method }: { today: Day; method: RateMethod }, owners: UninformedOwners): PackMissing[] {
  if (!frozen.running) return [];
  const { heads } = frozen;
  const next = nextMilestone(frozen.milestones);
  const missing: PackMissing[] = [];
  const ask = (what: PackMissing["what"], whom: readonly string[]): unknown => missing.push({ projectId: frozen.id, what, owners: [...whom] });
  if (frozen.weather.declared === null) ask("weather", heads);
  if (lacksAnswers(frozen, method)) ask("rate", owners.get(frozen.id) ?? []);
  if (frozen.lastHeard === null || daysBetween(frozen.lastHeard, today) > SILENT_DAYS) ask("heard", heads);
  if (next !== null && next.day < today) ask("milestone", heads);
  if (duoGaps(project).length > 0) ask("heads", heads);
  return missing;
}

/** A rate that is not computed because too little is known; without any action there is nobody to ask. */
export const lacksAnswers = ({ rate, running }: Pick<PackProject, "rate" | "running">, method: RateMethod): boolean =>
  running && method !== "milestones" && rate.value === null && rate.known < rate.total;
