import type { ImportReport } from "../../../bot/contract/imports";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const additions = (created: number, newPeople: number): string =>
  n(created, "ajout", "ajouts") + (newPeople === 0 ? "" : `, ${n(newPeople, "personne nouvelle", "personnes nouvelles")}`);

const formats: Record<NonNullable<ImportReport["format"]>, string> = {
  "action-plan-template": "modèle de plan d’action",
  "state-panorama": "panorama des grands projets de l’État",
  "jalon-workbook": "classeur de Jalon",
};
const kinds: Record<ImportReport["changes"][number]["kind"], string> = {
  plan: "plan",
  axis: "axe",
  project: "projet",
  action: "action",
  person: "personne",
};

export const imports = {
  formats,
  kinds,
  title: "Import",
  sentence:
    "Chargez un plan tenu dans un tableur. Vous verrez ce que Jalon en comprend\u00a0; rien n’est enregistré avant " +
    "votre confirmation.",
  fresh: "Nouvel import",
  past: "Imports passés",
  drop: "Déposez un fichier ici",
  or: "ou",
  choose: "Choisir un fichier",
  accepted:
    "Classeur .xlsx ou tableau .csv\u00a0: le modèle de plan d’action, le panorama de l’État ou un classeur exporté de Jalon.",
  into: "Charger dans",
  intoFile: "le plan que le fichier indique",
  reading: (name: string) => `Lecture de ${name}…`,
  notAccepted: (name: string) => `${name} n’est ni un classeur .xlsx ni un tableau .csv.`,
  previewTitle: (name: string) => `Ce que ferait ${name}`,
  preview: (created: number, changed: number, unchanged: number, newPeople = 0) =>
    `${additions(created, newPeople)}, ${n(changed, "changement", "changements")}, ` +
    `${n(unchanged, "élément inchangé", "éléments inchangés")}.`,
  newPlan: (name: string) => `Un nouveau plan sera créé\u00a0: «\u00a0${name}\u00a0».`,
  knownPlan: (name: string) => `Le plan «\u00a0${name}\u00a0» sera mis à jour.`,
  format: (format: string) => `Format reconnu\u00a0: ${format}.`,
  noFormat: "Le format du fichier n’est pas reconnu.",
  counts: "Ce que le fichier contient",
  axes: (count: number) => n(count, "axe", "axes"),
  projects: (count: number) => n(count, "projet", "projets"),
  actions: (count: number) => n(count, "action", "actions"),
  people: (count: number) => n(count, "personne", "personnes"),
  refusedTitle: (count: number) => `${n(count, "point à corriger", "points à corriger")} avant de pouvoir importer`,
  refusedWhy: "Rien n’est enregistré tant qu’il en reste un\u00a0: corrigez le fichier, puis choisissez-le à nouveau.",
  warningsTitle: (count: number) => n(count, "point à relire", "points à relire"),
  warningsWhy: "L’import reste possible.",
  faultsCaption: "Points à corriger\u00a0: feuille, ligne, colonne, valeur lue et ce qui serait juste",
  warningsCaption: "Points à relire\u00a0: feuille, ligne, colonne, valeur lue et remarque",
  sheet: "Feuille",
  row: "Ligne",
  column: "Colonne",
  value: "Valeur lue",
  right: "Ce qui serait juste",
  remark: "Remarque",
  wholeFile: "tout le fichier",
  wholeSheet: "toute la feuille",
  wholeRow: "toute la ligne",
  emptyCell: "cellule vide",
  conflictsTitle: (count: number) => `${n(count, "cellule changée", "cellules changées")} des deux côtés`,
  conflictsWhy: (count: number) =>
    `Le fichier ${count < 2 ? "la" : "les"} change, et quelqu’un ${count < 2 ? "l’" : "les "}a changée${count < 2 ? "" : "s"} dans Jalon depuis l’export. ` +
    "Choisissez la valeur qui reste\u00a0; sans choix de votre part, c’est celle de Jalon.",
  conflictsAgain:
    "Jalon a changé pendant votre relecture\u00a0: rien n’est importé. Relisez ce qui suit, puis importez à nouveau.",
  conflictsSome: (shown: number, total: number) =>
    `Les ${shown} premières sur ${total}\u00a0; les autres suivent «\u00a0Tout garder\u00a0» ou «\u00a0Tout prendre\u00a0».`,
  conflictsCaption: "Cellules changées dans le fichier et dans Jalon, avec les deux valeurs et celle à garder",
  cell: "Cellule",
  cellOf: (sheet: string, row: string, column: string): string =>
    [sheet, `ligne ${row}`, column === "" ? "" : `colonne ${column}`].filter((part) => part !== "").join(", "),
  inJalon: "Dans Jalon",
  inFile: "Dans le fichier",
  toKeep: "Valeur à garder",
  saidBy: (name: string, when: string) => (name === "" ? when : `${name}, ${when}`),
  chooseFor: (field: string, name: string) => `${field} de «\u00a0${name}\u00a0»`,
  sides: { jalon: "celle de Jalon", file: "celle du fichier" },
  keepAll: "Tout garder de Jalon",
  takeAll: "Tout prendre du fichier",
  sidesChosen: (kept: number, taken: number): string => {
    if (kept === 0) return `${n(taken, "cellule prend la valeur du fichier", "cellules prennent la valeur du fichier")}.`;
    const others = taken === 0 ? "" : `, ${n(taken, "prend celle du fichier", "prennent celle du fichier")}`;
    return `${n(kept, "cellule garde la valeur de Jalon", "cellules gardent la valeur de Jalon")}${others}.`;
  },
  changesTitle: "Ajouts et changements",
  changesSome: (shown: number, total: number) => `Les ${shown} premiers sur ${total}.`,
  changesCaption: "Ajouts et changements que le fichier apporte",
  created: "ajout",
  changed: "changement",
  where: "Où",
  atTheTop: "premier niveau du plan",
  inDirectory: "annuaire",
  what: "Quoi",
  change: "Changement",
  missingTitle: (count: number) => `${n(count, "élément absent", "éléments absents")} du fichier`,
  missingWhy: (count: number): string =>
    count < 2 ? "Il reste dans le plan, inchangé." : "Ils restent dans le plan, inchangés.",
  nothing: "Le fichier n’apporte rien de nouveau.",
  confirm: "Importer",
  confirming: "Import en cours…",
  other: "Choisir un autre fichier",
  doneTitle: "Import terminé",
  done: (name: string, created: number, changed: number, newPeople: number) =>
    `«\u00a0${name}\u00a0»\u00a0: ${additions(created, newPeople)}, ${n(changed, "changement", "changements")}.`,
  seePlan: "Voir le plan",
  again: "Importer un autre fichier",
  pastCaption: "Imports passés, du plus récent au plus ancien",
  pastEmpty: "Aucun fichier n’a encore été importé.",
  file: "Fichier",
  plan: "Plan",
  by: "Par",
  at: "Date",
  result: "Résultat",
  undone: (when: string) => `défait le ${when}`,
  undo: "Défaire",
  undoOf: (name: string) => `Défaire l’import de ${name}`,
  undoTitle: "Défaire cet import\u00a0?",
  undoWhy: (name: string, plan: string) =>
    `Le plan «\u00a0${plan}\u00a0» reviendra à ce qu’il était avant ${name}. L’historique gardera la trace des deux opérations.`,
  undoDone: (name: string) => `L’import de ${name} est défait.`,
};
