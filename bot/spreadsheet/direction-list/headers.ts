import { LIST_COLUMNS, type ListColumn } from "../../domain/directory/direction-list";
import { fold } from "../../domain/wording/fold";
import type { Language } from "../../domain/wording/language";

/** The headers that Jalon writes; the columns of a list in their order. */
export const LIST_HEADERS: Record<Language, Record<ListColumn, string>> = {
  fr: {
    code: "Code",
    name: "Nom",
    pole: "Pôle",
    director: "Direction assurée par (adresse)",
    validFrom: "Valable du",
    validTo: "Valable jusqu’au",
    successor: "Code de la direction qui succède",
  },
  en: {
    code: "Code",
    name: "Name",
    pole: "Division",
    director: "Director (address)",
    validFrom: "Valid from",
    validTo: "Valid until",
    successor: "Code of the successor",
  },
};

/** What authorities also write in their own lists. */
const OTHERS: Record<ListColumn, readonly string[]> = {
  code: ["sigle"],
  name: ["direction", "libelle", "nom de la direction", "service"],
  pole: ["pole de rattachement"],
  director: ["directeur", "directrice", "directeur ou directrice", "adresse du directeur", "e-mail du directeur", "courriel"],
  validFrom: ["debut", "valide du", "date de debut", "depuis"],
  validTo: ["fin", "valide jusqu'au", "valable au", "date de fin"],
  successor: ["successeur", "code du successeur", "succession", "successor"],
};

/** The column that a header names; null for one that says nothing of a direction. */
export function columnOf(header: string): ListColumn | null {
  const said = fold(header);
  return LIST_COLUMNS.find((column) => OTHERS[column].includes(said) || Object.values(LIST_HEADERS).some((headers) => fold(headers[column]) === said)) ?? null;
}
