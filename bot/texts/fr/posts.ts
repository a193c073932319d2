import type { Day } from "../../domain/calendar/day";
import { dayInWords } from "../../domain/wording/format-day";

const PRIVATE_WAY = "Écrivez à chaque membre en conversation individuelle, ou choisissez un canal standard de l’équipe.";

/** Les messages de Jalon dans les canaux. */
export const posts = {
  corrected: (day: Day) => `Corrigé le ${dayInWords(day, "fr")}`,
  withdrawn: (day: Day) => `Message retiré le ${dayInWords(day, "fr")}`,
  test: {
    title: "Jalon peut écrire dans ce canal",
    paragraphs: ["Ce message d’essai a été demandé par le bureau des projets. Il n’appelle aucune réponse."],
  },
  /** Le nom du premier canal d'une équipe, que Teams ne dit pas. */
  general: "Général",
  /** Ce qu'il en est d'un canal, et ce qu'il y a à faire. */
  advice: {
    reachable: "Jalon peut écrire dans ce canal.",
    uninstalled: "Jalon n’est pas dans cette équipe. Un propriétaire de l’équipe l’ajoute, puis vérifiez de nouveau.",
    closedPrivate: `Teams ne laisse pas Jalon écrire dans ce canal privé. ${PRIVATE_WAY}`,
    closedShared: `Teams ne laisse pas Jalon écrire dans ce canal partagé. ${PRIVATE_WAY}`,
    closed: `Teams ne laisse pas Jalon écrire dans ce canal, sans doute parce qu’il est privé ou partagé. ${PRIVATE_WAY}`,
    gone: "Ce canal n’existe plus. Choisissez-en un autre.",
    unproven: "Teams n’a pas encore répondu sur ce canal. Vérifiez de nouveau dans quelques minutes.",
    teamUnknown: "Jalon n’est dans aucun canal de cette équipe. Un propriétaire de l’équipe l’ajoute, puis recommencez.",
  },
  /** Pourquoi un message n'est pas dans le canal, ou n'y est plus comme prévu, et ce qu'il y a à faire. */
  reasons: {
    "channel-unknown": "Ce canal n’est pas connu de Jalon.",
    "channel-closed": "Jalon ne peut pas écrire dans ce canal. Vérifiez-le d’abord.",
    "thread-unknown": "Le message auquel celui-ci fait suite n’est pas dans le canal.",
    "personal-data": "Ce message donne un nom, une adresse ou un numéro, que tout le canal lirait. Retirez-le.",
    "too-big": "Ce message est trop long pour Teams. Raccourcissez-le.",
    empty: "Ce message est vide.",
    "under-way": "Ce message est en cours d’envoi.",
    unknown: "On ne sait pas si Teams a pris ce message. Il n’est pas renvoyé\u00a0: regardez dans le canal.",
    interrupted: "L’envoi a été interrompu et a pu aboutir. Il n’est pas refait\u00a0: regardez dans le canal.",
    uninstalled: "Teams refuse Jalon dans ce canal.",
    blocked: "Teams refuse Jalon dans ce canal.",
    lost: "Teams ne trouve plus ce canal, ou ce message.",
    refused: "Teams a refusé ce message.",
    busy: "Teams demande d’attendre. Rien n’est parti\u00a0: recommencez dans un moment.",
    unavailable: "Teams ne prend rien en ce moment. Rien n’est parti\u00a0: recommencez dans un moment.",
    unreachable: "Teams n’a pas pu être joint. Rien n’est parti\u00a0: recommencez dans un moment.",
    "not-found": "Ce message n’existe pas.",
    "not-sent": "Ce message n’est pas dans le canal.",
    withdrawn: "Ce message a déjà été retiré.",
    changing: "Une correction de ce message est en cours.",
    "not-unknown": "On sait déjà ce qu’il en est de ce message.",
    "declared-absent": "Ce message n’est pas dans le canal\u00a0: il peut être posté de nouveau.",
    "wrong-channel": "Le message auquel celui-ci fait suite est dans un autre canal.",
  },
  /** Après une correction ou un retrait dont on ne sait pas s'il a été pris. */
  changeUnknown: "On ne sait pas si Teams a pris ce changement. Refaites-le\u00a0: le faire deux fois est sans effet.",
};
