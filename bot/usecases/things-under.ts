import type { JournalEntry } from "../domain/history/journal-place";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";

/** « Tout ce qui concerne le projet P17 et ses actions » : the ids of a project and its actions, or of one action. */
export async function thingsUnder(authority: Authority, { edition }: PublishedPlan, subjectId: string): Promise<ReadonlySet<string>> {
  const actions = await authority.store.actionsOfProject(edition, subjectId);
  return new Set([subjectId, ...actions.map(({ id }) => id)]);
}

/** An entry reduced to what it did to these things, so that an import shows that and not two hundred lines. */
export const onlyAbout = (entry: JournalEntry, ids: ReadonlySet<string>): JournalEntry =>
  entry.type === "import" ? entry : { type: "event", value: { ...entry.value, changes: entry.value.changes.filter(({ id }) => ids.has(id)) } };

/** What an import did to a thing counts while its edition was published. */
export const counts = (entry: JournalEntry, { editions }: PublishedPlan): boolean =>
  entry.type === "import" || entry.value.edition === null || editions.includes(entry.value.edition);
