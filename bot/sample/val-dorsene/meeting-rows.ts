import type { Day } from "../../domain/calendar/day";
import type { PointKind } from "../../domain/committee/agenda-point";

/** What became of a point besides being dealt with: sent to another instance, put off, or come from elsewhere. */
export interface PointMove {
  /** Key of the instance it was sent to, and why. */
  to?: readonly [committee: string, reason: string];
  postponed?: true;
  /** Key and day of the séance from which it came here; the same instance where it had been put off. */
  from?: readonly [committee: string, day: Day];
}

/** A point about a project, by its code, or about something else, in words. */
export type PointRow = readonly [about: string, kind: PointKind, minutes: number, move?: PointMove];

export interface MeetingRow {
  committee: string;
  day: Day;
  /** None for one that is still to come. */
  points: readonly PointRow[];
  /** What the secretary wrote, by place of the point from 1. */
  notes?: Readonly<Record<number, string>>;
}

const meeting = (committee: string, day: Day, points: readonly PointRow[] = [], notes: MeetingRow["notes"] = {}): MeetingRow => ({ committee, day, points, notes });

/** Twenty-four séances over two years; four are still to come. */
export const meetingRows: readonly MeetingRow[] = [
  meeting("suivi", "2025-03-11", [["Lancement de la feuille de route", "information", 30], ["P09", "decision", 15], ["P61", "information", 10], ["P53", "arbitration", 20]], { 4: "La téléphonie commence par les centres médico-sociaux." }),
  meeting("suivi", "2025-06-10", [["P30", "information", 10], ["P19", "information", 10], ["P01", "decision", 20], ["P55", "arbitration", 15]]),
  meeting("costrat", "2025-06-19", [["Priorités de la première année", "decision", 30], ["P01", "information", 20], ["P69", "arbitration", 20]]),
  meeting("suivi", "2025-09-09", [["P22", "information", 10], ["P50", "arbitration", 20], ["P39", "decision", 20], ["P08", "information", 10]], { 2: "L'outil national arrive : le projet local perd son objet." }),
  meeting("suivi", "2025-12-09", [["Bilan de l'année et crédits 2026", "decision", 40], ["P50", "decision", 10], ["P44", "information", 10], ["P31", "arbitration", 15]]),
  meeting("costrat", "2025-12-18", [["Bilan de la première année", "information", 30], ["P69", "decision", 15], ["P58", "information", 15]]),
  meeting("suivi", "2026-03-10", [["P41", "decision", 30], ["P02", "information", 10], ["P42", "arbitration", 20], ["P56", "information", 10]]),
  meeting("copil-guichet", "2026-03-17", [["P01", "information", 20], ["P02", "arbitration", 20]]),
  meeting("usagers", "2026-04-14", [["P17", "information", 30], ["P20", "follow-up", 20], ["P29", "information", 20]]),
  meeting("copil-guichet", "2026-05-19", [["P01", "follow-up", 15], ["P02", "decision", 20]]),
  meeting("suivi", "2026-06-09", [["P06", "information", 15], ["P54", "arbitration", 20], ["P48", "decision", 15], ["P17", "information", 10]], { 2: "Les collèges en travaux passent à l'été suivant." }),
  meeting("copil-portefeuille", "2026-06-11", [["Règles du comité mensuel", "decision", 15], ["P24", "arbitration", 15], ["P59", "information", 10]]),
  meeting("costrat", "2026-06-18", [["Point à mi-parcours", "information", 30], ["P41", "arbitration", 25], ["P62", "information", 15]]),
  meeting("copil-portefeuille", "2026-07-09", [["P54", "follow-up", 10], ["P58", "information", 15], ["P02", "arbitration", 15]]),
  meeting("suivi", "2026-09-08", [["P06", "arbitration", 25], ["P24", "arbitration", 20, { to: ["copil-portefeuille", "Les jours du service carrières se règlent entre directions."] }], ["P62", "decision", 15], ["P04", "information", 10]], { 1: "L'éditeur doit livrer l'interface avant toute nouvelle date." }),
  meeting("copil-portefeuille", "2026-09-10", [["P24", "arbitration", 20, { from: ["suivi", "2026-09-08"] }], ["P17", "information", 10], ["P59", "arbitration", 15]]),
  meeting("copil-guichet", "2026-09-15", [["P01", "information", 20], ["P02", "arbitration", 20], ["P16", "information", 10]]),
  meeting("copil-portefeuille", "2026-10-08", [["P17", "arbitration", 15], ["P06", "information", 15], ["P41", "arbitration", 15, { postponed: true }], ["P05", "information", 10]]),
  meeting("usagers", "2026-10-13", [["P18", "information", 20], ["P21", "follow-up", 20], ["Essais du portail agent", "arbitration", 30]]),
  meeting(
    "copil-portefeuille",
    "2026-11-12",
    [["P58", "decision", 20, { to: ["suivi", "Le choix du second site engage des crédits au-delà des attributions du COPIL."] }], ["P41", "arbitration", 15, { from: ["copil-portefeuille", "2026-10-08"] }], ["P02", "arbitration", 15], ["P56", "information", 5]],
    { 1: "Deux scénarios chiffrés seront joints pour le comité de suivi : une salle du Département ou un hébergement.", 3: "Renfort de deux agents à confirmer par la direction générale." },
  ),
  meeting("copil-guichet", "2026-11-17"),
  meeting("suivi", "2026-12-08"),
  meeting("copil-portefeuille", "2026-12-10"),
  meeting("costrat", "2026-12-17"),
];
