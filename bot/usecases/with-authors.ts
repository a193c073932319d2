import type { FieldConflict } from "../domain/edits/edit";
import type { Authority } from "./authority";

/** A conflict with who wrote the value that stands now, and when. */
export type KnownConflict = FieldConflict & { by: string | null; at: string | null };

/** Who wrote each value that stands now: the last event that changed the field. */
export async function withAuthors(authority: Pick<Authority, "store">, journalId: string, conflicts: readonly FieldConflict[]): Promise<KnownConflict[]> {
  const ids = [...new Set(conflicts.map(({ id }) => id))];
  const events = new Map(await Promise.all(ids.map(async (id) => [id, await authority.store.eventsAbout(journalId, id)] as const)));
  return conflicts.map((conflict) => {
    const wrote = events.get(conflict.id)?.find(({ changes }) => changes.some(({ id, after }) => id === conflict.id && conflict.field in after));
    return { ...conflict, by: wrote?.byName ?? null, at: wrote?.at ?? null };
  });
}
