import type { Day } from "../../domain/calendar/day";
import { dayInFull, dayInWords } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

/** *1 h 55*, *40 min*. */
const lasting = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, "0")}`;
};

/** Le compte rendu d'une séance, dans le canal de l'instance ou à chacun de ses membres. */
export const summaries = {
  title: (committee: string, day: Day) => `${committee}, séance du ${dayInFull(day, "fr")}`,
  points: (seen: number, total: number) => `${n(seen, "point vu", "points vus")} sur ${total}`,
  lasting: (said: string, minutes: number) => `${said}, en ${lasting(minutes)}`,
  noPoints: "Aucun point à l’ordre du jour",
  presence: (present: number, voters: number) => `${n(present, "membre présent ou représenté", "membres présents ou représentés")} sur ${voters}`,
  quorum: (reached: boolean): string => (reached ? "quorum atteint" : "quorum non atteint"),
  weather: (improves: number, worsens: number) =>
    improves + worsens === 0
      ? "Météo des projets stable."
      : `Météo\u00a0: ${[
          ...(improves > 0 ? [n(improves, "projet s’améliore", "projets s’améliorent")] : []),
          ...(worsens > 0 ? [n(worsens, "projet se dégrade", "projets se dégradent")] : []),
        ].join(", ")}.`,
  moved: (postponed: number, sent: number) =>
    [
      ...(postponed > 0 ? [n(postponed, "point reporté à la prochaine séance", "points reportés à la prochaine séance")] : []),
      ...(sent > 0 ? [n(sent, "point transmis à une autre instance", "points transmis à d’autres instances")] : []),
    ].join(", "),
  noDecision: "Aucune décision n’a été prise.",
  decisions: (count: number, applied: number) =>
    applied === 0
      ? `${n(count, "décision", "décisions")}\u00a0:`
      : `${n(count, "décision", "décisions")}, dont ${applied} déjà ${applied < 2 ? "appliquée" : "appliquées"} au plan\u00a0:`,
  decision: (number: string, text: string) => `${number}\u00a0: ${text}`,
  /** Une décision dont le texte nomme quelqu'un, dans un canal. */
  withheld: "son texte nomme une personne\u00a0; il se lit dans Jalon.",
  by: (owner: string, dueDay: Day | null) =>
    dueDay === null ? (owner === "" ? "" : `Porteur\u00a0: ${owner}.`) : owner === "" ? `Pour le ${dayInWords(dueDay, "fr")}.` : `Porteur\u00a0: ${owner}, pour le ${dayInWords(dueDay, "fr")}.`,
  undone: "Effet annulé depuis.",
  others: (count: number) => `et ${n(count, "autre décision", "autres décisions")}, dans Jalon.`,
  corrected: (day: Day, what: string) => `Corrigé le ${dayInWords(day, "fr")}${what === "" ? "" : `\u00a0: ${what}`}.`,
  changed: (numbers: readonly string[]) => `${numbers.join(", ")} ${numbers.length < 2 ? "modifiée" : "modifiées"}`,
  added: (numbers: readonly string[]) => `${numbers.join(", ")} ${numbers.length < 2 ? "ajoutée" : "ajoutées"}`,
  removed: (numbers: readonly string[]) => `${numbers.join(", ")} ${numbers.length < 2 ? "retirée" : "retirées"}`,
  otherwise: "le bilan de la séance",
  acknowledge: "J’ai pris connaissance",
  acknowledged: (count: number, members: number) =>
    count === 0 ? "Aucun membre n’a encore pris connaissance." : `${n(count, "membre", "membres")} sur ${members} ${count < 2 ? "a" : "ont"} pris connaissance.`,
  mine: "Vous avez pris connaissance.",
  openMeeting: "Ouvrir la séance",
  openPack: "Ouvrir le dossier",
  /** À qui appuie sans être membre. */
  notMember: "Ce compte rendu s’adresse aux membres de l’instance\u00a0: seuls ils disent en avoir pris connaissance.",
  gone: "Cette séance n’existe plus.",
  notClosed: "Cette séance a été rouverte\u00a0: son compte rendu n’est pas encore arrêté.",
  /** Ce qu'il est advenu d'un envoi. */
  outcomes: {
    posted: "Le compte rendu est dans le canal.",
    corrected: "Le compte rendu est corrigé.",
    same: "Le compte rendu dit déjà cela.",
    members: (count: number) => `Le compte rendu part à ${n(count, "membre", "membres")}, en conversation individuelle.`,
    correctedFor: (count: number, missed: number) =>
      missed === 0
        ? `Le compte rendu est corrigé chez ${n(count, "membre", "membres")}.`
        : `Le compte rendu est corrigé chez ${n(count, "membre", "membres")}\u00a0; ${n(missed, "membre garde l’ancien", "membres gardent l’ancien")}.`,
  },
};
