import type { ImportConflict, ImportEntry, ImportReport } from "../../bot/contract/imports";
import { PLAN } from "./world";

const fault = (row: number, column: string, value: string, message: string, code: string) => ({
  sheet: "Plan d'action",
  row,
  column,
  value,
  message: `Feuille Plan d'action, ligne ${row}, colonne ${column}\u00a0: ${message}`,
  hint: message,
  code,
});

const report: ImportReport = {
  format: "action-plan-template",
  plan: { ...PLAN, isNew: false },
  axes: 9,
  projects: 0,
  actions: 46,
  people: 18,
  newPeople: 1,
  created: 2,
  changed: 2,
  unchanged: 61,
  errors: [],
  warnings: [
    fault(
      31,
      "Pilote",
      "Service mobilités / à confirmer",
      "Jalon crée une personne de ce nom ; corrigez-la si ce n’en est pas une.",
      "person-unclear",
    ),
  ],
  conflicts: [],
  missing: [{ kind: "action", id: "p02-a4", name: "Réaliser l’inventaire des points d’accueil" }],
  changes: [
    {
      kind: "axis",
      name: "Accueillir et orienter",
      where: "Simplifier les démarches des usagers",
      change: "created",
      fields: [],
    },
    {
      kind: "action",
      name: "Ouvrir un accueil numérique dans chaque maison départementale",
      where: "Accueillir et orienter",
      change: "created",
      fields: [],
    },
    {
      kind: "action",
      name: "Décrire le processus cible",
      where: "Guichet numérique départemental (socle)",
      change: "changed",
      fields: [
        { field: "Statut", before: "en cours", after: "réalisée" },
        { field: "Échéance", before: "31/10/2026", after: "30/11/2026" },
      ],
    },
    {
      kind: "action",
      name: "Former les agents référents",
      where: "Portail agent unique",
      change: "changed",
      fields: [{ field: "Budget", before: "18 000 €", after: "24 500 €" }],
    },
    { kind: "person", name: "Solène Kerdavid", where: "", change: "created", fields: [] },
  ],
  applied: false,
  importId: null,
};

/** What a file that can be imported would do. */
export const goodReport: ImportReport = report;

/** What a file with faults is told: every fault, not the first. */
export const faultyReport: ImportReport = {
  ...report,
  plan: null,
  axes: 0,
  projects: 0,
  actions: 0,
  people: 0,
  newPeople: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  errors: [
    fault(14, "Date de fin", "31/02/2026", "Le 31 février n’existe pas. Écrivez par exemple 28/02/2026.", "day-unknown"),
    fault(
      22,
      "Date de début",
      "03/04/26",
      "Le jour et le mois se confondent. Écrivez 03/04/2026 ou 2026-04-03.",
      "day-ambiguous",
    ),
    fault(
      27,
      "Statut",
      "quasi fini",
      "Statut inconnu. Attendu : à venir, en cours, réalisée, bloquée, suspendue ou abandonnée.",
      "status-unknown",
    ),
    fault(40, "Budget", "env. 15 k€", "Un montant s’écrit en euros : 15 000 ou 15000,00 €.", "amount-unknown"),
    {
      ...fault(
        0,
        "Titre de l'action",
        "",
        "La colonne « Titre de l’action » est absente : chaque action en a besoin.",
        "column-missing",
      ),
      sheet: "Annexe",
    },
  ],
  changes: [],
  missing: [],
};

const cell = (row: number, rest: Pick<ImportConflict, "id" | "name" | "field" | "label" | "inJalon" | "inFile" | "said">): ImportConflict => ({
  ...rest,
  kind: "action",
  seen: `seen-${row}`,
  sheet: "Actions",
  row,
  column: rest.label,
  taken: null,
  message: `Feuille Actions, ligne ${row}, colonne ${rest.label}\u00a0: le fichier dit «\u00a0${rest.inFile}\u00a0».`,
});

/** A workbook that came back: two of its cells were changed in Jalon meanwhile. */
export const contestedReport: ImportReport = {
  ...report,
  format: "jalon-workbook",
  newPeople: 0,
  created: 0,
  changed: 2,
  unchanged: 64,
  warnings: [],
  missing: [],
  changes: report.changes.filter(({ change }) => change === "changed"),
  conflicts: [
    cell(14, {
      id: "p17-a3",
      name: "Reprendre l’historique de l’ancien outil",
      field: "status",
      label: "Statut",
      inJalon: "Bloquée",
      inFile: "Réalisée",
      said: { byName: "Aminata Courtois-Fall", at: "2026-11-16T08:20:00.000Z" },
    }),
    cell(22, {
      id: "p02-a1",
      name: "Ouvrir un accueil numérique dans chaque maison départementale",
      field: "dueDay",
      label: "Échéance",
      inJalon: "31/03/2027",
      inFile: "30/06/2027",
      said: { byName: "Yves Joubertin", at: "2026-11-13T14:05:00.000Z" },
    }),
  ],
};

/** The same after somebody answered once more while it was being read: one more cell to choose. */
export const laterReport: ImportReport = {
  ...contestedReport,
  conflicts: [
    ...contestedReport.conflicts,
    cell(31, {
      id: "p17-a5",
      name: "Former les agents référents",
      field: "obstacle",
      label: "Obstacle",
      inJalon: "Salle indisponible jusqu’en janvier.",
      inFile: "",
      said: { byName: "Samira Belkacem-Roy", at: "2026-11-16T08:31:00.000Z" },
    }),
  ],
};

const entry: ImportEntry = {
  id: "imp-3",
  planId: PLAN.id,
  planName: PLAN.name,
  fileName: "plan-action-2026-11.xlsx",
  format: "action-plan-template",
  byName: "Claire Aubernon",
  appliedAt: "2026-11-12T09:20:00.000Z",
  undoneAt: null,
  created: 4,
  changed: 11,
  unchanged: 58,
  canUndo: { allowed: true },
};

export const pastImports: readonly ImportEntry[] = [
  entry,
  {
    ...entry,
    id: "imp-2",
    fileName: "plan-action-2026-10.xlsx",
    appliedAt: "2026-10-08T13:05:00.000Z",
    created: 2,
    changed: 19,
    unchanged: 52,
    canUndo: { allowed: false, reason: "undo-later-changes" },
  },
  {
    ...entry,
    id: "imp-1",
    fileName: "essai.csv",
    appliedAt: "2026-10-01T08:11:00.000Z",
    undoneAt: "2026-10-01T08:30:00.000Z",
    created: 12,
    changed: 0,
    unchanged: 0,
    canUndo: { allowed: false, reason: "undo-already" },
  },
];
