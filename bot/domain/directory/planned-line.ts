import type { FieldValues } from "../edits/edit";
import type { DirectoryEdit, DirectorySubject } from "./directory-edit";
import type { ListColumn, ListedThing } from "./imported-list";

interface Line {
  subject: DirectorySubject;
  id: string;
  isNew: boolean;
  line: number;
  /** The values as they stand; blank for what is new. */
  before: FieldValues;
  /** The values the line says. */
  said: FieldValues;
  /** The column that says a field, and a value of it as the list writes it. */
  columnOf: (field: string) => ListColumn;
  inWords: (field: string, value: unknown) => string;
}

/** What a line of a list comes to: the change it asks for, null where it asks for none, and how it is shown. */
export function plannedLine({ subject, id, isNew, line, before, said, columnOf, inWords }: Line): { edit: DirectoryEdit | null; shown: ListedThing } {
  const changed = Object.keys(said).filter((field) => said[field] !== before[field]);
  const only = (values: FieldValues): FieldValues => Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
  const asWritten = (field: string, value: unknown): string => (value === null || value === undefined ? "" : inWords(field, value));
  return {
    edit: changed.length === 0 ? null : { subject, id, seen: isNew ? {} : only(before), values: only(said), ...(isNew ? { creates: true } : {}) },
    shown: {
      line,
      name: String(said["name"] ?? before["name"]),
      outcome: isNew ? "created" : changed.length === 0 ? "unchanged" : "changed",
      fields: changed.map((field) => ({ field: columnOf(field), before: asWritten(field, before[field]), after: asWritten(field, said[field]) })),
    },
  };
}

/** What the columns that are there say: an empty cell empties, a column that is absent says nothing. */
export const saidBy = (entries: readonly (readonly [field: string, cell: string | null | undefined, value: unknown])[]): FieldValues =>
  Object.fromEntries(entries.filter(([, cell]) => cell !== null && cell !== undefined).map(([field, , value]) => [field, value]));
