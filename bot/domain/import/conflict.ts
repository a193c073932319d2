import type { Place } from "./imported-plan";

/** Whose value a cell ends with. */
export type Side = "jalon" | "file";

/** A cell that the file and people in Jalon both changed since they were the same. */
export interface ImportConflict {
  kind: "plan" | "axis" | "project" | "action";
  id: string;
  name: string;
  place: Place;
  /** As events and previews name it. */
  field: string;
  /** Both values as events keep them. */
  inJalon: unknown;
  inFile: unknown;
  /** Fingerprint of Jalon's value: a choice holds for the value that was seen when it was made. */
  seen: string;
  /** What was chosen; null as long as nobody has. */
  taken: Side | null;
}

/** What a person chose for one cell, having seen Jalon's value. */
export type ConflictChoice = Pick<ImportConflict, "kind" | "id" | "field" | "seen"> & { take: Side };

/** How the conflicts of an import are settled: all alike, or cell by cell. */
export type Settling = { all: Side } | { choices: readonly ConflictChoice[] };

/** Nothing is chosen: an import with a conflict then waits for somebody. */
export const UNSETTLED: Settling = { choices: [] };

type Cell = Pick<ImportConflict, "kind" | "id" | "field" | "seen">;

const keyOf = ({ kind, id, field, seen }: Cell): string => `${kind}\n${id}\n${field}\n${seen}`;

/** What is chosen for a cell, found without a search. */
export function chosenBy(settling: Settling): (cell: Cell) => Side | null {
  if ("all" in settling) return () => settling.all;
  const chosen = new Map(settling.choices.map((choice) => [keyOf(choice), choice.take]));
  return (cell) => chosen.get(keyOf(cell)) ?? null;
}

/**
 * « Un import s'applique quand chaque conflit a été tranché sur les valeurs d'aujourd'hui. » A choice about a conflict
 * that is no more was made on another plan than this one, and counts against it too.
 */
export function isSettled(conflicts: readonly ImportConflict[], settling: Settling): boolean {
  if (conflicts.some(({ taken }) => taken === null)) return false;
  return "all" in settling || new Set(settling.choices.map(keyOf)).size === conflicts.length;
}
