import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import { fold } from "../wording/fold";
import { blankDirection, valuesOfDirection } from "./direction-values";
import type { ListColumn, ListFault, ListLine, PlannedList } from "./imported-list";
import { plannedLine, saidBy } from "./planned-line";

interface Known {
  directions: readonly Direction[];
  people: readonly Person[];
  /** The id of a new direction, by the rank of its line. */
  newId: (rank: number) => string;
}

const COLUMN_OF: Record<string, ListColumn> = {
  name: "name",
  code: "code",
  pole: "pole",
  directorId: "director",
  validFrom: "validFrom",
  validTo: "validTo",
  successorId: "successor",
};

/** The column that says a field of a direction. */
export const directionColumn = (field: string): ListColumn => COLUMN_OF[field] ?? "name";

/**
 * What a list would change: « une ligne est la direction de ce code, sinon de ce nom ; sinon elle est nouvelle ». An empty
 * cell empties, a column that is absent leaves as it is; a direction that the list does not name stays.
 */
export function planDirectionList(lines: readonly ListLine[], { directions, people, newId }: Known): PlannedList {
  const found = lines.map((line, rank) => {
    const had = matchOf(line, directions);
    return { line, had, id: had?.id ?? newId(rank) };
  });
  const byCode = new Map(directions.map(({ code, id }) => [fold(code), id]));
  for (const { line, id } of found) if (line.cells.code) byCode.set(fold(line.cells.code), id);
  const emails = new Map(people.map((person) => [fold(person.email), person]));
  const inWords = wordsOf(found, directions, people);
  const planned: PlannedList = { edits: [], lines: [], faults: [], lineOf: new Map(found.map(({ line, id }) => [id, line.line])) };
  const passed = new Set<string>();
  for (const { line, had, id } of found) {
    const { cells, days } = line;
    const fault = (field: ListColumn, reason: ListFault["reason"]): void => void planned.faults.push({ line: line.line, field, value: cells[field] ?? "", reason });
    if (passed.has(id)) fault("code", "line-twice");
    passed.add(id);
    const director = cells.director ? emails.get(fold(cells.director)) : null;
    if (director === undefined) fault("director", "person-unknown");
    const successorId = cells.successor ? byCode.get(fold(cells.successor)) : null;
    if (successorId === undefined) fault("successor", "successor-unknown");
    // it was found by its code, however that is written
    const code = had !== null && fold(cells.code ?? "") === fold(had.code) ? had.code : cells.code;
    const said = saidBy([
      ["code", cells.code, code],
      ["name", cells.name, cells.name],
      ["pole", cells.pole, cells.pole],
      ["directorId", cells.director, director?.id ?? null],
      ["validFrom", cells.validFrom, days.validFrom ?? null],
      ["validTo", cells.validTo, days.validTo ?? null],
      ["successorId", cells.successor, successorId ?? null],
    ]);
    const before = { ...valuesOfDirection(had ?? blankDirection(id)) };
    const { edit, shown } = plannedLine({ subject: "direction", id, isNew: had === null, line: line.line, before, said, columnOf: directionColumn, inWords });
    planned.lines.push(shown);
    if (edit) planned.edits.push(edit);
  }
  return planned;
}

/** Values as the list writes them: people by their address, directions by their code. */
function wordsOf(found: readonly { line: ListLine; id: string }[], directions: readonly Direction[], people: readonly Person[]): (field: string, value: unknown) => string {
  const nameOf = new Map(people.map(({ id, email, name }) => [id, email || name]));
  const codeOf = new Map(directions.map(({ id, code, name }) => [id, code || name]));
  for (const { line, id } of found) codeOf.set(id, line.cells.code || line.cells.name || codeOf.get(id) || id);
  return (field, value) => (field === "directorId" ? nameOf.get(String(value)) : field === "successorId" ? codeOf.get(String(value)) : String(value)) ?? "";
}

function matchOf({ cells: { code, name } }: ListLine, directions: readonly Direction[]): Direction | null {
  const byCode = code ? directions.find((one) => fold(one.code) === fold(code)) : undefined;
  // one that has another code is another direction of the same name
  return byCode ?? directions.find((one) => name && fold(one.name) === fold(name) && (one.code === "" || !code)) ?? null;
}
