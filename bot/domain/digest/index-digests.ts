import type { Day } from "../calendar/day";
import type { Person } from "../people/person";
import { type Matter, NO_MILESTONES, onDay } from "../portfolio/figures";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { UpdateEvent } from "../updates/update-event";
import { actionNews } from "./action-news";
import { emptyPart, type Part } from "./part";
import { placesOf } from "./place";
import { silentUntil } from "./silence";
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
  const near = new Map<string, Set<string>>();
  const limit = silentUntil(today);

  for (const action of facts.actions) {
    const place = places.get(action.projectId ?? action.axisId);
    const plan = plans.get(action.planId);
    if (!place || !plan) continue;
    const own = [action.directionId, action.ownerId === null ? null : directionOf.get(action.ownerId)].filter(
      (id) => typeof id === "string",
    );
    for (const id of own) if (!place.leading.has(id)) noteNear(near, place.about.id, id);
    const steps = stories.get(action.id);
    const news = actionNews(action, { place, steps, timeZone: plan.timeZone, today, silentUntil: limit, escalated });
    if (!news) continue;
    for (const part of [all, ...[...new Set([...place.leading, ...own])].map(partOf)]) {
      if (news.story) part.stories.push(news.story);
      if (news.silent) part.silent.push(news.silent);
      if (news.coming) part.coming.push(news.coming);
    }
  }
  for (const { about, facts: project, story, leading } of places.values()) {
    if (!project) {
      // an axis has no page of news, but whoever steers an action of it is concerned
      for (const id of near.get(about.id) ?? []) partOf(id);
      continue;
    }
    const leaders = [all, ...[...leading].map(partOf)];
    const others = [...(near.get(about.id) ?? [])].map(partOf);
    for (const part of leaders) part.led.push(project);
    for (const part of others) part.near.push(project);
    if (story) for (const part of [...leaders, ...others]) part.stories.push(story);
  }
  const outside = axes.map(({ planId, rollup }) => ({ planId, matter: onDay({ rollup, milestones: NO_MILESTONES }, today) }));
  return { today, plans: facts.plans, outside, all, byDirection: parts };
}

function noteNear(near: Map<string, Set<string>>, place: string, direction: string): void {
  const known = near.get(place);
  if (known) known.add(direction);
  else near.set(place, new Set([direction]));
}
