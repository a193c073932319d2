import { NO_APPROACH } from "../../domain/roadmap/approach";
import { PLAN_DEFAULTS, type Plan } from "../../domain/roadmap/plan";
import type { PlanDefinition } from "../plan-definition";
import type { ProjectFacts } from "../rows";
import { typographic } from "../typographic";
import { axis1Actions } from "./axis-1-actions";
import { axis1Projects } from "./axis-1-projects";
import { axis2Actions } from "./axis-2-actions";
import { axis2Projects } from "./axis-2-projects";
import { axis3Actions } from "./axis-3-actions";
import { axis3Projects } from "./axis-3-projects";
import { axis4Actions } from "./axis-4-actions";
import { axis4Projects } from "./axis-4-projects";
import { axis5Actions } from "./axis-5-actions";
import { axis5Projects } from "./axis-5-projects";
import { axis6Actions } from "./axis-6-actions";
import { axis6Projects } from "./axis-6-projects";
import { applicationsOf } from "./applications";
import { commitmentsOf, mandateCommitments } from "./commitments";
import { directionsByPole, sponsorByPole } from "./direction-rows";
import { grandVallonActions, grandVallonDirectActions } from "./grand-vallon-actions";
import { grandVallonAxes, grandVallonFacts, grandVallonProjects } from "./grand-vallon-projects";
import { leadingPeople } from "./people-leading";
import { axisNames, portfolioFacts } from "./portfolio-facts";
import { sayingsOf } from "./project-sayings";
import { grandVallonReorientations, reorientations } from "./reorientations";

export const ROADMAP_ID = "feuille-de-route-2025-2027";
export const GRAND_VALLON_ID = "schema-directeur-grand-vallon";

type Dates = Pick<Plan, "description" | "startDay" | "endDay" | "mandateEndDay"> & Partial<Pick<Plan, "commitments">>;

const published = (id: string, name: string, values: Dates): Plan => ({
  ...PLAN_DEFAULTS,
  ...values,
  id,
  name: typographic(name),
  description: typographic(values.description),
  edition: `${id}.1`,
  editions: [`${id}.1`],
  version: 1,
});

/** « Feuille de route numérique 2025-2027 » of the Département du Val-d'Orsène: 6 axes, 69 projects, 190 actions. */
export function roadmapDefinition(): PlanDefinition {
  return {
    plan: published(ROADMAP_ID, "Feuille de route numérique 2025-2027", {
      commitments: mandateCommitments(),
      description: "La feuille de route numérique du Département du Val-d'Orsène : six axes, trois ans.",
      startDay: "2025-01-01",
      endDay: "2027-12-31",
      mandateEndDay: "2028-03-31",
    }),
    edition: `${ROADMAP_ID}.1`,
    axes: axisNames(),
    facts: portfolioFacts(),
    projects: { ...axis1Projects, ...axis2Projects, ...axis3Projects, ...axis4Projects, ...axis5Projects, ...axis6Projects },
    actions: { ...axis1Actions, ...axis2Actions, ...axis3Actions, ...axis4Actions, ...axis5Actions, ...axis6Actions },
    directActions: {},
    sayingsOf,
    reorientations,
    commitmentsOf,
    applicationsOf,
    sponsorOf,
  };
}

/** « Schéma directeur numérique 2026-2029 » of the Communauté d'agglomération du Grand-Vallon: 4 axes, 12 projects. */
export function grandVallonDefinition(): PlanDefinition {
  return {
    plan: published(GRAND_VALLON_ID, "Schéma directeur numérique du Grand-Vallon 2026-2029", {
      description: "Le schéma directeur de la Communauté d'agglomération du Grand-Vallon, partagé avec le Département.",
      startDay: "2026-01-01",
      endDay: "2029-12-31",
      mandateEndDay: "2032-03-31",
    }),
    edition: `${GRAND_VALLON_ID}.1`,
    axes: grandVallonAxes.map((name, at) => [`a${at + 1}`, name]),
    facts: Object.entries(grandVallonFacts).map(([code, [axis, name, phase, planned, committed, paid, moe]]): ProjectFacts => ({
      code,
      axis: `a${axis}`,
      name,
      phase,
      direction: null,
      planned: 1000 * planned,
      committed: 1000 * committed,
      paid: 1000 * paid,
      load: { moe, moa: moe, amoa: moe / 2 },
    })),
    projects: grandVallonProjects,
    actions: grandVallonActions,
    directActions: Object.fromEntries(Object.entries(grandVallonDirectActions).map(([axis, rows]) => [`a${axis}`, rows])),
    sayingsOf: () => ({ usage: "", touched: [], risks: [], approach: NO_APPROACH }),
    reorientations: grandVallonReorientations,
    commitmentsOf: () => [],
    applicationsOf: () => [],
    sponsorOf: () => typographic("Conseil communautaire du Grand-Vallon"),
  };
}

/** The deputy director general of the pôle a direction belongs to. */
function sponsorOf(direction: string | null): string {
  const pole = Object.entries(directionsByPole).find(([, rows]) => rows.some(([code]) => code === direction))?.[0] ?? "";
  const sponsor = leadingPeople.find(([key]) => key === sponsorByPole[pole]);
  return typographic(sponsor?.[1] ?? "");
}
