import type { DecisionView } from "../../bot/contract/decisions";
import type { Committee } from "../../bot/domain/committee/committee";
import type { Decision } from "../../bot/domain/committee/decision";
import { presentDecision } from "../../bot/domain/committee/present-decision";
import type { Edit } from "../../bot/domain/edits/edit";
import type { Person } from "../../bot/domain/people/person";
import { COPIL, SUIVI } from "./committees";
import { NAMES } from "./views";
import { PLAN, type SampleWorld, TODAY } from "./world";

const blank: Omit<Decision, "id" | "number" | "day" | "text"> = {
  planId: PLAN.id,
  committeeId: SUIVI,
  committeeName: "Comité de suivi",
  meetingId: `${SUIVI}-2026-09-08`,
  pointId: "pt-1",
  projectId: null,
  projectName: "",
  ownerId: "p-002",
  ownerName: "Mathis Dorval",
  dueDay: null,
  taken: { how: "consensus" },
  effect: null,
  state: "taken",
  eventId: null,
  undoneBy: null,
  recordedAt: "2026-09-08T13:20:00.000Z",
  recordedBy: "p-001",
  followUps: [],
  doneAt: null,
  version: 1,
};

const endMoved = (world: SampleWorld, id: string, to: string): Edit => ({ subject: "project", id, seen: { endDay: world.projects.find((one) => one.id === id)?.endDay ?? null }, values: { endDay: to } });

/** What the instances of the samples decided: done, under way, late, applied, to be applied, withdrawn; latest first. */
export function sampleDecisions(world: SampleWorld): Decision[] {
  const numbered = (rank: number, values: Partial<Decision> & Pick<Decision, "text">): Decision => ({ ...blank, id: `${PLAN.id}.d-${rank}`, number: `D-2026-${String(rank).padStart(3, "0")}`, day: "2026-09-08", ...values });
  const copil = { committeeId: COPIL, committeeName: "COPIL portefeuille", meetingId: `${COPIL}-2026-10-26`, day: "2026-10-26" };
  return [
    numbered(39, { ...copil, text: "La fin du Téléservice MDPH est reportée au 30 juin 2027, avec un lot réduit au printemps.", projectId: "p06", projectName: "Téléservice MDPH", dueDay: "2026-11-30", taken: { how: "vote", for: 4, against: 1, abstained: 1 }, effect: { kind: "dates", edits: [endMoved(world, "p06", "2027-06-30")] } }),
    numbered(38, { ...copil, text: "Un renfort de deux jours par semaine est donné à la gestion de la relation usager jusqu’à la recette.", projectId: "p02", projectName: "Gestion de la relation usager multicanal (GRU)", ownerId: "p-003", ownerName: "Inès Varande", dueDay: "2026-11-09", followUps: [{ at: "2026-11-10T08:12:00.000Z", week: "2026-W46", by: "p-003", byName: "Inès Varande", state: "stuck", line: "Le poste n’est pas pourvu : une solution interne est cherchée." }] }),
    numbered(37, { ...copil, text: "La médiation numérique de proximité reste suspendue jusqu’au vote du budget.", projectId: "p62", projectName: "Médiation numérique de proximité", ownerId: null, ownerName: "", state: "withdrawn" }),
    numbered(31, { text: "Le second site d’hébergement est loué pour un an ; la direction des finances prévoit la dépense.", projectId: "p58", projectName: "Plan de reprise d’activité", ownerId: "p-012", ownerName: "Baptiste Orsoni-Vial", dueDay: "2026-10-31", taken: { how: "chair" } }),
    numbered(30, { text: "Le Wi-Fi des collèges est pris d’abord dans les douze établissements prêts.", projectId: "p54", projectName: "Wi-Fi des collèges", dueDay: "2026-10-15", state: "applied", eventId: "e-30", effect: { kind: "sponsor", edits: [{ subject: "project", id: "p54", seen: { sponsor: "Direction générale adjointe" }, values: { sponsor: "Secrétariat général" } }] }, doneAt: "2026-10-12T09:00:00.000Z", followUps: [{ at: "2026-10-12T09:00:00.000Z", week: "2026-W42", by: "p-002", byName: "Mathis Dorval", state: "done", line: "" }] }),
    numbered(12, { day: "2026-06-09", meetingId: `${SUIVI}-2026-06-09`, text: "Les aides à l’habitat sortent de la feuille de route.", projectId: "p50", projectName: "Aides à l’habitat", ownerId: "p-001", ownerName: "Claire Aubernon", state: "undone", eventId: "e-12", undoneBy: "e-13", effect: { kind: "abandonment", edits: [{ subject: "project", id: "p50", seen: { phase: "suspended" }, values: { phase: "abandoned" } }] } }),
    numbered(11, { day: "2026-06-09", meetingId: `${SUIVI}-2026-06-09`, text: "Chaque projet emblématique dit son gain attendu avant la fin de l’année.", ownerId: "p-001", ownerName: "Claire Aubernon", dueDay: "2026-12-31", followUps: [{ at: "2026-10-05T07:40:00.000Z", week: "2026-W41", by: "p-001", byName: "Claire Aubernon", state: "under-way", line: "Six sur onze l’ont fait." }] }),
  ];
}

/** A decision as the tab shows it to somebody. */
export const shownDecision = (decision: Decision, { world, committees, reader }: { world: SampleWorld; committees: readonly Committee[]; reader: Person }): DecisionView =>
  presentDecision(decision, {
    reader,
    committee: committees.find(({ id }) => id === decision.committeeId) ?? null,
    names: NAMES,
    nameOf: (subject, id) => (subject === "project" ? (world.projects.find((one) => one.id === id)?.name ?? null) : (world.actions.find((one) => one.id === id)?.title ?? null)),
    today: TODAY,
  });
