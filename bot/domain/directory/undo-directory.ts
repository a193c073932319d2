import type { UpdateEvent } from "../updates/update-event";
import type { DirectoryEdit, DirectorySubject } from "./directory-edit";

const isSubject = (subject: string): subject is DirectorySubject => subject === "direction" || subject === "application";

/** What undoing a change of the directory would do: each field goes back, and what it added goes away. */
export const directoryEditsToUndo = ({ changes }: UpdateEvent): DirectoryEdit[] =>
  changes.flatMap(({ subject, id, before, after }): DirectoryEdit[] => {
    if (!isSubject(subject)) return [];
    return before === null ? [{ subject, id, seen: after, values: {}, removes: true }] : [{ subject, id, seen: after, values: before }];
  });
