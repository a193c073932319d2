import type { Day } from "../calendar/day";
import type { Person } from "../people/person";
import { type Matter, NO_MILESTONES, onDay } from "../portfolio/figures";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { UpdateEvent } from "../updates/update-event";
import { actionNews, type ActionNews } from "./action-news";
import { emptyPart, type Part } from "./part";
import { placesOf } from "./place";
import { silenceOn } from "./silence";
import { storiesOf } from "./story";

export interface DigestFacts {
  /** The published plans. */
  plans: readonly Plan[];
  axes: readonly Axis[];
  projects: readonly Project[];
  actions: readonly Action[];
  people: readonly Pick<Person, "id" | "directionId">[];
  /** Of these plans, over at least the time that any digest tells of; newest first. */
  events: readonly UpdateEvent[];
  /** The actions that were asked about, recalled and handed on, and the day of the week from which an answer counts. */
  escalated: ReadonlyMap<string, Day>;
  today: Day;
}

/** All digests of a day in the making: every event and action was looked at once, whoever reads of it. */
export interface DigestIndex {
  today: Day;
  plans: readonly Pick<Plan, "id" | "name" | "timeZone" | "settings">[];
  /** What each axis holds outside projects. */
  outside: { planId: string; matter: Matter }[];
  all: Part;
  byDirection: ReadonlyMap<string, Part>;
}

/**
 * « Un projet concerne une direction quand il est à elle, ou que ses chefs ou les pilotes de ses actions en sont ; une
 * action, quand elle est à elle, que son pilote en est, ou que son projet est à elle ou à ses chefs. »
 */
export function indexDigests(facts: DigestFacts): DigestIndex {
  const { today, axes, escalated } = facts;
  const plans = new Map(facts.plans.map((plan) => [plan.id, plan]));
  const directionOf = new Map(facts.people.map(({ id, directionId }) => [id, directionId]));
  const stories = storiesOf(facts.events, facts.plans);
  const places = placesOf({ ...facts, plans, directionOf, stories });
  const all = emptyPart();
  const parts = new Map<string, Part>();
  const partOf = (id: string): Part => {
    const part = parts.get(id) ?? emptyPart();
    parts.set(id, part);
    return part;
  };
  const day = { today, silence: silenceOn(today), escalated };

  for (const action of facts.actions) {
    const place = places.get(action.projectId ?? action.axisId);
    const plan = plans.get(action.planId);
    if (!place || !plan) continue;
    const { directionId } = action;
    const ownerDirection = action.ownerId === null ? null : (directionOf.get(action.ownerId) ?? null);
    if (ownerDirection !== null && !place.leading.has(ownerDirection)) place.near.add(ownerDirection);
    if (directionId !== null && !place.leading.has(directionId)) place.near.add(directionId);
    const steps = stories.get(action.id);
    const news = actionNews(action, place, steps, plan.timeZone, day);
    if (!news) continue;
    addNews(all, news);
    for (const id of place.leading) addNews(partOf(id), news);
    for (const id of new Set([ownerDirection, directionId])) if (id !== null && !place.leading.has(id)) addNews(partOf(id), news);
  }
  for (const { facts: project, story, leading, near } of places.values()) {
    const leaders = [all, ...[...leading].map(partOf)];
    // whoever steers an action of an axis is concerned, though an axis has no news of its own
    const others = [...near].map(partOf);
    if (project) for (const part of leaders) part.led.push(project);
    if (project) for (const part of others) part.near.push(project);
    if (story) for (const part of [...leaders, ...others]) part.stories.push(story);
  }
  const outside = axes.map(({ planId, rollup }) => ({ planId, matter: onDay({ rollup, milestones: NO_MILESTONES }, today) }));
  return { today, plans: facts.plans, outside, all, byDirection: parts };
}

function addNews(part: Part, { story, silent, coming }: ActionNews): void {
  if (story) part.stories.push(story);
  if (silent) part.silent.push(silent);
  if (coming) part.coming.push(coming);
}
