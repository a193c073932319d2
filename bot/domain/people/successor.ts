import type { Day } from "../calendar/day";
import { type Direction, isDissolved } from "./direction";

type Chain = Pick<Direction, "id" | "validTo" | "successorId">;

/**
 * « Un projet d'une direction dissoute garde son histoire et montre la direction qui l'a reprise. »
 * The direction that has taken over by a day, through as many mergers as there were; null while it is not dissolved itself,
 * and when nobody took over.
 */
export function successorOn<D extends Chain>(direction: D, directions: ReadonlyMap<string, D>, day: Day): D | null {
  const passed = new Set<string>();
  let now = direction;
  while (isDissolved(now, day)) {
    passed.add(now.id);
    const next = now.successorId === null ? undefined : directions.get(now.successorId);
    if (next === undefined || passed.has(next.id)) return null;
    now = next;
  }
  return now.id === direction.id ? null : now;
}

/** Those that follow a direction, in order; what comes back to itself ends there. */
export function successorsOf<D extends Chain>(direction: D, directions: ReadonlyMap<string, D>): D[] {
  const chain: D[] = [];
  for (let next = direction.successorId; next !== null; ) {
    const found = directions.get(next);
    if (found === undefined || chain.includes(found)) break;
    chain.push(found);
    next = found.successorId;
  }
  return chain;
}
