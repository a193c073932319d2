import type { Day } from "../calendar/day";
import { type Direction, isInForce } from "../people/direction";
import type { Person } from "../people/person";
import { successorOn } from "../people/successor";

/** What a digest covers: some directions, or the whole of the published plans. */
export type DigestScope = { kind: "directions"; ids: string[] } | { kind: "all" };

/**
 * « Chaque directeur lit le point de sa direction, et de celles qu'elle a reprises ; la direction générale lit celui de toute la
 * feuille de route. » Null for everybody else: elected members and agents get none.
 */
export function digestScopeOf(
  person: Pick<Person, "id" | "roles" | "directionId">,
  directions: readonly Direction[],
  today: Day,
): DigestScope | null {
  if (person.roles.includes("executive")) return { kind: "all" };
  const own = person.roles.includes("director") ? person.directionId : null;
  const led = directions.filter((direction) => isInForce(direction, today) && (direction.directorId === person.id || direction.id === own)).map(({ id }) => id);
  if (led.length === 0) return null;
  const known = new Map(directions.map((direction) => [direction.id, direction]));
  const takenOver = directions.filter((direction) => led.includes(successorOn(direction, known, today)?.id ?? "")).map(({ id }) => id);
  return { kind: "directions", ids: [...led, ...takenOver] };
}
