import { addDays, type Day } from "../../domain/calendar/day";
import { type IsoWeek, weekNumber } from "../../domain/calendar/iso-week";
import type { ReminderDayFault } from "../../domain/campaigns/choose-reminder-day";
import type { AbsenceDays } from "../../domain/campaigns/absence-id";
import type { MessageKind, MessageReason } from "../../domain/campaigns/ledger-fields";
import type { DayFault } from "../../domain/chat/resolve-day";
import type { PeriodFault } from "../../domain/chat/resolve-period";
import { dayInFull, dayInWords } from "../../domain/wording/format-day";

const full = (day: Day): string => dayInFull(day, "fr");

/** *du lundi 23 novembre 2026 au jeudi 3 décembre 2026*. */
const period = ({ from, until }: AbsenceDays): string => {
  if (until === null) return `à partir du ${full(from)}`;
  return from === until ? `le ${full(from)}` : `du ${full(from)} au ${full(until)}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Pourquoi un jour dit dans la conversation n'est pas compris. */
const days: Record<DayFault, string> = {
  "day-impossible": "Cette date n’existe pas.",
  "weekday-differs": "Le jour de la semaine et la date ne vont pas ensemble.",
  "day-ambiguous": "Ce jour peut être cette semaine ou la suivante.",
  "day-gone": "Cette date vient de passer.",
};

const refused: Record<PeriodFault | "unsaid", string> = {
  ...days,
  unsaid: "Je n’ai pas compris de quel jour à quel jour. Je note des journées entières.",
  reversed: "Le dernier jour viendrait avant le premier.",
  apart: "Je note des jours qui se suivent\u00a0: dites-les en plusieurs fois.",
};

const reminderRefused: Record<ReminderDayFault | DayFault | "unsaid", string> = {
  ...days,
  unsaid: "Je n’ai pas compris quel jour.",
  "nothing-to-recall": "Aucune question de cette semaine n’attend votre réponse\u00a0: je n’ai rien à vous rappeler.",
  reminded: "Le rappel de cette semaine est déjà parti, et je ne rappelle qu’une fois.",
  moved: "Vous avez déjà choisi le jour du rappel, et il est fixé.",
  past: "Un rappel vient au plus tôt demain.",
  "other-week": "Un rappel vient dans la semaine de la question.",
  weekend: "Je n’écris pas le week-end.",
  "part-time": "Vous ne travaillez pas ce jour-là.",
  holiday: "Ce jour est férié.",
  closed: "La collectivité est fermée ce jour-là.",
  absent: "Une absence est notée ce jour-là.",
  "outside-hours": "Vos heures de ce jour-là ne laissent pas de place à un rappel.",
};

/** Ce qu'un message reçu a attendu. Les autres motifs ne retardent pas un message, ils l'empêchent. */
const waitedFor: Partial<Record<MessageReason, string>> = {
  weekend: "la fin du week-end",
  "part-time": "votre jour de travail suivant",
  holiday: "la fin d’un jour férié",
  closed: "la réouverture de la collectivité",
  absent: "votre retour",
  "outside-hours": "vos heures de travail",
  snoozed: "le jour que vous avez choisi",
};

/** Comment recevoir un genre de message autrement. */
const change: Record<MessageKind, string> = {
  weekly:
    "Pour n’avoir rien pendant une absence, écrivez par exemple «\u00a0absent jusqu’à lundi\u00a0». " +
    "Pour ne plus en recevoir, écrivez «\u00a0stop\u00a0».",
  reminder:
    "Une réponse, même «\u00a0Rien de neuf\u00a0», évite le rappel. " +
    "Pour n’en avoir aucun cette semaine, écrivez «\u00a0plus de relance cette semaine\u00a0».",
  escalation: "Dire où en est l’action, ou en changer le responsable, suffit à l’arrêter.",
  digest: "Le jour, l’heure et l’envoi même se choisissent dans vos disponibilités.",
  alert: "Il ne vient que si un envoi demande à être regardé. Vos disponibilités disent quand vous écrire.",
  convocation: "Elle ne vient qu’aux membres de l’instance. Vos disponibilités disent quand vous écrire.",
  summary: "Il ne vient qu’aux membres de l’instance, quand elle n’a pas de canal où l’écrire. Vos disponibilités disent quand vous écrire.",
};

const kinds: Record<MessageKind, string> = {
  weekly: "la question de la semaine",
  reminder: "le rappel de la question de la semaine",
  escalation: "la carte des actions sans nouvelles",
  digest: "le point de votre direction",
  alert: "un message au bureau des projets",
  convocation: "une convocation à une séance",
  summary: "le compte rendu d’une séance",
};

/** Ce que Jalon répond à qui dit ses absences, règle ses rappels ou demande pourquoi. */
export const availability = {
  /** `from` à `until`, ou jusqu'au retour ; `backOn` : le jour de travail suivant, s'il est connu. */
  noted: ({ from, until }: AbsenceDays, backOn: Day | null, today: Day) => {
    const open = from > today ? `À partir du ${full(from)}` : "Jusqu’à votre retour";
    if (until === null) return `${open}, vous ne recevrez pas de carte.`;
    const when = from > today ? period({ from, until }) : until === today ? "aujourd’hui" : `jusqu’au ${full(until)}`;
    const back = backOn === null ? "" : `\u00a0; retour prévu le ${full(backOn)}`;
    return `${capital(when)}, vous ne recevrez pas de carte${back}.`;
  },
  sayBack: "Écrivez «\u00a0de retour\u00a0» quand vous êtes là.",
  daysOnly: "Je ne garde que ces jours, jamais leur raison.",
  undo: "Annuler",
  refused,
  /** La façon de le dire, avec une date à venir. */
  example: (today: Day) =>
    `Écrivez par exemple «\u00a0absent demain\u00a0», «\u00a0absent jusqu’au ${dayInWords(addDays(today, 14), "fr")}\u00a0» ` +
    "ou «\u00a0absent jusqu’à nouvel ordre\u00a0».",
  back: "C’est noté, vous êtes de retour. Si la question de la semaine n’est pas encore partie, elle viendra.",
  notAway: "Aucune absence n’est notée aujourd’hui\u00a0: vous recevez les cartes comme d’habitude.",
  undone: "C’est annulé.",
  nothingToUndo: "Il n’y a plus rien à annuler\u00a0: cela a déjà changé.",
  left: (absences: readonly AbsenceDays[]) => {
    if (absences.length === 0) return "Aucune absence n’est notée.";
    return `${absences.length < 2 ? "Absence notée" : "Absences notées"}\u00a0: ${absences.map(period).join(", ")}.`;
  },
  openAvailability: "Ouvrir mes disponibilités",
  snoozed: (day: Day) => `Le rappel de cette semaine viendra le ${full(day)}, si la question attend encore.`,
  reminderRefused,
  nextDay: (day: Day) => `Le prochain jour possible est le ${full(day)}.`,
  reminderExample: (weekday: string) => `Écrivez par exemple «\u00a0me le rappeler ${weekday}\u00a0».`,
  noDayLeft: "Il ne reste pas de jour possible cette semaine.",
  muted: (week: IsoWeek) =>
    `Vous ne recevrez plus de rappel cette semaine (S${weekNumber(week)}). ` +
    "La question de la semaine suivante viendra comme d’habitude.",
  unmuted: "C’est annulé\u00a0: un rappel peut venir cette semaine si la question attend encore.",
  whyTitle: "Pourquoi ce message",
  /** `hour` : l'heure en toutes lettres. */
  whyLast: (kind: MessageKind, day: Day, hour: string) => `Mon dernier message, ${kinds[kind]}, est du ${full(day)} à ${hour}.`,
  whyWaited: (reason: MessageReason | "") => {
    const what = reason === "" ? undefined : waitedFor[reason];
    return what === undefined ? "" : `Il était prévu plus tôt et a attendu ${what}.`;
  },
  whyChange: (kind: MessageKind) => change[kind],
  whyNone: "Je ne vous ai rien envoyé de moi-même ces deux derniers mois.",
};
