import type { ImportCurrent, ImportDecision } from "../domain/import/import-context";
import type { Person } from "../domain/people/person";
import type { Plan } from "../domain/roadmap/plan";
import type { Store, Stored } from "../ports";
import { visibility } from "./directory";

/** What an import starts from. */
export interface ImportStart {
  stored: Stored<Plan> | null;
  current: ImportCurrent;
  /** People and directions of imports that were undone or never ended: they are there, and nobody sees them. */
  unseen: Pick<ImportCurrent, "people" | "directions">;
}

/** Reads the plan as it is published, and the people and directions that are seen. */
export async function readImportStart(store: Store, planId: string): Promise<ImportStart> {
  const [plans, people, directions] = await Promise.all([store.plans(), store.people(), store.directions()]);
  const stored = plans.find(({ value }) => value.id === planId) ?? null;
  const isVisible = visibility(plans.map(({ value }) => value));
  const seen = { people: people.filter(isVisible), directions: directions.filter(isVisible) };
  const isHidden = (one: Pick<Person, "fromEdition">): boolean => !isVisible(one);
  const unseen = { people: people.filter(isHidden), directions: directions.filter(isHidden) };
  const edition = stored?.value.edition ?? null;
  if (!stored || edition === null)
    return { stored, unseen, current: { plan: null, axes: [], projects: [], actions: [], ...seen } };
  const [portfolio, actions] = await Promise.all([store.portfolio(edition), store.actionsOfEdition(edition)]);
  return { stored, unseen, current: { plan: stored.value, ...portfolio, actions, ...seen } };
}

/** Who comes back with this file keeps what was known of them, their Teams account above all. */
export function withKnownPeople(decision: ImportDecision, { current, unseen }: ImportStart): ImportDecision {
  const accounts = new Set(current.people.map(({ aadObjectId }) => aadObjectId));
  const people = new Map(unseen.people.map((person) => [person.id, person]));
  const directions = new Map(unseen.directions.map((direction) => [direction.id, direction]));
  return {
    ...decision,
    people: decision.people.map((made) => {
      const was = people.get(made.id);
      if (!was) return made;
      const aadObjectId = accounts.has(was.aadObjectId) ? null : was.aadObjectId;
      return { ...was, name: made.name, email: made.email || was.email, fromEdition: made.fromEdition, aadObjectId };
    }),
    directions: decision.directions.map((made) => ({
      ...(directions.get(made.id) ?? made),
      name: made.name,
      fromEdition: made.fromEdition,
    })),
  };
}
