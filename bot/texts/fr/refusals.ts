import { type IsoWeek, weekNumber } from "../../domain/calendar/iso-week";
import { type AnswerRefusal, LONGEST_TEXT } from "../../domain/updates/answer";

const changed = (by: string, what: "action" | "météo"): string =>
  by === "" ? `Cette ${what} a été modifiée entre-temps.` : `${by} a modifié cette ${what} entre-temps.`;

/** Pourquoi une réponse n'a pas pu être prise, et ce qui est gardé. `typed` est ce que la personne a écrit. */
export const refusals = {
  answer: {
    "status-unknown": () => "Ce statut n’existe pas.",
    "progress-not-a-step": () => "L’avancement se donne de 0 à 100, de 5 en 5.",
    "day-unknown": (typed: string) => (typed === "" ? "Cette date n’existe pas." : `La date du ${typed} n’existe pas.`),
    "day-too-far": (typed: string) =>
      typed === "" ? "Cette date est trop lointaine." : `La date du ${typed} est trop lointaine.`,
    "day-without-year": (typed: string) => `Précisez l’année de la date du ${typed}.`,
    "text-too-long": () => `Ce texte est trop long\u00a0: ${LONGEST_TEXT} caractères au plus.`,
    "comment-owed": () => "Un commentaire est dû à partir de la pluie.",
    "level-owed": () => "Choisissez une météo.",
  } satisfies Record<AnswerRefusal["reason"] | "day-without-year" | "comment-owed" | "level-owed", (typed: string) => string>,
  /** Après un refus, toujours. */
  kept: "Vos autres réponses sont gardées.",
  /** Quelqu'un a écrit entre-temps ; les valeurs tapées sont dans le formulaire. */
  conflict: (by: string) => `${changed(by, "action")} Vos réponses sont gardées\u00a0: vérifiez, puis enregistrez.`,
  weatherConflict: (by: string) => `${changed(by, "météo")} Votre saisie est gardée\u00a0: vérifiez, puis enregistrez.`,
  /** Même chose pour un bouton d'un appui : il n'y a rien à garder. */
  conflictQuick: (by: string) => `${changed(by, "action")} Voici où elle en est, rien n’a été enregistré.`,
  handedOver: (title: string, to: string) =>
    `${to === "" ? "Quelqu’un d’autre suit" : `${to} suit`} maintenant l’action «\u00a0${title}\u00a0». Rien n’a été enregistré.`,
  closed: (title: string, status: string) =>
    `L’action «\u00a0${title}\u00a0» est maintenant ${status.toLowerCase()}. Rien n’a été enregistré.`,
  gone: "Cette action n’est plus dans la feuille de route. Rien n’a été enregistré.",
  already: "C’était déjà noté, rien n’a été enregistré deux fois.",
  otherWeek: (week: IsoWeek) =>
    `Cette carte était celle de la semaine\u00a0${weekNumber(week)}. Rien n’a été enregistré avec elle.`,
  otherWeekKept: (week: IsoWeek) =>
    `Cette carte était celle de la semaine\u00a0${weekNumber(week)}. ` +
    `Ce que vous avez écrit est gardé ci-dessous\u00a0: vérifiez, puis enregistrez.`,
  notConcerned: "Cette carte ne vous concerne pas. Rien n’a été enregistré.",
  youWrote: "Vous aviez écrit\u00a0:",
  surprise: (reference: string) =>
    `Un incident nous empêche d’enregistrer. Réessayez dans un moment\u00a0; ` +
    `s’il persiste, donnez la référence ${reference} au bureau des projets.`,
};
