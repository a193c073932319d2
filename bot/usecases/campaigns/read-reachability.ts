import { composeReachability, type Remedy, type ReachState } from "../../domain/campaigns/reachability";
import type { Instant } from "../../domain/calendar/day";
import type { Authority } from "../authority";

/** Who can be written to, by name. */
export interface ReadReachability {
  total: number;
  counts: Record<ReachState, number>;
  people: {
    personId: string;
    name: string;
    direction: string;
    title: string;
    state: ReachState;
    at: Instant | null;
    remedy: Remedy;
  }[];
}

/** Everybody of the annuaire with whether Jalon can write to them, since when, and what to do. */
export async function readReachability({ directory, store }: Authority): Promise<ReadReachability> {
  const [people, names, conversations] = await Promise.all([directory.people(), directory.names(), store.conversations()]);
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
  const { total, counts, people: states } = composeReachability(byName, conversations);
  return {
    total,
    counts,
    people: byName.flatMap(({ name, title, directionId }, index) => {
      const state = states[index];
      return state ? [{ ...state, name, title, direction: directionId === null ? "" : names.direction(directionId) }] : [];
    }),
  };
}
