import type { ApplicationState, Effect } from "../../../bot/domain/applications/application";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const states: Record<ApplicationState, string> = { planned: "à venir", running: "en service", retired: "retirée" };
const effects: Record<Effect, string> = { created: "crée", changed: "change", replaced: "remplace", retired: "retire" };

/** The sentences of the register of applications. */
export const applications = {
  states,
  effects,
  sentence: (total: number) => `${n(total, "application", "applications")} au registre\u00a0: `,
  counts: {
    running: (count: number) => `${count} en service`,
    planned: (count: number) => `${count} à venir`,
    retired: (count: number) => n(count, "retirée", "retirées"),
  } satisfies Record<ApplicationState, (count: number) => string>,
  touched: (count: number) => (count === 0 ? "Aucun projet n’y touche encore." : `Des projets en touchent ${count}\u00a0: `),
  byEffect: {
    created: (count: number) => n(count, "créée", "créées"),
    changed: (count: number) => n(count, "changée", "changées"),
    replaced: (count: number) => n(count, "remplacée", "remplacées"),
    retired: (count: number) => n(count, "retirée sans remplaçante", "retirées sans remplaçante"),
  } satisfies Record<Effect, (count: number) => string>,
  caption: "Applications\u00a0: ce qu’elles font, à qui elles sont, leur état et les projets qui y touchent",
  search: "Chercher une application",
  state: "État",
  allStates: "Tous les états",
  effect: "Ce que fait un projet",
  allEffects: "Touchées ou non",
  effectChoices: { created: "créées", changed: "changées", replaced: "remplacées", retired: "retirées" } satisfies Record<Effect, string>,
  direction: "Direction",
  allDirections: "Toutes les directions",
  noDirection: "pas de direction",
  application: "Application",
  publisher: "Éditeur",
  noPublisher: "éditeur non dit",
  projects: "Projets",
  count: (count: number) => (count === 0 ? "aucun projet" : n(count, "projet", "projets")),
  countOf: (count: number, name: string) => `${n(count, "projet touche", "projets touchent")} ${name}`,
  projectsTitle: "Projets qui y touchent",
  noProjects: "Aucun projet n’y touche.",
  since: (day: string) => `depuis le ${day}`,
  on: (day: string) => `le ${day}`,
  until: (day: string) => `jusqu’au ${day}`,
  noDates: "sans dates",
  purpose: "Ce qu’elle fait",
  purposeHint: "En une phrase simple\u00a0: «\u00a0Instruire les demandes d’aide\u00a0».",
  noPurpose: "pas encore dit",
  inServiceOn: "En service le",
  retiredOn: "Retirée le",
  add: "Ajouter une application",
  addTitle: "Nouvelle application",
  shown: (shown: number, total: number) => (shown === total ? "" : `${shown} sur ${total}`),
  noMatch: "Aucune application ne correspond.",
  empty: "Le registre est vide.",
  emptyWhat: "Il dit quelles applications existent, à quelle direction elles sont, et quels projets les créent, les changent, les remplacent ou les retirent.",
  emptyHow: "Commencez par celles dont parlent vos projets\u00a0: un nom et une phrase suffisent, un par un ou par une liste. Sur la page d’un projet, on dit ensuite ce qu’il en fait.",
  emptyOthers: "Le bureau des projets le tient.",
  rule: "Une application est à venir, en service ou retirée selon ses deux dates.",
};
