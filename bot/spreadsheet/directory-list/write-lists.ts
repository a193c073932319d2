import type { Application } from "../../domain/applications/application";
import { APPLICATION_COLUMNS, DIRECTION_COLUMNS } from "../../domain/directory/imported-list";
import type { Direction } from "../../domain/people/direction";
import type { Language } from "../../domain/wording/language";
import { writeCsv } from "../csv/write-csv";
import type { WrittenCell } from "../xlsx/written-cell";
import { LIST_HEADERS } from "./headers";

const day = (value: string | null): WrittenCell => (value === null ? null : { look: "day", value });

/** The list of directions as it is read again: the way to fill it in, and to take it elsewhere. */
export function writeDirections(directions: readonly Direction[], emailOf: (personId: string) => string, language: Language): Uint8Array {
  const codeOf = new Map(directions.map(({ id, code }) => [id, code]));
  const rows = directions.map(({ code, name, pole, directorId, validFrom, validTo, successorId }): WrittenCell[] => [
    code,
    name,
    pole,
    directorId === null ? null : emailOf(directorId),
    day(validFrom),
    day(validTo),
    successorId === null ? null : (codeOf.get(successorId) ?? ""),
  ]);
  return writeCsv([DIRECTION_COLUMNS.map((column) => LIST_HEADERS[language].direction[column]), ...rows], language);
}

/** The register of applications, likewise; a direction is said by its code, or by its name where it has none. */
export function writeApplications(applications: readonly Application[], directions: readonly Direction[], language: Language): Uint8Array {
  const nameOf = new Map(directions.map(({ id, code, name }) => [id, code || name]));
  const rows = applications.map(({ name, purpose, publisher, directionId, inServiceOn, retiredOn }): WrittenCell[] => [
    name,
    purpose,
    publisher,
    directionId === null ? null : (nameOf.get(directionId) ?? ""),
    day(inServiceOn),
    day(retiredOn),
  ]);
  return writeCsv([APPLICATION_COLUMNS.map((column) => LIST_HEADERS[language].application[column]), ...rows], language);
}
