import { type JournalEntry, newestFirst } from "../domain/history/journal-place";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";

/**
 * « Tout ce qui concerne le projet P17 et ses actions » : the events about a project and those about its actions, or about one
 * action, newest first. Each is reduced to what it did to them, so that an import shows that and not two hundred lines.
 */
export async function entriesAbout(authority: Authority, plan: PublishedPlan, subjectId: string): Promise<JournalEntry[]> {
  const actions = await authority.store.actionsOfProject(plan.edition, subjectId);
  const ids = new Set([subjectId, ...actions.map(({ id }) => id)]);
  const found = new Map<string, UpdateEvent>();
  for (const events of await Promise.all([...ids].map((id) => authority.store.eventsAbout(plan.id, id))))
    for (const event of events) if (event.edition === null || plan.editions.includes(event.edition)) found.set(event.id, event);
  return [...found.values()]
    .map((event): JournalEntry => ({ type: "event", value: { ...event, changes: event.changes.filter(({ id }) => ids.has(id)) } }))
    .toSorted(newestFirst);
}
