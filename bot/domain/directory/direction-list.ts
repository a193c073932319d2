import type { Day } from "../calendar/day";
import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import { fold } from "../wording/fold";
import type { DirectoryEdit } from "./directory-edit";
import type { DirectoryFaultCode } from "./directory-faults";
import { blankDirection, type DirectionValues, valuesOfDirection } from "./direction-values";

/** The columns of a list of directions, in their order. */
export const LIST_COLUMNS = ["code", "name", "pole", "director", "validFrom", "validTo", "successor"] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** One line as it was read: what a column says, null where the list has no such column. */
export interface ListLine {
  /** As the spreadsheet counts it, from 1. */
  line: number;
  cells: Record<ListColumn, string | null>;
  /** The days of the two date columns; a day that cannot be read is a fault of the reader. */
  days: { validFrom: Day | null; validTo: Day | null };
}

export interface ListFault {
  line: number;
  field: ListColumn | "";
  value: string;
  reason: DirectoryFaultCode | "column-missing" | "not-a-list" | "nothing-to-import" | "line-twice" | "day-unreadable" | "too-many-lines";
}

/** What a line would do. */
export interface ListedDirection {
  line: number;
  name: string;
  outcome: "created" | "changed" | "unchanged";
  fields: { field: ListColumn; before: string; after: string }[];
}

export interface PlannedList {
  edits: DirectoryEdit[];
  lines: ListedDirection[];
  faults: ListFault[];
  /** The line that speaks of each direction, for the faults that are found afterwards. */
  lineOf: ReadonlyMap<string, number>;
}

interface Known {
  directions: readonly Direction[];
  people: readonly Person[];
  /** The id of a new direction: the list says the code of those that are there. */
  newId: (rank: number) => string;
}

/**
 * What a list would change: « une ligne est la direction de ce code, sinon de ce nom ; sinon elle est nouvelle ». An empty
 * cell empties, a column that is absent leaves as it is; a direction that the list does not name stays.
 */
export function planDirectionList(lines: readonly ListLine[], known: Known): PlannedList {
  const faults: ListFault[] = [];
  const found = lines.map((line, rank) => ({ line, had: matchOf(line, known.directions), rank }));
  const withIds = found.map(({ line, had, rank }) => ({ line, had, id: had?.id ?? known.newId(rank) }));
  const byCode = new Map(known.directions.map(({ code, id }) => [fold(code), id]));
  for (const { line, id } of withIds) if (line.cells.code) byCode.set(fold(line.cells.code), id);
  const emails = new Map(known.people.map((person) => [fold(person.email), person]));
  const planned: PlannedList = { edits: [], lines: [], faults, lineOf: new Map(withIds.map(({ line, id }) => [id, line.line])) };
  const nameOf = new Map(known.people.map(({ id, email, name }) => [id, email || name]));
  const codeOf = new Map([...known.directions.map(({ id, code, name }) => [id, code || name] as const), ...withIds.map(({ line, id }) => [id, line.cells.code || line.cells.name || id] as const)]);
  const seenIds = new Set<string>();
  for (const { line, had, id } of withIds) {
    const { cells } = line;
    const fault = (field: ListColumn, reason: ListFault["reason"]): void => void faults.push({ line: line.line, field, value: cells[field] ?? "", reason });
    if (seenIds.has(id)) fault("code", "line-twice");
    seenIds.add(id);
    const director = cells.director ? emails.get(fold(cells.director)) : null;
    if (director === undefined) fault("director", "person-unknown");
    const successorId = cells.successor ? byCode.get(fold(cells.successor)) : null;
    if (successorId === undefined) fault("successor", "successor-unknown");
    const said: Partial<DirectionValues> = {
      // it was found by its code, however that is written
      ...(cells.code === null || fold(cells.code) === fold(had?.code ?? "") ? {} : { code: cells.code }),
      ...(cells.name === null ? {} : { name: cells.name }),
      ...(cells.pole === null ? {} : { pole: cells.pole }),
      ...(cells.director === null ? {} : { directorId: director?.id ?? null }),
      ...(cells.validFrom === null ? {} : { validFrom: line.days.validFrom }),
      ...(cells.validTo === null ? {} : { validTo: line.days.validTo }),
      ...(cells.successor === null ? {} : { successorId: successorId ?? null }),
    };
    const before = valuesOfDirection(had ?? blankDirection(id));
    const changed = (Object.keys(said) as (keyof DirectionValues)[]).filter((field) => said[field] !== before[field]);
    const only = (values: Partial<DirectionValues>): Partial<DirectionValues> => Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
    const inWords = (field: keyof DirectionValues, value: unknown): string =>
      value === null ? "" : field === "directorId" ? (nameOf.get(String(value)) ?? "") : field === "successorId" ? (codeOf.get(String(value)) ?? "") : String(value);
    planned.lines.push({
      line: line.line,
      name: cells.name ?? before.name,
      outcome: had === null ? "created" : changed.length === 0 ? "unchanged" : "changed",
      fields: changed.map((field) => ({ field: COLUMN_OF[field], before: inWords(field, before[field]), after: inWords(field, said[field]) })),
    });
    if (changed.length > 0) planned.edits.push({ subject: "direction", id, seen: had === null ? {} : { ...only(before) }, values: { ...only(said) }, ...(had === null ? { creates: true } : {}) });
  }
  return planned;
}

/** The column that says a field. */
export const COLUMN_OF: Record<keyof DirectionValues, ListColumn> = {
  name: "name",
  code: "code",
  pole: "pole",
  directorId: "director",
  validFrom: "validFrom",
  validTo: "validTo",
  successorId: "successor",
};

function matchOf({ cells: { code, name } }: ListLine, directions: readonly Direction[]): Direction | null {
  const byCode = code ? directions.find((one) => fold(one.code) === fold(code)) : undefined;
  // one that has another code is another direction of the same name
  return byCode ?? directions.find((one) => name !== null && fold(one.name) === fold(name) && (one.code === "" || !code)) ?? null;
}
