import type { MemberPart } from "../../domain/committee/committee";
import type { DecisionState } from "../../domain/committee/decision";
import type { EffectKind } from "../../domain/committee/effect";
import type { Presence } from "../../domain/committee/meeting";
import type { PointKind, PointReason } from "../../domain/committee/agenda-point";

/** Les mots que se partagent les documents d’une instance. */
export const words = {
  unknown: "Non renseigné",
  nobody: "Personne",
  kinds: {
    information: "Information",
    arbitration: "Arbitrage",
    decision: "Décision",
    "follow-up": "Suivi",
  } satisfies Record<PointKind, string>,
  reasons: {
    storm: "météo à l’orage",
    rain: "météo à la pluie",
    gap: "écart de météo à expliquer",
    overdue: "jalon dépassé",
    silent: "sans nouvelles",
    moved: "dates déplacées",
    reorientation: "réorientation",
    "decision-due": "décision attendue",
    escalated: "transmis par une autre instance",
    postponed: "reporté de la séance précédente",
  } satisfies Record<PointReason, string>,
  decisionStates: {
    draft: "Projet de décision",
    taken: "Prise",
    applied: "Appliquée",
    undone: "Application annulée",
    withdrawn: "Retirée",
  } satisfies Record<DecisionState, string>,
  decisionDone: "Faite",
  effects: {
    dates: "Changement de dates",
    phase: "Changement de phase",
    owner: "Changement de responsable",
    sponsor: "Changement de commanditaire",
    reorientation: "Réorientation",
    suspension: "Suspension",
    abandonment: "Abandon",
    "new-action": "Nouvelle action",
  } satisfies Record<EffectKind, string>,
  parts: { chair: "Présidence", secretary: "Secrétariat", member: "Membre", guest: "Invitation" } satisfies Record<MemberPart, string>,
  presences: { present: "En séance", represented: "A donné pouvoir", excused: "Excusé(e)", absent: "Absent(e)" } satisfies Record<Presence, string>,
  taken: {
    consensus: "par consensus",
    chair: "par la présidence",
    vote: (inFavour: string, against: string, abstained: string) => `par vote\u00a0: ${inFavour} pour, ${against} contre, ${abstained}`,
    abstained: ["abstention", "abstentions"],
  },
  minutes: (count: string) => `${count}\u00a0min`,
  days: ["jour", "jours"],
  page: "Page",
  pageOf: "sur",
  fileNames: {
    pack: (instance: string, day: string) => `dossier-${instance}-${day}`,
    minutes: (instance: string, day: string) => `releve-de-decisions-${instance}-${day}`,
    electedNote: (planId: string, quarter: string) => `note-aux-elus-${planId}-${quarter}`,
  },
};
