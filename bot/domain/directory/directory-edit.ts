import type { FieldConflict, FieldValues } from "../edits/edit";

/** What of the directory is edited in place; people have their own way in. */
export type DirectorySubject = "direction" | "application";

/**
 * The journal of the directory. Its events belong to no plan: they stand beside those of the plans, under this name. The dot
 * is one that no id of a plan has.
 */
export const DIRECTORY_JOURNAL = "jalon.annuaire";

/** One direction or application to add, change or take away. */
export interface DirectoryEdit {
  subject: DirectorySubject;
  id: string;
  /** What the person saw in each field that changes; nothing of what is new. */
  seen: FieldValues;
  values: FieldValues;
  creates?: true;
  /** Only what undoes its creation says so; `seen` is what it was created with. */
  removes?: true;
}

/** So many change at once at most: they are one transaction, and one undo. */
export const MOST_DIRECTORY_EDITS = 80;

/** The ids of what a person adds carry what they are. */
export const NEW_IDS: Record<DirectorySubject, RegExp> = {
  direction: /^d-[a-z0-9-]{8,60}$/,
  application: /^app-[a-z0-9-]{8,60}$/,
};

export type DirectoryConflict = FieldConflict & { subject: DirectorySubject };
