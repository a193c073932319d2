import { weekOf } from "../calendar/iso-week";
import type { Change, UpdateEvent } from "../updates/update-event";
import type { ImportContext } from "./import-context";

/** So that the event of a large import stays a document that the store takes. */
const CHANGES_PER_EVENT = 40;

/** The changes of an import as immutable events, at most 40 changes each; the same import makes the same ids. */
export function importEvents(changes: readonly Change[], planId: string, context: ImportContext): UpdateEvent[] {
  const events: UpdateEvent[] = [];
  for (let from = 0; from < changes.length; from += CHANGES_PER_EVENT) {
    events.push({
      id: `${context.importId}.${String(events.length + 1).padStart(4, "0")}`,
      planId,
      at: context.now,
      week: weekOf(context.today),
      by: context.by.id,
      byName: context.by.name,
      channel: "import",
      kind: "import",
      edition: context.edition,
      changes: changes.slice(from, from + CHANGES_PER_EVENT),
    });
  }
  return events;
}
