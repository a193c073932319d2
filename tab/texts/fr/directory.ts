import type { PersonView } from "../../../bot/contract/people";
import { counted } from "../../../bot/domain/wording/plural";
import { applications } from "./applications";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const link: Record<NonNullable<PersonView["link"]>, string> = {
  unlinked: "sans adresse",
  waiting: "attend sa première visite",
  linked: "relié à Teams",
};
const reach: Record<NonNullable<PersonView["reach"]>, string> = {
  reachable: "reçoit la carte",
  uninstalled: "a retiré Jalon",
  blocked: "a bloqué Jalon",
  lost: "compte introuvable",
  unknown: "pas encore joint",
};

const people = {
  link,
  reach,
  sentence: (total: number) => `${n(total, "personne", "personnes")}.`,
  addresses: (unlinked: number) =>
    unlinked === 0
      ? "Toutes ont une adresse."
      : unlinked < 2
        ? "Une n’a pas d’adresse\u00a0: Jalon ne peut pas lui écrire."
        : `${unlinked}\u00a0n’ont pas d’adresse\u00a0: Jalon ne peut pas leur écrire.`,
  caption: "Personnes\u00a0: fonction, direction et adresse",
  search: "Chercher une personne",
  onlyUnlinked: "Sans adresse seulement",
  person: "Personne",
  direction: "Direction",
  noDirection: "pas de direction",
  address: "Adresse",
  noAddress: "pas d’adresse connue",
  state: "Lien",
  writeTo: (name: string) => `Écrire à ${name}`,
  chat: "Teams",
  chatWith: (name: string) => `Écrire à ${name} dans Teams`,
  handover: "Dossier de passation",
  handoverOf: (name: string) => `Dossier de passation\u00a0: ${name}`,
  availabilityOf: (name: string) => `${name}, disponibilités`,
  editOf: (name: string) => `Modifier la fonction et la direction de ${name}`,
  job: "Fonction",
  kept: (name: string) => `La fonction et la direction de ${name} sont enregistrées.`,
  give: "Donner une adresse",
  giveTo: (name: string) => `Adresse Teams de ${name}`,
  change: "Changer",
  changeOf: (name: string) => `Changer l’adresse de ${name}`,
  saved: (name: string) => `L’adresse de ${name} est enregistrée.`,
  invalid: "Une adresse s’écrit comme prenom.nom@collectivite.fr.",
  noMatch: "Personne ne correspond.",
  empty: "L’annuaire se remplit avec le premier import.",
};

const directions = {
  sentence: (total: number, poles: number) => `${n(total, "direction", "directions")}${poles === 0 ? "" : ` dans ${n(poles, "pôle", "pôles")}`}.`,
  carrying: (count: number) => (count === 0 ? "Aucune ne porte de projet." : `${n(count, "porte", "portent")} au moins un projet.`),
  dissolvedCount: (count: number) => (count === 0 ? "" : `${n(count, "a été dissoute", "ont été dissoutes")}.`),
  caption: "Directions par pôle\u00a0: qui les dirige, leur validité et leurs projets",
  search: "Chercher une direction",
  pole: "Pôle",
  allPoles: "Tous les pôles",
  noPole: "Sans pôle",
  direction: "Direction",
  director: "Dirigée par",
  noDirector: "pas encore nommé",
  validity: "Validité",
  projects: "Projets",
  none: "aucun projet",
  carried: (count: number) => `${n(count, "porté", "portés")}`,
  carriedIn: (count: number, plan: string) => `${n(count, "projet porté", "projets portés")} dans ${plan}`,
  touched: (count: number) => `${n(count, "touché", "touchés")}`,
  touchedBy: (name: string, count: number) => `${n(count, "projet touche", "projets touchent")} ${name}`,
  carriedTitle: "Projets portés",
  touchedTitle: "Projets qui la touchent",
  noProjects: "Aucun projet ne la nomme.",
  inList: "Voir dans la liste des projets",
  people: "Voir ses personnes",
  always: "sans dates",
  from: (day: string) => `depuis le ${day}`,
  comes: (day: string) => `à partir du ${day}`,
  until: (day: string) => `jusqu’au ${day}`,
  ended: (day: string) => `dissoute le ${day}`,
  followedBy: (name: string) => `puis ${name}`,
  takenOver: (name: string) => `reprise par ${name}`,
  takenOverByNobody: "aucune direction ne l’a reprise",
  dissolvedTitle: (count: number) => n(count, "direction dissoute", "directions dissoutes"),
  noMatch: "Aucune direction ne correspond.",
  empty: "Aucune direction n’est encore connue.",
  emptyHow: "Elles viennent avec un plan que l’on importe, ou d’une liste\u00a0: code, nom, pôle, et qui les dirige.",
  add: "Ajouter une direction",
  addTitle: "Nouvelle direction",
  name: "Nom",
  nameHint: "Le nom en entier, comme dans l’organigramme.",
  validFrom: "Premier jour",
  validTo: "Dernier jour, si elle est dissoute",
  successor: "Direction qui succède",
  noSuccessor: "aucune",
  code: "Code",
  dissolveHint: "Une direction dissoute garde ses projets et leur histoire\u00a0; chacun montre celle qui l’a reprise.",
};

export const directory = {
  title: "Annuaire",
  parts: { personnes: "Personnes", directions: "Directions", applications: "Applications" },
  pages: "Pages de l’annuaire",
  clear: "Tout afficher",
  close: "Fermer",
  edit: "Modifier",
  save: "Enregistrer",
  people,
  directions,
  applications,
};
