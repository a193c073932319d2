import type { MessageLine } from "../../../bot/contract/campaigns";
import { counted } from "../../../bot/domain/wording/plural";
import { joined, type Rich } from "../rich";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

type State = MessageLine["state"];

const list = (items: string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1) ?? ""}`;

export const campaigns = {
  pages: "Pages des campagnes",
  weekTitle: (number: number) => `Campagne de la semaine ${number}`,
  previousWeek: "Semaine précédente",
  nextWeek: "Semaine suivante",
  thisWeek: "Semaine en cours",

  // the sentence of the week
  leave: (count: number, when: string | null, together: boolean): Rich<State> => [
    { to: "planned", text: n(count, "message", "messages") },
    ` ${count < 2 ? "partira" : "partiront"}${when === null ? "" : together ? ` ${when}` : `, les premiers ${when}`}`,
  ],
  noneLeaves: "Aucun message ne partira de lui-même",
  deferredPart: (count: number): Rich<State> => [
    { to: "deferred", text: `${count}` },
    count < 2 ? " est reporté" : " sont reportés",
  ],
  skippedPart: (count: number): Rich<State> => [{ to: "skipped", text: `${count}` }, count < 2 ? " est sauté" : " sont sautés"],
  sentPart: (count: number, of: number): Rich<State> => [
    { to: "sent", text: n(count, "message", "messages") },
    ` sur ${of} ${count < 2 ? "est parti" : "sont partis"}`,
  ],
  answeredPart: (count: number): Rich<State> => [
    { to: "answered", text: n(count, "réponse", "réponses") },
    count < 2 ? " est arrivée" : " sont arrivées",
  ],
  unknownPart: (count: number): Rich<State> => [
    { to: "unknown", text: `${count}` },
    count < 2 ? " reste incertain" : " restent incertains",
  ],
  failedPart: (count: number): Rich<State> => [{ to: "failed", text: `${count}` }, count < 2 ? " a échoué" : " ont échoué"],
  nothing: "Jalon n’a personne à interroger cette semaine.",
  joined: (first: Rich<State>, rest: Rich<State>[]): Rich<State> =>
    rest.length === 0 ? [...first, "."] : [...first, "\u00a0; ", ...joined(rest, ", "), "."],
  atMoment: (day: string, time: string, near: boolean) => `${near ? "" : "le "}${day} à ${time}`,
  todayAt: (time: string) => `aujourd’hui à ${time}`,
  now: "dès maintenant",

  // the sendings of the week
  sendings: "Envois de la semaine",
  comingAt: (when: string) => `à venir, ${when}`,
  endedAt: (when: string) => `terminé ${when}`,
  startedBy: (name: string) => `Lancé par ${name}.`,
  consentedBy: (name: string) => `Accord de ${name}.`,
  recipients: (count: number) => n(count, "personne", "personnes"),
  launch: "Envoyer maintenant",
  launchOf: (kind: string) => `Envoyer maintenant\u00a0: ${kind}`,
  launchTitle: (count: number) => `Envoyer ${n(count, "message", "messages")} maintenant\u00a0?`,
  launchWhy: (count: number) =>
    `Jalon écrira dès maintenant à ${n(count, "personne", "personnes")}, et à chacune pendant ses horaires\u00a0; ` +
    "les reports et les absences restent respectés, et personne ne recevra plus de messages que la limite.",
  launchConsent: (limit: number) =>
    `Au-delà de ${n(limit, "personne", "personnes")}, l’envoi attend l’accord d’une seconde personne, du bureau ou ` +
    "de la direction générale.",
  askConsent: "Demander l’accord",
  askConsentOf: (kind: string) => `Demander l’accord\u00a0: ${kind}`,
  pause: "Suspendre",
  pauseOf: (kind: string) => `Suspendre\u00a0: ${kind}`,
  resume: "Reprendre",
  resumeOf: (kind: string) => `Reprendre\u00a0: ${kind}`,
  consent: "Donner mon accord",
  consentOf: (kind: string) => `Donner mon accord\u00a0: ${kind}`,
  consentTitle: (count: number) => `Donner votre accord à l’envoi de ${n(count, "message", "messages")}\u00a0?`,
  consentWhy: (name: string) =>
    `${name} l’a lancé à la main. Avec votre accord, les messages partent dès maintenant, à chacun pendant ses horaires.`,
  waitingFor: (name: string, limit: number) =>
    `Lancé à la main par ${name}\u00a0: au-delà de ${n(limit, "personne", "personnes")}, une seconde personne doit ` +
    "donner son accord. " +
    "Rien ne part avant.",
  launched: "L’envoi est lancé.",
  asked: "L’accord d’une seconde personne est demandé. Rien ne part avant.",
  pausedNow: "L’envoi est suspendu\u00a0: ce qui est déjà parti l’est, le reste attend.",
  resumedNow: "L’envoi reprend.",
  consented: "Votre accord est enregistré, l’envoi commence.",
  progress: (kind: string) => `Avancement\u00a0: ${kind}`,
  settled: (done: number, total: number) => `${done} sur ${n(total, "message", "messages")}`,
  settledAloud: (done: number, total: number) => `${n(done, "message traité", "messages traités")} sur ${total}.`,
  stateMoved: "L’envoi est terminé.",
  nextAt: (when: string) => `Le prochain part ${when}.`,
  missedWhy:
    "Cet envoi n’a pas commencé dans sa plage\u00a0: il n’est pas rattrapé de nuit, et rien n’est parti. Vous pouvez " +
    "le lancer à la main.",

  // what needs a look
  toSee: (count: number) => n(count, "message à regarder", "messages à regarder"),
  andOthers: (count: number) =>
    count < 2 ? "et un autre, dans la liste des messages." : `et ${count}\u00a0autres, dans la liste des messages.`,
  unknownRemedy:
    "Il est peut-être arrivé\u00a0: Jalon ne le renvoie pas, pour ne pas écrire deux fois. Une réponse, ou la " +
    "semaine suivante, lèvera le doute.",
  failedRemedy: "Voyez la joignabilité de cette personne\u00a0; la prochaine campagne essaiera de nouveau.",
  toReach: "Joignabilité",

  // the table of messages
  messages: "Messages",
  messagesCaption: "Messages de la semaine\u00a0: personne, message, décision et moment",
  shown: (shown: number, all: number) =>
    shown === all ? n(all, "message", "messages") : `${shown}\u00a0sur ${n(all, "message", "messages")}`,
  person: "Personne",
  message: "Message",
  decision: "Décision",
  when: "Quand",
  notSent: "ne part pas",
  localTime: (zone: string) => `heure de ${zone}`,
  noDirection: "pas de direction",
  search: "Chercher une personne",
  allKinds: "Tous les messages",
  allStates: "Tous les états",
  allReasons: "Toutes les raisons",
  allDirections: "Toutes les directions",
  reason: "Raison",
  state: "État",
  direction: "Direction",
  clear: "Tout afficher",
  noMatch: "Aucun message ne correspond.",
  openHistory: (name: string, kind: string) => `${name}, ${kind}\u00a0: voir l’historique`,
  foot: (when: string) => `D’après le registre des envois et les règles en vigueur, le ${when}.`,
  footPreview:
    "Avant l’envoi, cette page montre ce que Jalon ferait maintenant\u00a0: une réponse, une absence ou un réglage " +
    "peut encore le changer.",
  footSum: (count: number) => `La somme des états est le nombre de messages\u00a0: ${count}.`,

  // the ledger
  ledgerSentence: (count: number) =>
    count === 0
      ? "Aucun message n’est inscrit au registre de la semaine."
      : `${n(count, "message inscrit", "messages inscrits")} au registre de la semaine.`,
  ledgerEmpty: "Le registre se remplit quand une campagne commence.",
  history: "Historique",
  historyLoading: "Lecture de l’historique…",
  attempts: (count: number) => (count === 0 ? "" : `${n(count, "tentative", "tentatives")} sans remise avant l’état actuel.`),
  why: "Pourquoi ce message",
  close: "Fermer",
  withdraw: "Retirer ce message",
  withdrawTitle: "Retirer ce message\u00a0?",
  withdrawWhy: (name: string) =>
    `La carte de ${name} sera remplacée par «\u00a0message retiré\u00a0». Le registre gardera l’envoi et le retrait.`,
  withdrawn: "Le message est retiré.",

  // who can be reached
  reachSentence: (total: number, told: string) => `${n(total, "agent", "agents")}\u00a0: ${told}.`,
  reachCaption: "Agents\u00a0: état, date de la preuve et remède",
  reachFoot: "Une preuve est le dernier message remis ou refusé par Teams, ou la dernière visite de la personne.",
  agents: "Agents",
  proof: "Preuve",
  noProof: "pas encore de preuve",
  remedy: "Que faire",
  noRemedy: "rien à faire",
  reachEmpty: "L’annuaire se remplit avec le premier import.",
  reachShown: (shown: number, all: number) =>
    shown === all ? n(all, "agent", "agents") : `${shown}\u00a0sur ${n(all, "agent", "agents")}`,
  reachNoMatch: "Aucun agent ne correspond.",
  list,
};
