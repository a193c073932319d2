import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

/** The update form and the page *Mes actions*: one voice with the weekly card. */
export const answers = {
  title: "Mes actions",
  availability: "Mes disponibilités",
  handover: "Mon dossier de passation",
  week: (number: number) => `Point de la semaine ${number}`,
  sentence: (count: number) =>
    count === 0 ? "Aucune action ne vous est confiée." : `${n(count, "action vous est confiée", "actions vous sont confiées")}.`,
  lateSentence: (count: number) =>
    count === 0 ? "Rien n’est en retard." : count < 2 ? "Une est en retard." : `${count}\u00a0sont en retard.`,
  waiting: (count: number) =>
    count === 0 ? "Votre point de la semaine est fait." : `${n(count, "action attend", "actions attendent")} vos nouvelles.`,
  nothingNew: "Rien de neuf",
  nothingNewHow: (count: number) =>
    count < 2
      ? "Confirme l’action en attente telle qu’elle est."
      : `Confirme les ${count}\u00a0actions en attente telles qu’elles sont.`,
  nothingNewDone: (time: string) =>
    `C’est noté à ${time}\u00a0: rien de neuf cette semaine. Vous pouvez encore mettre à jour une action.`,
  empty:
    "Aucune action ne vous est confiée pour l’instant. Quand vous en piloterez une, elle apparaîtra ici et dans la " +
    "carte du lundi.",
  open: "À renseigner",
  openDone: "Actions ouvertes",
  closed: (count: number) => `${n(count, "action terminée ou abandonnée", "actions terminées ou abandonnées")}`,
  stands: (status: string, progress: string) => `${status}, ${progress}`,
  milestoneOn: (day: string) => `jalon le ${day}`,
  dueOn: (day: string) => `échéance le ${day}`,
  advance: "Avance",
  advanceHow: "10\u00a0% de plus",
  finish: "Terminée",
  block: "Bloquée",
  precise: "Préciser",
  edit: "Modifier",
  sayObstacle: "Dire ce qui bloque",
  quickAnswers: (title: string) => `Réponses rapides pour «\u00a0${title}\u00a0»`,
  saved: "Enregistré",
  receipt: (changes: string) => `Enregistré\u00a0: ${changes}.`,
  receiptNothing: "Enregistré, sans changement.",
  became: (field: string, after: string) => `${field} ${after}`,
  status: "Statut",
  progress: "Avancement",
  progressHow: "De 0 à 100 par 5",
  less: "5 de moins",
  more: "5 de plus",
  milestone: "Prochain jalon",
  milestoneHow: "Laissez vide s’il n’y en a pas.",
  obstacle: "Obstacle",
  obstacleHow: "Ce qui empêche d’avancer, et ce qui aiderait. Pas de données personnelles.",
  line: "En une ligne",
  lineHow: "Ce qu’il faut retenir cette semaine.",
  doneIsFull: "Une action réalisée est à 100\u00a0%.",
  save: "Enregistrer",
  saving: "Enregistrement…",
  nothingTouched: "Rien n’a changé dans le formulaire.",
  draft: "Votre saisie précédente a été retrouvée. Elle n’est pas encore enregistrée.",
  dropDraft: "L’effacer",
  quickConflict: (name: string | null) =>
    `${name === null ? "Quelqu’un" : name} a changé cette action entre-temps. Voici où elle en est\u00a0: répondez à ` +
    `nouveau si besoin.`,
  conflictTitle: "L’action a changé pendant votre saisie",
  conflict: (name: string | null) =>
    `${name === null ? "Quelqu’un" : name} a enregistré un changement entre-temps. Votre saisie est intacte\u00a0: ` +
    `comparez, puis choisissez.`,
  conflictField: "Champ",
  conflictTheirs: "Enregistré entre-temps",
  conflictMine: "Votre saisie",
  conflictSame: "identique",
  conflictUntouched: "pas touché, l’autre valeur reste",
  keepMine: "Enregistrer ma saisie",
  takeTheirs: "Garder l’autre version",
  tooLong: (left: number) =>
    left < 0 ? `${n(-left, "caractère", "caractères")} de trop` : n(left, "caractère restant", "caractères restants"),
  offlineSave:
    "Vous êtes hors ligne\u00a0: ce n’est pas enregistré. Votre saisie est gardée ici\u00a0; enregistrez-la au retour du réseau.",
};
