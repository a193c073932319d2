import type { Person } from "../../domain/people/person";
import { isAskedAbout } from "../../domain/prompts/weekly-subjects";
import type { Sample } from "../sample";

/** Everybody the weekly question asks about exactly `count` actions, in the order of the directory. */
export function peopleWithActions({ people, actions }: Pick<Sample, "people" | "actions">, count: number): Person[] {
  const asked = new Map<string, number>();
  for (const action of actions) {
    const owner = action.ownerId;
    if (owner !== null && isAskedAbout(action, owner)) asked.set(owner, (asked.get(owner) ?? 0) + 1);
  }
  return people.filter((person) => (asked.get(person.id) ?? 0) === count);
}

/** The first of them; null when there is nobody. */
export const findPersonWithActions = (sample: Pick<Sample, "people" | "actions">, count: number): Person | null =>
  peopleWithActions(sample, count)[0] ?? null;
