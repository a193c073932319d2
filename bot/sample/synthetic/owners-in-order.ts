import { chance } from "../fixed-chance";
import type { SyntheticOptions } from "./options";
import { notSteering, personIdAt } from "./synthetic-people";

/**
 * Who steers each action, in the order of the actions: each person has one run of neighbours, so that what they steer
 * lies in one or two projects. Half the people have the average number, the others one or two more or fewer.
 */
export function ownersInOrder(options: SyntheticOptions): string[] {
  const first = notSteering(options);
  const count = options.people - first;
  const average = options.actions / count;
  const shift = average >= 4 ? 1 : 0;
  const owners: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const luck = chance(`run.${options.seed}.${at}`);
    const jitter = at === count - 1 || luck < 0.7 ? 0 : luck < 0.85 ? -shift : shift;
    const end = Math.min(options.actions, Math.round((at + 1) * average) + jitter);
    while (owners.length < end) owners.push(personIdAt(first + at));
  }
  return owners;
}
