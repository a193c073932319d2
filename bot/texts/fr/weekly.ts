import type { Day } from "../../domain/calendar/day";
import { type IsoWeek, weekNumber } from "../../domain/calendar/iso-week";
import { dayInFull, weekInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";
import { actions } from "./actions";

/** La carte de la semaine et son reçu. */
export const weekly = {
  title: (week: IsoWeek) => `Point de la semaine\u00a0${weekNumber(week)}`,
  /** Une ligne : combien d'actions, combien en retard, combien bloquées, combien de météos sont à donner. */
  header: (counts: { actions: number; late: number; blocked: number; projects: number; decisions?: number }) => {
    const pressing = [
      counts.late > 0 ? `${counts.late}\u00a0en retard` : "",
      counts.blocked > 0 ? `${counts.blocked}\u00a0${counts.blocked < 2 ? "bloquée" : "bloquées"}` : "",
    ].filter((part) => part !== "");
    const about =
      counts.actions > 0 ? actions.count(counts.actions) + (pressing.length > 0 ? `, dont ${pressing.join(" et ")}.` : ".") : "";
    const weather =
      counts.projects > 0 ? `${counted(counts.projects, "météo de projet", "météos de projet", "fr")} à donner.` : "";
    const { decisions = 0 } = counts;
    const decided = decisions > 0 ? `${counted(decisions, "décision", "décisions", "fr")} à suivre.` : "";
    return [about, weather, decided].filter((part) => part !== "").join(" ");
  },
  /** Ce qui a déjà été dit, quand il reste des questions. */
  progress: (answered: number, waiting: number) => {
    const left = waiting === 0 ? "rien d’autre à dire" : `${waiting}\u00a0à dire`;
    return `${counted(answered, "réponse notée", "réponses notées", "fr")}, ${left}.`;
  },
  /** Le bouton qui confirme tout ce qui n'a pas été touché. */
  confirm: (waiting: number, answered: number) => {
    if (answered === 0 || waiting === 0) return waiting > 6 ? `Rien de neuf pour les ${waiting}` : "Rien de neuf";
    return waiting < 2 ? "Rien de neuf pour la dernière" : `Rien de neuf pour les ${waiting} autres`;
  },
  advance: "Avance",
  finish: "Terminée",
  block: "Bloquée",
  open: "Préciser",
  /** Le reçu d'une action ou d'un projet, à sa place. */
  noted: "Noté\u00a0: ",
  unchanged: "Inchangée",
  change: "Modifier",
  sayObstacle: "Dire l’obstacle",
  weatherHeading: "Météo de vos projets",
  weatherSince: (day: Day, today: Day) => `depuis le ${dayNear(day, today, "fr")}`,
  giveWeather: "Donner la météo",
  changeWeather: "Modifier la météo",
  decisionsHeading: "Décisions dont vous avez la charge",
  decisionStates: { done: "Faite", "under-way": "En cours", stuck: "Bloquée" },
  decisionSaid: { done: "faite", "under-way": "en cours", stuck: "bloquée" },
  decisionWithoutDay: "sans échéance",
  range: (first: number, last: number, total: number) => `Actions ${first} à ${last} sur ${total}`,
  next: "Les suivantes",
  previous: "Les précédentes",
  inTab: "Ouvrir l’onglet",
  why: "Vous recevez une carte par semaine parce que vous suivez ces actions. Pour ne plus la recevoir, écrivez stop.",
  whyDecisions: "Vous recevez une carte par semaine parce que vous avez la charge de ces décisions. Pour ne plus la recevoir, écrivez stop.",
  /** Le reçu de la semaine. */
  receiptThanks: "C’est noté, merci.",
  receiptDay: (day: Day) => `Réponse du ${dayInFull(day, "fr")}.`,
  receiptCounts: (answered: number, confirmed: number) =>
    [
      answered > 0 ? counted(answered, "action renseignée", "actions renseignées", "fr") : "",
      confirmed > 0 ? counted(confirmed, "action inchangée", "actions inchangées", "fr") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  owedHeading: "Il reste la météo à donner",
  receiptOthers: (count: number) => (count < 2 ? "et une autre" : `et ${count} autres`),
  edit: "Modifier",
  closeEdit: "Fermer",
  editing: "Modifiez ce qui a changé, chaque réponse est enregistrée aussitôt.",
  empty: (week: IsoWeek) => `Vous n’avez rien à renseigner pour la semaine\u00a0${weekNumber(week)}.`,
  emptyWhy: "Les actions que vous suiviez sont terminées, abandonnées ou suivies par quelqu’un d’autre.",
  weekDates: (week: IsoWeek) => weekInWords(week, "fr"),
  summary: (week: IsoWeek, header: string) => `Point de la semaine\u00a0${weekNumber(week)}\u00a0: ${header}`,
  summaryReceipt: (week: IsoWeek) => `Point de la semaine\u00a0${weekNumber(week)}\u00a0: c’est noté, merci.`,
};
