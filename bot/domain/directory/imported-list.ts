import type { Day } from "../calendar/day";
import type { DirectoryEdit, DirectorySubject } from "./directory-edit";
import type { DirectoryFaultCode } from "./directory-faults";

/** The columns of a list of directions, in their order. */
export const DIRECTION_COLUMNS = ["code", "name", "pole", "director", "validFrom", "validTo", "successor"] as const;
export type DirectionColumn = (typeof DIRECTION_COLUMNS)[number];

/** The columns of a list of applications, in their order. */
export const APPLICATION_COLUMNS = ["name", "purpose", "publisher", "direction", "inServiceOn", "retiredOn"] as const;
export type ApplicationColumn = (typeof APPLICATION_COLUMNS)[number];

export type ListColumn = DirectionColumn | ApplicationColumn;

/** The columns of each list, and those of them that say a day. */
export const LISTS = {
  direction: { columns: DIRECTION_COLUMNS, days: ["validFrom", "validTo"] },
  application: { columns: APPLICATION_COLUMNS, days: ["inServiceOn", "retiredOn"] },
} as const satisfies Record<DirectorySubject, { columns: readonly ListColumn[]; days: readonly ListColumn[] }>;

/** One line as it was read: what a column says, null where the list has no such column. */
export interface ListLine {
  /** As the spreadsheet counts it, from 1. */
  line: number;
  cells: Partial<Record<ListColumn, string | null>>;
  /** The days of the columns that say one; a day that cannot be read is a fault of the reader. */
  days: Partial<Record<ListColumn, Day | null>>;
}

export interface ListFault {
  /** 0: the whole list. */
  line: number;
  field: ListColumn | "";
  value: string;
  reason: DirectoryFaultCode | "column-missing" | "not-a-list" | "nothing-to-import" | "line-twice" | "day-unreadable" | "too-many-lines";
}

/** What a line would do, its values as the list writes them. */
export interface ListedThing {
  line: number;
  name: string;
  outcome: "created" | "changed" | "unchanged";
  fields: { field: ListColumn; before: string; after: string }[];
}

export interface PlannedList {
  edits: DirectoryEdit[];
  lines: ListedThing[];
  faults: ListFault[];
  /** The line that speaks of each thing, for the faults that are found afterwards. */
  lineOf: ReadonlyMap<string, number>;
}
