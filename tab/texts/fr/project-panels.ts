import type { Grouping } from "../../../bot/domain/portfolio/project-list/project-query";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const groupings: Record<Grouping, string> = {
  axis: "Par axe",
  phase: "Par phase",
  direction: "Par direction",
  weather: "Par météo",
  sponsor: "Par commanditaire",
  none: "Sans groupe",
};

/** Ce qui s’ouvre au-dessus des projets\u00a0: affichage, vues enregistrées, export, complétude. */
export const projectPanels = {
  groupings,
  groupLabel: "Grouper",
  sortLabel: "Trier par",
  wayLabel: "Sens",
  columnsLabel: "Colonnes",
  columnsHint: "Le nom du projet est toujours affiché.",
  earlier: (column: string) => `Mettre «\u00a0${column}\u00a0» avant`,
  later: (column: string) => `Mettre «\u00a0${column}\u00a0» après`,
  columnAt: (column: string, place: number, count: number) => `${column}, colonne ${place} sur ${count}.`,
  usualColumns: "Colonnes habituelles",
  completeOf: (project: string) => `Ce que dit la fiche «\u00a0${project}\u00a0»`,
  formula:
    "Comptent chacun pour un\u00a0: le duo de responsables, numérique et métier, les dates de début et de fin, la charge, le budget prévu et le " +
    "commanditaire\u00a0; la météo aussi, tant que le projet est en cours.",
  openProject: "Ouvrir le projet",
  close: "Fermer",
  ownViews: "Mes vues",
  sharedViews: "Vues partagées",
  noViews: "Aucune vue enregistrée. Choisissez des filtres, un tri ou des colonnes, puis donnez-leur un nom ici.",
  usualView: "Tous les projets",
  opening: "à l’ouverture",
  manage: (name: string) => `Gérer la vue «\u00a0${name}\u00a0»`,
  manageShort: "Gérer",
  openOn: "Ouvrir sur cette vue",
  openOnNone: "Ne plus ouvrir sur cette vue",
  rename: "Renommer",
  update: "Mettre à jour avec l’affichage actuel",
  remove: "Supprimer",
  viewName: "Nom de la vue",
  saveTitle: "Enregistrer l’affichage actuel",
  save: "Enregistrer",
  cancel: "Annuler",
  share: "Partager avec tous les lecteurs du plan",
  saved: (name: string) => `Vue «\u00a0${name}\u00a0» enregistrée.`,
  updated: (name: string) => `Vue «\u00a0${name}\u00a0» mise à jour.`,
  opensOn: (name: string) => `La liste s’ouvrira sur «\u00a0${name}\u00a0».`,
  opensOnNone: "La liste s’ouvrira sur tous les projets.",
  removed: (name: string) => `Vue «\u00a0${name}\u00a0» supprimée.`,
  undo: "Rétablir",
  restored: (name: string) => `Vue «\u00a0${name}\u00a0» rétablie.`,
  sharedBy: "Les vues partagées sont tenues par le bureau des projets.",
  exportHint: (count: number) => `${n(count, "projet", "projets")}, comme à l’écran\u00a0: même ordre, mêmes groupes, mêmes colonnes.`,
  exportXlsx: "Classeur Excel (.xlsx)",
  exportCsv: "CSV pour Excel (.csv)",
  exporting: "Export en cours…",
  exported: (name: string) => `Fichier ${name} prêt.`,
};
