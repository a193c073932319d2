import type { DirectoryPart } from "../../../bot/contract/paths";
import type { DirectoryFaultCode } from "../../../bot/domain/directory/directory-faults";
import type { ApplicationColumn, DirectionColumn, ListFault } from "../../../bot/domain/directory/imported-list";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const directions: Record<DirectionColumn, string> = {
  code: "Code",
  name: "Nom",
  pole: "Pôle",
  director: "Dirigée par (adresse)",
  validFrom: "Premier jour",
  validTo: "Dernier jour",
  successor: "Code de la direction qui succède",
};

const applications: Record<ApplicationColumn, string> = {
  name: "Nom",
  purpose: "Ce qu’elle fait",
  publisher: "Éditeur",
  direction: "Direction",
  inServiceOn: "En service le",
  retiredOn: "Retirée le",
};

/** What only a list can have wrong, or says in other words; the rest is said as in the form. */
const faults: Record<Exclude<ListFault["reason"], DirectoryFaultCode> | "person-unknown" | "successor-unknown" | "direction-unknown", string> = {
  "person-unknown": "Personne n’a cette adresse dans l’annuaire.",
  "successor-unknown": "Aucune direction ne porte ce code.",
  "direction-unknown": "Aucune direction ne porte ce code ni ce nom.",
  "column-missing": "La première ligne nomme les colonnes\u00a0; celle du nom (Nom) manque.",
  "not-a-list": "Ce n’est pas une liste lisible. Enregistrez-la en CSV, ou copiez-la depuis le tableur.",
  "nothing-to-import": "La liste ne contient aucune ligne.",
  "line-twice": "La même est déjà plus haut dans la liste.",
  "day-unreadable": "Cette date ne se lit pas\u00a0: écrivez-la comme 31/12/2026.",
  "too-many-lines": "Une liste change 80\u00a0lignes à la fois au plus\u00a0: importez-la en plusieurs parties.",
};

export const lists = {
  columns: { directions, applications } satisfies Record<DirectoryPart, object>,
  faults,
  importTitle: { directions: "Importer une liste de directions", applications: "Importer une liste d’applications" } satisfies Record<DirectoryPart, string>,
  open: "Importer une liste",
  take: "Prendre la liste",
  what: "Collez la liste depuis votre tableur, ou choisissez un fichier CSV. La première ligne nomme les colonnes.",
  read: (columns: string) => `Colonnes lues\u00a0: ${columns}. Celles qui manquent restent comme elles sont\u00a0; ce que la liste ne nomme pas reste.`,
  pasted: "La liste",
  choose: "Choisir un fichier CSV",
  look: "Voir ce qui changerait",
  apply: (count: number) => `Enregistrer ${n(count, "changement", "changements")}`,
  again: "Corriger la liste",
  nothingChanges: "La liste dit ce que Jalon sait déjà\u00a0: rien ne change.",
  preview: (created: number, changed: number, unchanged: number) =>
    `${n(created, "ligne à ajouter", "lignes à ajouter")}, ${n(changed, "à modifier", "à modifier")}, ${n(unchanged, "inchangée", "inchangées")}.`,
  faulty: (count: number) => `Rien n’est importé\u00a0: ${n(count, "point est à corriger", "points sont à corriger")}.`,
  faultCaption: "Ce qui est à corriger, ligne par ligne",
  previewCaption: "Ce que la liste changerait, ligne par ligne",
  line: "Ligne",
  lineOf: (line: number) => `Ligne\u00a0${line}`,
  whole: "toute la liste",
  column: "Colonne",
  value: "Valeur",
  remedy: "À corriger",
  thing: "Nom",
  outcomes: { created: "à ajouter", changed: "à modifier", unchanged: "inchangée" },
  changes: "Changement",
  becomes: (field: string, before: string, after: string) => `${field}\u00a0: ${before === "" ? "" : `${before} → `}${after === "" ? "vide" : after}`,
  reason: "Pourquoi ces directions changent",
};
