import type { Day } from "../../domain/calendar/day";
import type { PointKind } from "../../domain/committee/agenda-point";
import { dayInFull } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import { hourInWords } from "../moment-words";

const kinds: Record<PointKind, string> = { information: "information", arbitration: "arbitrage", decision: "décision", "follow-up": "suivi" };

/** Les convocations aux séances, et ce qu'il en est ensuite. */
export const convocations = {
  kinds,
  title: { call: (committee: string) => `Convocation\u00a0: ${committee}`, pack: (committee: string) => `${committee}\u00a0: le dossier de séance est arrêté`, move: (committee: string) => `${committee}\u00a0: la séance change`, cancel: (committee: string) => `${committee}\u00a0: la séance est annulée` },
  when: (day: Day, time: string) => `Le ${dayInFull(day, "fr")} à ${hourInWords(time, "fr")}`,
  notHeld: (day: Day) => `La séance du ${dayInFull(day, "fr")} n’aura pas lieu.`,
  place: (place: string) => `Lieu\u00a0: ${place}`,
  agenda: "Ordre du jour",
  noAgenda: "L’ordre du jour n’est pas encore arrêté\u00a0; il se lira dans Jalon.",
  point: (kind: PointKind, minutes: number) => (minutes === 0 ? kinds[kind] : `${kinds[kind]}, ${minutes}\u00a0min`),
  others: (count: number) => `et ${counted(count, "autre point", "autres points", "fr")}, dans Jalon.`,
  noPack: "Le dossier de séance vous sera signalé ici quand il sera arrêté.",
  openMeeting: "Ouvrir la séance",
  openPack: "Ouvrir le dossier",
  /** Pourquoi quelqu'un n'est pas prévenu par Jalon. */
  unreached: {
    "not-reachable": "n’a pas Jalon dans Teams",
    "two-messages": "a déjà reçu ses messages de la semaine",
    absent: "est en absence jusqu’à la séance",
    "no-worked-day": "ne travaille pas d’ici la séance",
    "person-left": "n’est plus dans l’annuaire",
    other: "ne peut pas être prévenu à temps",
  },
};
