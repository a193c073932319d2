import type { PersonView } from "../../../bot/contract/people";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const link: Record<PersonView["link"], string> = {
  unlinked: "sans adresse",
  waiting: "attend sa première visite",
  linked: "relié à Teams",
};
const reach: Record<PersonView["reach"], string> = {
  reachable: "reçoit la carte",
  uninstalled: "a retiré Jalon",
  blocked: "a bloqué Jalon",
  lost: "compte introuvable",
  unknown: "pas encore joint",
};

export const people = {
  link,
  reach,
  title: "Annuaire",
  sentence: (total: number, unlinked: number) =>
    `${n(total, "personne", "personnes")}. ${
      unlinked === 0
        ? "Toutes ont une adresse."
        : unlinked < 2
          ? "Une n’a pas d’adresse\u00a0: Jalon ne peut pas lui écrire."
          : `${unlinked}\u00a0n’ont pas d’adresse\u00a0: Jalon ne peut pas leur écrire.`
    }`,
  caption: "Personnes du plan\u00a0: direction, adresse et lien avec Teams",
  search: "Chercher une personne",
  onlyUnlinked: "Sans adresse seulement",
  person: "Personne",
  direction: "Direction",
  noDirection: "pas de direction",
  address: "Adresse Teams",
  state: "Lien",
  availabilityOf: (name: string) => `${name}, disponibilités`,
  give: "Donner une adresse",
  giveTo: (name: string) => `Adresse Teams de ${name}`,
  change: "Changer",
  changeOf: (name: string) => `Changer l’adresse de ${name}`,
  save: "Enregistrer",
  saved: (name: string) => `L’adresse de ${name} est enregistrée.`,
  invalid: "Une adresse s’écrit comme prenom.nom@collectivite.fr.",
  noMatch: "Personne ne correspond.",
  empty: "L’annuaire se remplit avec le premier import.",
};
