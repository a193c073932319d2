import { type Day, daysBetween } from "../calendar/day";
import type { Phase } from "../roadmap/phase";
import type { WeatherLevel } from "../weather/weather";
import type { PackContent, PackDecision, PackMoney, PackProject } from "./pack-content";

/** One thing that moved between two states of a plan. `what` is a milestone; empty for the project as a whole. */
export type PackMove =
  | { kind: "done"; projectId: string; name: string; what: string; day: Day | null }
  | { kind: "slipped"; projectId: string; name: string; what: string; from: Day; to: Day; days: number }
  | { kind: "weather"; projectId: string; name: string; from: WeatherLevel | null; to: WeatherLevel | null }
  | { kind: "phase"; projectId: string; name: string; from: Phase; to: Phase }
  | { kind: "money"; projectId: string; name: string; what: keyof PackMoney; from: number | null; to: number | null }
  | { kind: "renamed"; projectId: string; name: string; from: string }
  | { kind: "added" | "removed"; projectId: string; name: string }
  | { kind: "decision"; decisionId: string; number: string; text: string; state: "applied" | "undone" | "done" };

/** What is compared: two packs, or a pack and what would be frozen now. */
export type Compared = Pick<PackContent, "committee" | "projects" | "decisions" | "settled">;

/**
 * What moved from one state to a later one: projects in the order of the later one, then those that went away, then the decisions.
 * A project that only one of the two instances steered has neither come nor gone.
 */
export function comparePacks(from: Compared, to: Compared): PackMove[] {
  const before = new Map(from.projects.map((project) => [project.id, project]));
  const after = new Set(to.projects.map(({ id }) => id));
  const moves: PackMove[] = [];
  for (const project of to.projects) {
    const was = before.get(project.id);
    if (was !== undefined) moves.push(...projectMoves(was, project));
    else if (isSteered(from, project.id)) moves.push({ kind: "added", projectId: project.id, name: project.name });
  }
  for (const { id, name } of from.projects) if (!after.has(id) && isSteered(to, id)) moves.push({ kind: "removed", projectId: id, name });
  return [...moves, ...decisionMoves(from, to)];
}

const isSteered = ({ committee: { projectIds } }: Compared, id: string): boolean => projectIds.length === 0 || projectIds.includes(id);

function projectMoves(was: PackProject, is: PackProject): PackMove[] {
  const of = { projectId: is.id, name: is.name };
  const moves: PackMove[] = [];
  if (was.name !== is.name) moves.push({ kind: "renamed", ...of, from: was.name });
  if (was.phase !== is.phase) moves.push(is.phase === "finished" ? { kind: "done", ...of, what: "", day: null } : { kind: "phase", ...of, from: was.phase, to: is.phase });
  if (was.weather.declared !== is.weather.declared) moves.push({ kind: "weather", ...of, from: was.weather.declared, to: is.weather.declared });
  moves.push(...milestoneMoves(was, is));
  if (was.endDay !== null && is.endDay !== null && was.endDay !== is.endDay) moves.push({ kind: "slipped", ...of, what: "", ...slip(was.endDay, is.endDay) });
  for (const what of ["planned", "committed", "paid"] as const)
    if (was.money[what] !== is.money[what]) moves.push({ kind: "money", ...of, what, from: was.money[what], to: is.money[what] });
  return moves;
}

/** Days later; negative when it is now earlier. */
const slip = (from: Day, to: Day): { from: Day; to: Day; days: number } => ({ from, to, days: daysBetween(from, to) });

function milestoneMoves(was: PackProject, is: PackProject): PackMove[] {
  const before = new Map(was.milestones.map((one) => [one.id, one]));
  return is.milestones.flatMap(({ id, title, day, doneDay }): PackMove[] => {
    const one = before.get(id);
    const of = { projectId: is.id, name: is.name, what: title };
    if (doneDay !== null) return one === undefined || one.doneDay === null ? [{ kind: "done", ...of, day: doneDay }] : [];
    return one !== undefined && one.day !== day ? [{ kind: "slipped", ...of, ...slip(one.day, day) }] : [];
  });
}

function decisionMoves(from: Compared, to: Compared): PackMove[] {
  const before = new Map([...from.settled, ...from.decisions].map((one) => [one.id, one]));
  return [...to.decisions, ...to.settled].flatMap((one): PackMove[] => {
    const was = before.get(one.id);
    const told = (state: "applied" | "undone" | "done"): PackMove => ({ kind: "decision", decisionId: one.id, number: one.number, text: one.text, state });
    const isNow = (state: PackDecision["state"]): boolean => one.state === state && was?.state !== state;
    return [...(isNow("applied") ? [told("applied")] : []), ...(isNow("undone") ? [told("undone")] : []), ...(one.done && !was?.done ? [told("done")] : [])];
  });
}
