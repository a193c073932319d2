import type { Instant } from "../calendar/day";
import type { Person } from "../people/person";

/** Whether Jalon can write to somebody, as it was last proven; `unknown`: nothing ever came from them. */
export const REACH_STATES = ["reachable", "uninstalled", "blocked", "lost", "unknown"] as const;
export type ReachState = (typeof REACH_STATES)[number];

/** What would make a person reachable; null when nothing has to be done. */
export type Remedy = "install-again" | "unblock" | "open-again" | "give-address" | "open-first" | null;

export interface ReachOfPerson {
  personId: string;
  state: ReachState;
  /** When that was last proven; null for `unknown`. */
  at: Instant | null;
  remedy: Remedy;
}

export interface Reachability {
  total: number;
  counts: Record<ReachState, number>;
  people: ReachOfPerson[];
}

interface Proof {
  personId: string;
  state: Exclude<ReachState, "unknown">;
  at: Instant;
}

/** « Pour chaque agent l'état, la date de la preuve et le remède ; la somme des états est le nombre d'agents. » In order. */
export function composeReachability(people: readonly Person[], conversations: readonly Proof[]): Reachability {
  const proofs = new Map(conversations.map((one) => [one.personId, one]));
  const counts: Reachability["counts"] = { reachable: 0, uninstalled: 0, blocked: 0, lost: 0, unknown: 0 };
  const states = people.map((person): ReachOfPerson => {
    const proof = proofs.get(person.id);
    const state = proof?.state ?? "unknown";
    counts[state] += 1;
    return { personId: person.id, state, at: proof?.at ?? null, remedy: remedyFor(person, state) };
  });
  return { total: people.length, counts, people: states };
}

function remedyFor(person: Person, state: ReachState): Remedy {
  switch (state) {
    case "reachable":
      return null;
    case "uninstalled":
      return "install-again";
    case "blocked":
      return "unblock";
    case "lost":
      return "open-again";
    case "unknown":
      return person.aadObjectId === null && person.email === "" ? "give-address" : "open-first";
    default:
      return state satisfies never;
  }
}
