import type { UpdateEvent } from "../updates/update-event";
import { type EditSubject, sameValue } from "./edit";

/** A value that an event gave and that somebody has touched since, were it to put the same back. */
export interface LaterChange {
  subject: EditSubject;
  id: string;
  field: string;
  /** What the last of those who touched it gave it. */
  now: unknown;
  by: UpdateEvent;
}

/**
 * What stands in the way of taking an event back even where each value is still as it left it: somebody wrote the same field
 * since. What was itself taken back does not count, nor its taking back.
 * `about` are the events about the same things, newest first.
 */
export function laterChanges(event: UpdateEvent, about: readonly UpdateEvent[]): LaterChange[] {
  const since = about.filter(({ id, at }) => id !== event.id && at >= event.at);
  const undone = new Set(since.flatMap(({ undoes }) => undoes ?? []));
  const ids = new Set(since.map(({ id }) => id));
  const standing = since.filter(({ id, undoes }) => !undone.has(id) && !(undoes !== undefined && ids.has(undoes)));
  return event.changes.flatMap(({ subject, id, after }) =>
    Object.keys(after).flatMap((field): LaterChange[] => {
      for (const by of standing) {
        const change = by.changes.find((one) => one.id === id && field in one.after && !sameValue(one.before?.[field], one.after[field]));
        if (change) return [{ subject: subject as EditSubject, id, field, now: change.after[field], by }];
      }
      return [];
    }),
  );
}
