import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import { countLine, type CstCounts, type CstLine, noCounts } from "./cst-line";

/** « Par direction seulement à partir de cinq agents » : of fewer, a figure would be about persons. */
export const FEWEST_AGENTS = 5;

/** What became of the messages to the agents of a direction. */
export interface CstDirection extends CstCounts {
  /** Empty for the small ones together, and for agents of no direction. */
  name: string;
  agents: number;
}

/**
 * Counts by direction. The small ones are told together; while they are fewer than five agents together the smallest of
 * the others joins them, so that nobody finds their figures by subtraction.
 */
export function directionsOf(people: readonly Person[], directions: readonly Direction[]) {
  const names = new Map(directions.map(({ id, name }) => [id, name]));
  const home = new Map(people.map(({ id, directionId }) => [id, directionId]));
  const agents = new Map<string, number>();
  let apart = 0;
  for (const { directionId } of people) {
    if (directionId !== null && names.has(directionId)) agents.set(directionId, (agents.get(directionId) ?? 0) + 1);
    else apart += 1;
  }
  const bySize = [...agents].toSorted(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const told = new Map<string, CstDirection>();
  for (const [id, count] of bySize) {
    if (count < FEWEST_AGENTS || (apart > 0 && apart < FEWEST_AGENTS)) apart += count;
    else told.set(id, { name: names.get(id) ?? "", agents: count, ...noCounts() });
  }
  const others: CstDirection = { name: "", agents: apart, ...noCounts() };
  const of = (personId: string): CstDirection => told.get(home.get(personId) ?? "") ?? others;
  return {
    /** The name of a person's direction; empty when it is not told. */
    nameOf: (personId: string): string => of(personId).name,
    count: (personId: string, line: CstLine): void => countLine(of(personId), line),
    /** By name, the small ones together last; they are left out where even together they are fewer than five. */
    told: (): CstDirection[] => [
      ...[...told.values()].toSorted((a, b) => a.name.localeCompare(b.name, "fr")),
      ...(apart >= FEWEST_AGENTS ? [others] : []),
    ],
  };
}
