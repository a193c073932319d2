import { DIRECTORY_JOURNAL } from "../domain/directory/directory-edit";
import type { Authority } from "./authority";
import { type HistoryLine, linesOf } from "./read-history";

/** Everything that was ever changed of a direction or an application, newest first; null when nothing of that id is or was there. */
export async function readDirectoryHistory(authority: Authority, subjectId: string): Promise<HistoryLine[] | null> {
  const { store, directory } = authority;
  const [events, names, directions, applications] = await Promise.all([
    store.eventsAbout(DIRECTORY_JOURNAL, subjectId),
    directory.names(),
    directory.directions(),
    directory.applications(),
  ]);
  if (events.length === 0 && ![...directions, ...applications].some(({ id }) => id === subjectId)) return null;
  const undoings = new Map(events.flatMap((event) => (event.undoes === undefined ? [] : [[event.undoes, event] as const])));
  return events.flatMap((event) => linesOf(event, subjectId, { sees: true, names, undoing: undoings.get(event.id) }));
}
