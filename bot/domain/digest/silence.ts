import { addDays, type Day, daysBetween } from "../calendar/day";
import { lastHeardOf } from "../portfolio/present-project";
import { type Action, isOpen } from "../roadmap/action";
import { isRunning } from "../roadmap/phase";
import type { Project } from "../roadmap/project";
import type { Silent, Subject } from "./digest";

/** « Un projet en cours se tait quand personne n'en a parlé depuis plus de deux semaines », as in the portfolio. */
const PROJECT_DAYS = 14;

/** « Trois semaines sans nouvelle d'une action, c'est un silence », as in the question of the week. */
const ACTION_DAYS = 21;

/** An action without news; `heard` is null when it never had any. */
export interface SilentAction {
  about: Subject;
  place: Subject;
  heard: Day | null;
}

/** From when on an action is silent on a day. */
export interface SilenceBounds {
  /** Heard of on this day or before, it is silent. */
  until: Day;
  /** An instant from this day on is later than that in every time zone. */
  surelyHeard: Day;
}

export const silenceOn = (today: Day): SilenceBounds => ({
  until: addDays(today, -ACTION_DAYS),
  surelyHeard: addDays(today, 2 - ACTION_DAYS),
});

/** Whether news of an action is expected on a day: somebody steers it, it began, and nothing holds it by decision. */
export const isExpected = (action: Action, project: Project | null, today: Day): boolean =>
  isOpen(action) &&
  action.ownerId !== null &&
  action.status !== "paused" &&
  !action.forTheRecord &&
  !action.hasParts &&
  (action.status !== "planned" || action.startDay === null || action.startDay <= today) &&
  (project === null || (isRunning(project.phase) && !project.forTheRecord));

/** Whether nobody spoke of a project for too long. */
export function isSilent(project: Project, today: Day): boolean {
  if (!isRunning(project.phase) || project.forTheRecord) return false;
  const heard = lastHeardOf(project);
  return heard === null || daysBetween(heard, today) > PROJECT_DAYS;
}

/**
 * What is silent, stalest first: projects, then the actions of other places gathered by place. The actions of a silent
 * project are silent with it. Never a list of people.
 */
export function silences(projects: readonly Silent[], actions: readonly SilentAction[]): Silent[] {
  const told = new Set(projects.map(({ about }) => about.id));
  const byPlace = new Map<string, SilentAction[]>();
  for (const action of actions) {
    const { id } = action.place;
    if (told.has(id)) continue;
    const known = byPlace.get(id);
    if (known) known.push(action);
    else byPlace.set(id, [action]);
  }
  return [...projects, ...[...byPlace.values()].flatMap(gathered)].toSorted(staleFirst);
}

function gathered(actions: readonly SilentAction[]): Silent[] {
  const [first] = actions;
  if (!first) return [];
  if (actions.length === 1) return [{ about: first.about, actions: 0, since: first.heard }];
  let since: Day | null = null;
  for (const { heard } of actions) if (heard !== null && (since === null || heard < since)) since = heard;
  return [{ about: first.place, actions: actions.length, since }];
}

// what never spoke is older than every day
const staleFirst = (a: Silent, b: Silent): number => {
  const [one, other] = [a.since ?? "", b.since ?? ""];
  return one < other ? -1 : one > other ? 1 : b.actions - a.actions;
};
