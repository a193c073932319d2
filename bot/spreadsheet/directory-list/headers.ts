import type { DirectorySubject } from "../../domain/directory/directory-edit";
import { type ApplicationColumn, type DirectionColumn, type ListColumn, LISTS } from "../../domain/directory/imported-list";
import { fold } from "../../domain/wording/fold";
import type { Language } from "../../domain/wording/language";

type Headers = { direction: Record<DirectionColumn, string>; application: Record<ApplicationColumn, string> };

/** The headers that Jalon writes. */
export const LIST_HEADERS: Record<Language, Headers> = {
  fr: {
    direction: {
      code: "Code",
      name: "Nom",
      pole: "Pôle",
      director: "Dirigée par (adresse)",
      validFrom: "Premier jour",
      validTo: "Dernier jour",
      successor: "Code de la direction qui succède",
    },
    application: {
      name: "Nom",
      purpose: "Ce qu’elle fait",
      publisher: "Éditeur",
      direction: "Direction",
      inServiceOn: "En service le",
      retiredOn: "Retirée le",
    },
  },
  en: {
    direction: {
      code: "Code",
      name: "Name",
      pole: "Division",
      director: "Headed by (address)",
      validFrom: "First day",
      validTo: "Last day",
      successor: "Code of the successor",
    },
    application: {
      name: "Name",
      purpose: "What it does",
      publisher: "Publisher",
      direction: "Department",
      inServiceOn: "In service on",
      retiredOn: "Retired on",
    },
  },
};

/** What authorities also write in their own lists. */
const OTHERS: { direction: Record<DirectionColumn, readonly string[]>; application: Record<ApplicationColumn, readonly string[]> } = {
  direction: {
    code: ["sigle"],
    name: ["direction", "libelle", "nom de la direction", "service"],
    pole: ["pole de rattachement"],
    director: ["dirigee par", "headed by", "directeur", "directrice", "directeur ou directrice", "adresse du directeur", "e-mail du directeur", "courriel"],
    validFrom: ["debut", "valable du", "valide du", "date de debut", "depuis"],
    validTo: ["fin", "valable jusqu'au", "valide jusqu'au", "valable au", "date de fin"],
    successor: ["direction qui succede", "successeur", "code du successeur", "succession", "successor"],
  },
  application: {
    name: ["application", "logiciel", "nom de l'application", "libelle"],
    purpose: ["fonction", "description", "usage", "objet", "purpose"],
    publisher: ["fournisseur", "vendor"],
    direction: ["proprietaire", "direction proprietaire", "code de la direction", "service"],
    inServiceOn: ["mise en service", "date de mise en service", "en service depuis"],
    retiredOn: ["retrait", "date de retrait", "fin de service", "decommissionnement"],
  },
};

/** The column of a list that a header names; null for one that says nothing of it. */
export function columnOf(subject: DirectorySubject, header: string): ListColumn | null {
  const said = fold(header);
  const others: Partial<Record<ListColumn, readonly string[]>> = OTHERS[subject];
  const written = Object.values(LIST_HEADERS).map((headers): Partial<Record<ListColumn, string>> => headers[subject]);
  const columns: readonly ListColumn[] = LISTS[subject].columns;
  return columns.find((column) => others[column]?.includes(said) || written.some((headers) => fold(headers[column] ?? "") === said)) ?? null;
}
