import type { UpdateEvent } from "../updates/update-event";
import type { Edit } from "./edit";

/** What undoing an event would change: each field goes back, and what it created goes away, provided it still is as the event left it. */
export const editsToUndo = (event: UpdateEvent): Edit[] =>
  event.changes.flatMap(({ subject, id, before, after, first }): Edit[] => {
    if (subject === "action" && before === null) return [{ subject, id, seen: after, values: {}, removes: true }];
    return (subject === "project" || subject === "action" || subject === "plan") && before !== null ? [{ subject, id, seen: after, values: before, restores: true, ...(first ? { forgetsFirst: true } : {}) }] : [];
  });

/**
 * « Une modification se défait en entier, une fois. » An answer is corrected by another answer, an import by its own undo, and
 * what a decision changed by the decision itself, which has to know.
 */
export const canBeUndone = (event: UpdateEvent): boolean => event.kind === "edit" && event.undoes === undefined && event.decisionId === undefined;
