import { addDays } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import { type DigestScope, digestScopeOf } from "../domain/digest/digest-scope";
import type { DigestFacts } from "../domain/digest/index-digests";
import type { Person } from "../domain/people/person";
import type { Action } from "../domain/roadmap/action";
import { headsOf, type Project } from "../domain/roadmap/project";
import type { UpdateEvent } from "../domain/updates/update-event";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import { SYNTHETIC_DAY, SYNTHETIC_PLAN_ID } from "../sample/synthetic/options";

/** Somebody who gets a digest. */
export interface Reader {
  person: Person;
  scope: DigestScope;
}

/**
 * An authority of 2 000 people and 10 000 actions whose directions each have a director, and a fortnight of its news: a
 * third of the actions answered about, one answer in ten being news to a director, and every running project's météo.
 */
export function digestAuthority(): { facts: DigestFacts; readers: Reader[] } {
  const sample = buildSynthetic({ people: 2000, actions: 10_000, projects: 69, seed: 1 });
  const directions = sample.directions.map((direction) => {
    const director = sample.people.find((person) => person.directionId === direction.id && person.roles.includes("agent"));
    return { ...direction, directorId: director?.id ?? null };
  });
  const { plans, axes, projects, actions, people } = sample;
  const events = [...answers(actions), ...weathers(projects)].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const today = SYNTHETIC_DAY;
  const facts = { plans, axes, projects, actions, people, events, escalated: new Map<string, string>(), today };
  const readers = people.flatMap((person): Reader[] => {
    const scope = digestScopeOf(person, directions, today);
    return scope === null ? [] : [{ person, scope }];
  });
  return { facts, readers };
}

const at = (index: number): string =>
  `${addDays(SYNTHETIC_DAY, -(index % 14))}T07:${String(index % 60).padStart(2, "0")}:00.000Z`;

const anEvent = (id: string, index: number, kind: UpdateEvent["kind"], change: UpdateEvent["changes"][number]): UpdateEvent => ({
  id: `${id}.v2`,
  planId: SYNTHETIC_PLAN_ID,
  at: at(index),
  week: weekOf(at(index).slice(0, 10)),
  by: "p-00042",
  byName: "",
  channel: "card",
  kind,
  edition: null,
  changes: [change],
});

function answers(actions: readonly Action[]): UpdateEvent[] {
  const told = actions.filter(({ status }, index) => index % 3 === 0 && status !== "planned" && status !== "abandoned");
  return told.map(({ id, status, progress, obstacle, line }, index) => {
    const news = index % 10 === 0;
    const milestoneDay = addDays(SYNTHETIC_DAY, index % 90);
    const after = { status, progress, milestoneDay: news ? addDays(milestoneDay, 21) : milestoneDay, obstacle, line };
    const before = { ...after, milestoneDay, status: news ? "inProgress" : status, progress: Math.max(0, progress - 10) };
    return anEvent(id, index, "answer", { subject: "action", id, before, after });
  });
}

function weathers(projects: readonly Project[]): UpdateEvent[] {
  return projects.flatMap(({ id, weather }, index) => {
    if (weather === null) return [];
    const after = { weather: weather.level, comment: weather.comment };
    return [anEvent(id, index, "weather", { subject: "project", id, before: { weather: weather.previous, comment: "" }, after })];
  });
}

/** What concerns one reader, sifted out of everything. */
export function factsFor(facts: DigestFacts, scope: DigestScope): DigestFacts {
  if (scope.kind === "all") return facts;
  const ids = new Set(scope.ids);
  const own = new Set(facts.people.filter(({ directionId }) => directionId !== null && ids.has(directionId)).map(({ id }) => id));
  const isTheirs = (id: string | null): boolean => id !== null && ids.has(id);
  const led = new Set(
    facts.projects.filter((one) => isTheirs(one.directionId) || headsOf(one).some((id) => own.has(id))).map(({ id }) => id),
  );
  const isConcerned = ({ directionId, ownerId, projectId }: Action): boolean =>
    isTheirs(directionId) || (ownerId !== null && own.has(ownerId)) || (projectId !== null && led.has(projectId));
  const actions = facts.actions.filter(isConcerned);
  const projectIds = new Set([...led, ...actions.map(({ projectId }) => projectId)]);
  const told = new Set<string | null>([...projectIds, ...actions.map(({ id }) => id)]);
  return {
    ...facts,
    projects: facts.projects.filter(({ id }) => projectIds.has(id)),
    actions,
    events: facts.events.filter(({ changes }) => changes.some(({ id }) => told.has(id))),
  };
}
