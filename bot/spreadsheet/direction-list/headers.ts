import { LIST_COLUMNS, type ListColumn } from "../../domain/directory/direction-list";
import { fold } from "../../domain/wording/fold";
import type { Language } from "../../domain/wording/language";

/** The headers that Jalon writes; the columns of a list in their order. */
export const LIST_HEADERS: Record<Language, Record<ListColumn, string>> = {
  fr: {
    code: "Code",
    name: "Nom",
    pole: "Pôle",
    director: "Dirigée par (adresse)",
    validFrom: "Premier jour",
    validTo: "Dernier jour",
    successor: "Code de la direction qui succède",
  },
  en: {
    code: "Code",
    name: "Name",
    pole: "Division",
    director: "Headed by (address)",
    validFrom: "First day",
    validTo: "Last day",
    successor: "Code of the successor",
  },
};

/** What authorities also write in their own lists. */
const OTHERS: Record<ListColumn, readonly string[]> = {
  code: ["sigle"],
  name: ["direction", "libelle", "nom de la direction", "service"],
  pole: ["pole de rattachement"],
  director: ["dirigee par", "headed by", "directeur", "directrice", "directeur ou directrice", "adresse du directeur", "e-mail du directeur", "courriel"],
  validFrom: ["debut", "valable du", "valide du", "date de debut", "depuis"],
  validTo: ["fin", "valable jusqu'au", "valide jusqu'au", "valable au", "date de fin"],
  successor: ["direction qui succede", "successeur", "code du successeur", "succession", "successor"],
};

/** The column that a header names; null for one that says nothing of a direction. */
export function columnOf(header: string): ListColumn | null {
  const said = fold(header);
  return LIST_COLUMNS.find((column) => OTHERS[column].includes(said) || Object.values(LIST_HEADERS).some((headers) => fold(headers[column]) === said)) ?? null;
}
