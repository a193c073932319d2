import type { SheetPart } from "../../../bot/domain/portfolio/completeness";
import type { Column, Facet, SHEET_CHOICES, SIGNS, SortKey } from "../../../bot/domain/portfolio/project-list/project-query";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const columns: Record<Column, string> = {
  axis: "Axe",
  phase: "Phase",
  weather: "Météo",
  computed: "Météo calculée",
  rate: "Réalisation",
  late: "En retard",
  milestone: "Prochain jalon",
  direction: "Direction",
  programme: "Programme",
  heads: "Responsables",
  sponsor: "Commanditaire",
  heard: "Dernières nouvelles",
  completeness: "Complétude",
};
const facets: Record<Facet, string> = {
  axis: "Axe",
  phase: "Phase",
  weather: "Météo",
  direction: "Direction",
  sponsor: "Commanditaire",
  sign: "À regarder",
  completeness: "Fiche",
};
const signs: Record<(typeof SIGNS)[number], string> = {
  decision: "Demande une décision",
  silent: "Se tait depuis plus de deux semaines",
  late: "A des actions en retard",
  gap: "Écart de météo à expliquer",
  emblematic: "Emblématique",
};
const sheets: Record<(typeof SHEET_CHOICES)[number], string> = {
  complete: "Complète",
  heads: "Duo incomplet (non conforme)",
  dates: "Sans dates",
  load: "Sans charge",
  weather: "Sans météo",
  budget: "Sans budget",
  sponsor: "Sans commanditaire",
};
const parts: Record<SheetPart, string> = {
  heads: "le duo",
  dates: "les dates",
  load: "la charge",
  weather: "la météo",
  budget: "le budget",
  sponsor: "le commanditaire",
};
const alphabet = ["de A à Z", "de Z à A"] as const;
/** Ce par quoi on trie, puis les deux sens en mots. */
const sorts: Record<SortKey, readonly [by: string, up: string, down: string]> = {
  plan: ["ordre du plan", "du début à la fin", "de la fin au début"],
  name: ["nom", ...alphabet],
  axis: ["axe", "dans l’ordre du plan", "dans l’ordre inverse du plan"],
  phase: ["phase", "de la première à la dernière", "de la dernière à la première"],
  weather: ["météo", "de la non renseignée au soleil", "du soleil à la non renseignée"],
  computed: ["météo calculée", "de l’orage au soleil", "du soleil à l’orage"],
  rate: ["réalisation", "de la plus faible à la plus forte", "de la plus forte à la plus faible"],
  late: ["actions en retard", "de la moins nombreuse à la plus nombreuse", "de la plus nombreuse à la moins nombreuse"],
  milestone: ["prochain jalon", "du plus proche au plus lointain", "du plus lointain au plus proche"],
  direction: ["direction", ...alphabet],
  programme: ["programme", ...alphabet],
  heads: ["responsables", ...alphabet],
  sponsor: ["commanditaire", ...alphabet],
  heard: ["dernières nouvelles", "des plus anciennes aux plus récentes", "des plus récentes aux plus anciennes"],
  completeness: ["complétude", "de la moins complète à la plus complète", "de la plus complète à la moins complète"],
};
const missing = (count: number, names: string): string =>
  count === 0 ? "Rien ne manque." : `${count < 2 ? "Manque" : "Manquent"}\u00a0: ${names}.`;

/** La vue Projets\u00a0: filtres, tri, tableau. */
export const projects = {
  columns,
  facets,
  signs,
  sheets,
  parts,
  sorts,
  filters: "Filtres",
  more: "Plus de filtres",
  chosen: (label: string, count: number) => (count === 0 ? label : `${label} (${count})`),
  heardChosen: (count: number) => n(count, "choix retenu", "choix retenus"),
  active: "Filtres actifs",
  without: (facet: string, choice: string) => `Retirer le filtre ${facet}\u00a0: ${choice}`,
  words: (text: string) => `«\u00a0${text}\u00a0»`,
  tag: (facet: string, choice: string) => `${facet}\u00a0: ${choice}`,
  wordsFacet: "Mots",
  clear: "Tout afficher",
  noName: { direction: "Sans direction", sponsor: "Sans commanditaire" },
  running: "En cours",
  noWeather: "Sans objet",
  projectsIn: (count: number) => n(count, "projet", "projets"),
  told: (shown: number, total: number, sort: string) =>
    `${shown === total ? n(total, "projet", "projets") : `${n(shown, "projet", "projets")} sur ${total}`}${sort}.`,
  sortedBy: (count: number, by: string, way: string) => `, ${count < 2 ? "trié" : "triés"} par ${by}, ${way}`,
  planOrder: ", dans l’ordre du plan",
  inGroups: " dans chaque groupe",
  sortBy: (by: string, way: string) => `Trier par ${by}, ${way}`,
  backToPlan: "Revenir à l’ordre du plan",
  display: "Affichage",
  none: {
    late: "aucune",
    direction: "aucune direction",
    programme: "hors programme",
    heads: "aucun responsable",
    sponsor: "aucun commanditaire",
    heard: "aucune nouvelle",
  },
  silent: (days: number) => `depuis ${n(days, "jour", "jours")}`,
  complete: (said: number, expected: number) => `${said} sur ${expected}`,
  completeTitle: (said: number, expected: number) => `Complétude\u00a0: ${said} sur ${expected}`,
  missing,
  views: "Vues",
  viewNow: (name: string) => `Vue\u00a0: ${name}`,
  export: "Exporter la liste",
  projects: "Projets",
  projectsCaption: "Projets du plan, par axe",
  project: "Projet",
  search: "Chercher un projet",
  searchHint: "Nom, code, direction ou responsable",
  noMatch: "Aucun projet ne correspond à ces filtres.",
};
