import type { Availability } from "../../domain/campaigns/availability";
import type { Store } from "../../ports";

/** How many people of an authority had hours of their own when all were last read. */
const lastCounts = new WeakMap<Store, number>();

/**
 * The own hours and absences of these people, those who have any. Most have none, and a name that names nothing costs a
 * request of its own: all are read at once as long as there are no more of them than names.
 */
export async function readOwnHours(store: Store, personIds: readonly string[]): Promise<Map<string, Availability>> {
  if ((lastCounts.get(store) ?? 0) > personIds.length) {
    const found = await store.load(personIds.map((id) => ({ type: "availability" as const, id })));
    return byPerson(found.flatMap((one) => (one ? [one.value] : [])));
  }
  const all = await store.availabilities();
  lastCounts.set(store, all.length);
  return byPerson(all.map(({ value }) => value));
}

const byPerson = (list: readonly Availability[]): Map<string, Availability> => new Map(list.map((one) => [one.id, one]));
