import type { CampaignPart } from "../../../bot/contract/paths";
import type { CampaignView, MessageLine, Reachability } from "../../../bot/contract/campaigns";
import type { MessageReason } from "../../../bot/domain/campaigns/ledger-fields";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

type Kind = MessageLine["kind"];
type State = MessageLine["state"];
type Reach = Reachability["people"][number]["state"];

const parts: Record<"semaine" | CampaignPart, string> = {
  semaine: "La semaine",
  journal: "Journal des envois",
  joignabilite: "Joignabilité",
  canaux: "Canaux",
  reglages: "Réglages",
};
const kinds: Record<Kind, string> = {
  weekly: "point de la semaine",
  reminder: "relance",
  escalation: "relais au co-pilote ou au chef de projet",
  digest: "synthèse",
  alert: "alerte au bureau",
  convocation: "convocation à une séance",
  summary: "compte rendu d’une séance",
};
const states: Record<State, string> = {
  planned: "prévu",
  deferred: "reporté",
  skipped: "sauté",
  sending: "en cours d’envoi",
  sent: "envoyé",
  unknown: "incertain",
  failed: "en échec",
  answered: "répondu",
  withdrawn: "retiré",
};
const counts: Record<State, (count: number) => string> = {
  planned: (count) => n(count, "prévu", "prévus"),
  deferred: (count) => n(count, "reporté", "reportés"),
  skipped: (count) => n(count, "sauté", "sautés"),
  sending: (count) => `${count}\u00a0en cours d’envoi`,
  sent: (count) => n(count, "envoyé", "envoyés"),
  unknown: (count) => n(count, "incertain", "incertains"),
  failed: (count) => `${count}\u00a0en échec`,
  answered: (count) => n(count, "répondu", "répondus"),
  withdrawn: (count) => n(count, "retiré", "retirés"),
};
const reasons: Record<MessageReason, string> = {
  weekend: "week-end",
  "part-time": "jour non travaillé",
  holiday: "jour férié",
  closed: "fermeture de la collectivité",
  absent: "absence",
  "outside-hours": "hors des horaires",
  "short-week": "semaine trop courte",
  "no-worked-day": "aucun jour travaillé",
  "not-reachable": "personne non joignable",
  "two-messages": "déjà assez de messages cette semaine",
  muted: "plus de relance, à sa demande",
  snoozed: "rappel choisi pour plus tard",
  answered: "déjà répondu",
  "nothing-to-ask": "rien à demander",
  "window-closed": "plage d’envoi passée",
  "taken-back": "retiré par le bureau",
  "asked-for": "question déjà ouverte dans la conversation",
  "person-left": "a quitté l’annuaire",
  uninstalled: "application absente",
  blocked: "bot bloqué",
  lost: "conversation perdue",
  "too-big": "message trop long",
  refused: "refusé par Teams",
  busy: "Teams saturé",
  unavailable: "Teams indisponible",
  unreachable: "Teams injoignable",
  unknown: "accusé de réception perdu",
  interrupted: "envoi interrompu",
  "store-failed": "enregistrement impossible",
};
/** What to do about a message that failed. */
const remedies: Partial<Record<MessageReason, string>> = {
  uninstalled: "Faites installer Jalon à cette personne\u00a0; la prochaine campagne lui parviendra.",
  blocked: "Demandez-lui de débloquer Jalon dans Teams\u00a0; d’ici là, ses actions restent à renseigner dans l’onglet.",
  lost: "Demandez-lui d’ouvrir Jalon une fois dans Teams\u00a0: la conversation se refait.",
  "too-big": "Signalez-le au support\u00a0: la carte a dépassé ce que Teams accepte.",
};
const campaignStates: Record<CampaignView["state"], string> = {
  coming: "à venir",
  waiting: "en attente d’un second accord",
  running: "en cours",
  paused: "suspendue",
  ended: "terminée",
  missed: "manquée",
};
const reach: Record<Reach, string> = {
  reachable: "joignable",
  uninstalled: "application absente",
  blocked: "bot bloqué",
  lost: "conversation perdue",
  unknown: "inconnu",
};
const reachCounts: Record<Reach, (count: number) => string> = {
  reachable: (count) => n(count, "joignable", "joignables"),
  uninstalled: (count) => `${count}\u00a0sans l’application`,
  blocked: (count) => (count < 2 ? `${count}\u00a0a bloqué le bot` : `${count}\u00a0ont bloqué le bot`),
  lost: (count) => n(count, "conversation perdue", "conversations perdues"),
  unknown: (count) => (count < 2 ? `${count}\u00a0pas encore joint` : `${count}\u00a0pas encore joints`),
};
/** Why something is not open to the reader, by the reason of the server. */
const refusals: Record<string, string> = {
  "bureau-only": "Réservé au bureau des projets.",
  "bureau-or-executive": "Réservé au bureau des projets et à la direction générale.",
  "second-person":
    "Vous avez lancé cet envoi\u00a0: l’accord revient à une autre personne du bureau ou de la direction générale.",
  "campaign-over": "Cet envoi est terminé.",
  "campaign-waiting": "Cet envoi attend l’accord d’une seconde personne.",
  "campaign-paused": "Cet envoi est suspendu\u00a0: reprenez-le d’abord.",
  "campaign-not-waiting": "Cet envoi n’attend pas d’accord.",
  "campaign-not-running": "Cet envoi n’est pas en cours.",
  "campaign-not-paused": "Cet envoi n’est pas suspendu.",
  "campaign-other-week": "Seule la semaine en cours se lance à la main.",
  "campaign-kind": "Cet envoi part de lui-même, selon la règle.",
  "campaign-nobody": "Personne ne peut recevoir ce message plus tôt que prévu.",
  "message-not-there": "Ce message n’est pas arrivé, ou il est déjà retiré.",
};

/** The short words of the campaigns: what marks, filters and refusals say. */
export const campaignMarks = {
  parts,
  kinds,
  states,
  counts,
  reasons,
  otherReason: "autre raison",
  remedies,
  campaignStates,
  reach,
  reachCounts,
  refusals,
};
