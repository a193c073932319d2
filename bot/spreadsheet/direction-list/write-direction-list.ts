import { LIST_COLUMNS } from "../../domain/directory/direction-list";
import type { Direction } from "../../domain/people/direction";
import type { Language } from "../../domain/wording/language";
import { writeCsv } from "../csv/write-csv";
import type { WrittenCell } from "../xlsx/written-cell";
import { LIST_HEADERS } from "./headers";

/** The list of directions as it is read again: the way to fill it in, and to take it elsewhere. */
export function writeDirectionList(directions: readonly Direction[], emailOf: (personId: string) => string, language: Language): Uint8Array {
  const codeOf = new Map(directions.map(({ id, code }) => [id, code]));
  const day = (value: string | null): WrittenCell => (value === null ? null : { look: "day", value });
  const rows = directions.map(({ code, name, pole, directorId, validFrom, validTo, successorId }): WrittenCell[] => [
    code,
    name,
    pole,
    directorId === null ? null : emailOf(directorId),
    day(validFrom),
    day(validTo),
    successorId === null ? null : (codeOf.get(successorId) ?? ""),
  ]);
  return writeCsv([LIST_COLUMNS.map((column) => LIST_HEADERS[language][column]), ...rows], language);
}
