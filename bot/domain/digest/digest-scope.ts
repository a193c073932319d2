import type { Day } from "../calendar/day";
import type { Direction } from "../people/direction";
import type { Person } from "../people/person";

/** What a digest covers: some directions, or the whole of the published plans. */
export type DigestScope = { kind: "directions"; ids: string[] } | { kind: "all" };

/**
 * « Chaque directeur lit le point de sa direction ; la direction générale lit celui de toute la feuille de route. »
 * Null for everybody else: elected members and agents get none.
 */
export function digestScopeOf(
  person: Pick<Person, "id" | "roles" | "directionId">,
  directions: readonly Direction[],
  today: Day,
): DigestScope | null {
  if (person.roles.includes("executive")) return { kind: "all" };
  const own = person.roles.includes("director") ? person.directionId : null;
  const ids = directions
    .filter((direction) => isValid(direction, today) && (direction.directorId === person.id || direction.id === own))
    .map(({ id }) => id);
  return ids.length === 0 ? null : { kind: "directions", ids };
}

const isValid = ({ validFrom, validTo }: Direction, today: Day): boolean =>
  (validFrom === null || validFrom <= today) && (validTo === null || validTo >= today);
