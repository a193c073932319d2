import type { SheetPart } from "../../domain/portfolio/completeness";
import type { Grouping } from "../../domain/portfolio/project-list/project-query";
import { phases } from "./statuses";

/** La liste des projets, telle qu'elle est à l'écran, dans un fichier. */
export const projectsSheet = {
  sheet: "Projets",
  fileName: (planId: string, day: string) => `${planId}-projets-${day}`,
  headers: {
    code: "Code",
    name: "Projet",
    marks: "Mentions",
    axis: "Axe",
    phase: "Phase",
    weather: "Météo",
    trend: "Tendance",
    gap: "Écart de météo",
    computed: "Météo calculée",
    rate: "Réalisation (%)",
    known: "Actions renseignées",
    counted: "Actions comptées",
    late: "Actions en retard",
    milestone: "Prochain jalon",
    milestoneDay: "Date du jalon",
    overdue: "Jours de retard du jalon",
    direction: "Direction",
    programme: "Programme",
    heads: "Responsables",
    sponsor: "Commanditaire",
    heard: "Dernières nouvelles",
    said: "Fiche\u00a0: renseignés",
    expected: "Fiche\u00a0: attendus",
    missing: "Fiche\u00a0: manquent",
  },
  groups: {
    axis: "Axe",
    phase: "Phase",
    weather: "Météo",
    direction: "Direction",
    sponsor: "Commanditaire",
  } satisfies Record<Exclude<Grouping, "none">, string>,
  phases,
  noWeather: "Sans objet",
  emblematic: "emblématique",
  forTheRecord: "pour mémoire",
  missing: {
    heads: "les responsables",
    dates: "les dates",
    load: "la charge",
    weather: "la météo",
    budget: "le budget",
    sponsor: "le commanditaire",
  } satisfies Record<SheetPart, string>,
};
