import type { Application } from "../applications/application";
import type { Direction } from "../people/direction";
import { fold } from "../wording/fold";
import { blankApplication, valuesOfApplication } from "./application-values";
import type { ListColumn, ListFault, ListLine, PlannedList } from "./imported-list";
import { plannedLine, saidBy } from "./planned-line";

interface Known {
  applications: readonly Application[];
  directions: readonly Direction[];
  /** The id of a new application, by the rank of its line. */
  newId: (rank: number) => string;
}

const COLUMN_OF: Record<string, ListColumn> = {
  name: "name",
  purpose: "purpose",
  publisher: "publisher",
  directionId: "direction",
  inServiceOn: "inServiceOn",
  retiredOn: "retiredOn",
};

/** The column that says a field of an application. */
export const applicationColumn = (field: string): ListColumn => COLUMN_OF[field] ?? "name";

/** What a list would change: « une ligne est l'application de ce nom ; sinon elle est nouvelle ». One that it does not name stays. */
export function planApplicationList(lines: readonly ListLine[], { applications, directions, newId }: Known): PlannedList {
  const byName = new Map(applications.map((one) => [fold(one.name), one]));
  const owners = new Map([...directions.map(({ name, id }) => [fold(name), id] as const), ...directions.filter(({ code }) => code !== "").map(({ code, id }) => [fold(code), id] as const)]);
  const nameOf = new Map(directions.map(({ id, code, name }) => [id, code || name]));
  const planned: PlannedList & { lineOf: Map<string, number> } = { edits: [], lines: [], faults: [], lineOf: new Map() };
  const passed = new Set<string>();
  lines.forEach((line, rank) => {
    const { cells, days } = line;
    const key = fold(cells.name ?? "");
    const had = byName.get(key) ?? null;
    const id = had?.id ?? newId(rank);
    const fault = (field: ListColumn, reason: ListFault["reason"]): void => void planned.faults.push({ line: line.line, field, value: cells[field] ?? "", reason });
    if (key !== "" && passed.has(key)) fault("name", "line-twice");
    passed.add(key);
    planned.lineOf.set(id, line.line);
    const directionId = cells.direction ? owners.get(fold(cells.direction)) : null;
    if (directionId === undefined) fault("direction", "direction-unknown");
    const said = saidBy([
      ["name", cells.name, had?.name ?? cells.name],
      ["purpose", cells.purpose, cells.purpose],
      ["publisher", cells.publisher, cells.publisher],
      ["directionId", cells.direction, directionId ?? null],
      ["inServiceOn", cells.inServiceOn, days.inServiceOn ?? null],
      ["retiredOn", cells.retiredOn, days.retiredOn ?? null],
    ]);
    const before = { ...valuesOfApplication(had ?? blankApplication(id)) };
    const inWords = (field: string, value: unknown): string => (field === "directionId" ? (nameOf.get(String(value)) ?? "") : String(value));
    const { edit, shown } = plannedLine({ subject: "application", id, isNew: had === null, line: line.line, before, said, columnOf: applicationColumn, inWords });
    planned.lines.push(shown);
    if (edit) planned.edits.push(edit);
  });
  return planned;
}
