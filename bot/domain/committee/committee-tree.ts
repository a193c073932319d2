import type { Committee } from "./committee";

type Placed = Pick<Committee, "id" | "parentId" | "level" | "name">;

/**
 * The instances in the order of their tree, each with its depth: those at the top first, under each those that report to it, by
 * level and name. One whose parent is not there stands at the top.
 */
export function inTreeOrder<C extends Placed>(committees: readonly C[]): { committee: C; depth: number }[] {
  const known = new Set(committees.map(({ id }) => id));
  const sorted = committees.toSorted((a, b) => a.level - b.level || a.name.localeCompare(b.name, "fr"));
  const under = (parentId: string | null): C[] => sorted.filter((one) => (one.parentId !== null && known.has(one.parentId) ? one.parentId : null) === parentId);
  const flat = (parentId: string | null, depth: number): { committee: C; depth: number }[] => under(parentId).flatMap((committee) => [{ committee, depth }, ...flat(committee.id, depth + 1)]);
  return flat(null, 0);
}

/** Where a point can be sent from an instance: the one above, and those right under it, which still meet. */
export const sendableFrom = <C extends Pick<Committee, "id" | "parentId" | "closed">>({ id, parentId }: Pick<Committee, "id" | "parentId">, committees: readonly C[]): { committee: C; way: "up" | "down" }[] =>
  committees
    .filter((one) => !one.closed && one.id !== id && (one.id === parentId || one.parentId === id))
    .map((committee) => ({ committee, way: committee.id === parentId ? "up" : "down" }));
