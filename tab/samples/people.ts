import type { PersonView } from "../../bot/contract/people";
import { directionName } from "./directions";

const person = (id: string, name: string, direction: string, title: string, link: NonNullable<PersonView["link"]> = "linked"): PersonView => {
  const [first = "", ...rest] = name.split(" ");
  const address = `${first}.${rest.join("-")}`
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return {
    id,
    name,
    email: link === "unlinked" ? "" : `${address}@val-dorsene.example`,
    directionId: direction,
    direction: directionName(direction),
    successor: "",
    title,
    link,
    reach: link === "linked" ? "reachable" : "unknown",
  };
};

/** Invented people of the sample authority. */
export const PEOPLE: readonly PersonView[] = [
  person("p-001", "Claire Aubernon", "DGT", "Cheffe du bureau des projets"),
  person("p-002", "Mathis Dorval", "DSN", "Chef de projet informatique"),
  person("p-003", "Inès Varande", "DRU", "Cheffe de projet relation usagers"),
  person("p-004", "Loïc Brémontier", "DAPA", "Responsable de service", "waiting"),
  person("p-005", "Élise Quérandeau", "MDPH", "Directrice adjointe"),
  person("p-006", "Samir Beldjoudi-Laval", "DSN", "Architecte"),
  person("p-007", "Noémie Castagnède", "DRH", "Chargée de mission"),
  person("p-008", "Gauthier L’Hermelin", "DROU", "Chef de service exploitation", "unlinked"),
  person("p-009", "Océane Fabrèges", "DEDU", "Cheffe de projet collèges"),
  { ...person("p-010", "Yann Trévarec", "DSIG", "Géomaticien"), reach: "uninstalled" },
  person("p-011", "Aïcha Montorval", "DASO", "Coordinatrice de l’action sociale", "unlinked"),
  person("p-012", "Baptiste Orsoni-Vial", "DFIN", "Contrôleur de gestion"),
];
