import type { ConflictChoice, ImportConflict } from "../../../bot/contract/imports";

export type Side = ConflictChoice["take"];

/** Whose value each cell in conflict ends with, by cell. */
export type Sides = ReadonlyMap<string, Side>;

/** Names one cell in conflict with the value of Jalon that was seen. */
export const cellKey = ({ kind, id, field, seen }: Pick<ImportConflict, "kind" | "id" | "field" | "seen">): string =>
  `${kind} ${id} ${field} ${seen}`;

/** What is shown as chosen: what was chosen before of the same two values, else Jalon's. */
export const sidesFor = (conflicts: readonly ImportConflict[], before: Sides = new Map()): Sides =>
  new Map(conflicts.map((conflict) => [cellKey(conflict), before.get(cellKey(conflict)) ?? "jalon"]));

/** The same side for every cell. */
export const allOf = (conflicts: readonly ImportConflict[], side: Side): Sides =>
  new Map(conflicts.map((conflict) => [cellKey(conflict), side]));

/** The choices as they are sent: one for every conflict that was shown. */
export const choicesOf = (conflicts: readonly ImportConflict[], sides: Sides): ConflictChoice[] =>
  conflicts.map(({ kind, id, field, seen }) => {
    const cell = { kind, id, field, seen };
    return { ...cell, take: sides.get(cellKey(cell)) ?? "jalon" };
  });
