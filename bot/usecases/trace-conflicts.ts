import { type Day, dayAt, type Instant } from "../domain/calendar/day";
import type { ImportConflict } from "../domain/import/conflict";
import { factText } from "../domain/import/facts";
import { writtenAs } from "../domain/import/readable-values";
import type { Plan } from "../domain/roadmap/plan";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Store } from "../ports";

/** A conflict, with who wrote the value that Jalon has; null where no event tells. */
export interface TracedConflict extends ImportConflict {
  said: { byName: string; at: Instant; day: Day } | null;
}

/** So many things have their history read; a file with more conflicts is looked through all the same, without names. */
const MOST_TRACED = 200;
const AT_ONCE = 8;

/** Who wrote, and when, the value that each conflict would overwrite: the histories of the things in conflict, no other. */
export async function traceConflicts(store: Store, plan: Plan | null, conflicts: readonly ImportConflict[]): Promise<TracedConflict[]> {
  if (plan === null) return conflicts.map((conflict) => ({ ...conflict, said: null }));
  const ids = [...new Set(conflicts.map(({ id }) => id))].slice(0, MOST_TRACED);
  const histories = new Map<string, UpdateEvent[]>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await Promise.all(ids.slice(from, from + AT_ONCE).map(async (id) => histories.set(id, await store.eventsAbout(plan.id, id))));
  }
  return conflicts.map((conflict) => {
    const event = histories.get(conflict.id)?.find((one) => counts(one, plan) && wrote(one, conflict));
    return { ...conflict, said: event ? { byName: event.byName, at: event.at, day: dayAt(event.at, plan.timeZone) } : null };
  });
}

/** What an undone import said is no longer the last word. */
const counts = (event: UpdateEvent, plan: Plan): boolean => event.edition === null || plan.editions.includes(event.edition);

/** A confirmation repeats values without writing them. */
const wrote = ({ changes }: UpdateEvent, { id, field }: ImportConflict): boolean =>
  changes.some(
    ({ id: subject, before, after }) =>
      subject === id && writtenAs(field).some((name) => name in after && factText(before?.[name]) !== factText(after[name])),
  );
