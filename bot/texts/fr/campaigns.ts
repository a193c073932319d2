import type { Day } from "../../domain/calendar/day";
import { type IsoWeek, weekNumber } from "../../domain/calendar/iso-week";
import type { CampaignSettings } from "../../domain/campaigns/campaign-settings";
import type { MessageKind, MessageReason } from "../../domain/campaigns/ledger-fields";
import { dayInFull } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import { hourInWords, weekdayName } from "../moment-words";

const days = (count: number): string => counted(count, "jour travaillé", "jours travaillés", "fr");
const moment = ({ weekday, time }: { weekday: number; time: string }): string =>
  `le ${weekdayName(weekday, "fr")} à ${hourInWords(time, "fr")}`;

/** La règle qui fait partir chaque genre de message. */
const rules: Record<MessageKind, (settings: CampaignSettings) => string> = {
  weekly: ({ collection }) =>
    `Chaque personne qui suit une action ou la météo d’un projet reçoit une carte par semaine, ${moment(collection)}.`,
  reminder: ({ reminderAfter }) => `Une carte sans réponse est rappelée une fois, ${days(reminderAfter)} après.`,
  escalation: ({ escalationAfter }) =>
    `Quand le rappel reste sans réponse ${days(escalationAfter)}, les personnes qui partagent l’action, ` +
    `à défaut le pilotage du projet, reçoivent une seule carte.`,
  digest: ({ digest }) =>
    `Le point de chaque direction part une fois par semaine, ${moment(digest)} ou au moment que la personne a choisi.`,
  alert: () => "Le bureau des projets est prévenu quand une campagne n’est pas partie ou que des messages ne sont pas arrivés.",
  convocation: () => "Les membres d’une instance sont convoqués à chaque séance, et prévenus une fois si sa date change ou si elle est annulée.",
  summary: () => "Le compte rendu d’une séance est écrit à chaque membre quand Jalon ne peut pas l’écrire dans le canal de l’instance.",
};

/** Pourquoi un message est reporté, laissé de côté, retiré ou resté en chemin. */
const reasons: Record<MessageReason, string> = {
  weekend: "Reporté\u00a0: rien ne part le week-end.",
  "part-time": "Reporté\u00a0: ce n’est pas un jour de travail de la personne.",
  holiday: "Reporté\u00a0: le jour prévu est férié.",
  closed: "Reporté\u00a0: la collectivité est fermée le jour prévu.",
  absent: "La personne est absente au moment prévu.",
  "outside-hours": "Reporté\u00a0: l’heure prévue n’est pas dans les heures de la personne ou dans la plage d’envoi.",
  "short-week": "Pas de message\u00a0: la personne travaille trop peu de jours cette semaine.",
  "no-worked-day": "Pas de message\u00a0: il ne reste pas de jour travaillé cette semaine.",
  "not-reachable": "Pas de message\u00a0: Jalon ne peut pas écrire à la personne dans Teams.",
  "two-messages": "Pas de message\u00a0: la personne en a déjà deux cette semaine, ou un plus important est prévu.",
  muted: "Pas de rappel\u00a0: la personne n’en veut pas cette semaine.",
  snoozed: "Le rappel vient le jour que la personne a choisi.",
  answered: "Retiré\u00a0: la réponse est arrivée avant.",
  "nothing-to-ask": "Retiré\u00a0: il n’y a plus rien à dire.",
  "window-closed": "Pas de message\u00a0: il ne reste pas de moment pour l’envoyer cette semaine.",
  "taken-back": "Retiré par le bureau des projets.",
  "person-left": "Retiré\u00a0: la personne n’est plus dans l’annuaire.",
  "asked-for": "La personne a demandé elle-même la carte dans la conversation\u00a0: elle n’est pas envoyée en plus.",
  uninstalled: "Non remis\u00a0: Jalon n’est pas installé chez la personne.",
  blocked: "Non remis\u00a0: la personne a bloqué Jalon, ou une règle de Teams le bloque.",
  lost: "Non remis\u00a0: la conversation n’existe plus.",
  "too-big": "Non remis\u00a0: le message est trop long pour Teams.",
  refused: "Non remis\u00a0: Teams l’a refusé.",
  busy: "Pas encore remis\u00a0: Teams demande d’attendre.",
  unavailable: "Teams n’était pas disponible.",
  unreachable: "Teams ne répondait pas.",
  unknown: "Peut-être remis\u00a0: Teams n’a pas confirmé. Il n’est pas renvoyé.",
  interrupted: "Peut-être remis\u00a0: Jalon s’est arrêté pendant l’envoi. Il n’est pas renvoyé.",
  "store-failed": "Non envoyé\u00a0: Jalon n’a pas pu lire ce qu’il fallait écrire.",
};

/** Le nom d'une campagne, dans une phrase. */
const names: Record<MessageKind, (week: IsoWeek) => string> = {
  weekly: (week) => `la question de la semaine\u00a0${weekNumber(week)}`,
  reminder: (week) => `le rappel de la semaine\u00a0${weekNumber(week)}`,
  escalation: (week) => `la carte des actions sans nouvelles de la semaine\u00a0${weekNumber(week)}`,
  digest: (week) => `le point des directions de la semaine\u00a0${weekNumber(week)}`,
  alert: (week) => `le message au bureau de la semaine\u00a0${weekNumber(week)}`,
  convocation: (week) => `les convocations de la semaine\u00a0${weekNumber(week)}`,
  summary: (week) => `les comptes rendus de séance de la semaine\u00a0${weekNumber(week)}`,
};

/** Ce que Jalon envoie de lui-même, et pourquoi. */
export const campaigns = {
  rules,
  reasons,
  names,
  /** Première ligne d'un rappel. */
  reminderLead: (askedOn: Day) =>
    `Rappel\u00a0: cette question du ${dayInFull(askedOn, "fr")} attend encore une réponse. Jalon ne la rappelle qu’une fois.`,
  reminderChosen: (askedOn: Day) => `Comme vous l’avez demandé, voici le rappel de la question du ${dayInFull(askedOn, "fr")}.`,
  silentTitle: (count: number) => (count < 2 ? "Une action sans nouvelles" : `${count} actions sans nouvelles`),
  silentWhy: (count: number) =>
    `Vous partagez ${count < 2 ? "cette action ou pilotez son projet" : "ces actions ou pilotez leur projet"}. ` +
    `La question de la semaine et son rappel sont restés sans réponse\u00a0: ` +
    `savez-vous où ${count < 2 ? "elle en est" : "elles en sont"}\u00a0?`,
  silentOwner: (name: string) => `Suivie par\u00a0${name}`,
  silentOthers: (count: number) => `et ${counted(count, "autre action", "autres actions", "fr")}, dans l’onglet.`,
  silentOnce: "Vous recevez cette carte une fois par semaine au plus, pour toutes ces actions.",
  alertTitle: "Un envoi est à regarder",
  alertMissed: (name: string) => `Pas de départ dans les heures prévues pour ${name}\u00a0: personne n’a été sollicité.`,
  alertEnded: (name: string) => `Tout n’est pas arrivé pour ${name}.`,
  alertFailed: (count: number) => `${counted(count, "message n’a pas été remis", "messages n’ont pas été remis", "fr")}.`,
  alertUnknown: (count: number) =>
    count < 2
      ? `${count}\u00a0message est peut-être arrivé\u00a0: Teams ne l’a pas confirmé, et Jalon ne le renvoie pas.`
      : `${count}\u00a0messages sont peut-être arrivés\u00a0: Teams ne l’a pas confirmé, et Jalon ne les renvoie pas.`,
  alertDo: "Le journal des envois dit pour qui, pourquoi, et que faire.",
  openLedger: "Ouvrir le journal",
};
