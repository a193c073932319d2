import type { TouchedApplication } from "../domain/applications/application";
import type { Plan } from "../domain/roadmap/plan";
import type { ActionRow, ActionTable, ProjectFacts, ProjectSayings, ProjectTable, ReorientationRow } from "./rows";

/** Everything the tables say of one plan. */
export interface PlanDefinition {
  plan: Plan;
  edition: string;
  /** Axis names in order, keyed as the facts name them. */
  axes: readonly (readonly [key: string, name: string])[];
  facts: readonly ProjectFacts[];
  projects: ProjectTable;
  actions: ActionTable;
  /** Actions without a project, by key of the axis. */
  directActions: Readonly<Record<string, readonly ActionRow[]>>;
  /** What is said of a project besides its figures, by its code. */
  sayingsOf: (code: string) => ProjectSayings;
  /** Dates and owners changed in Jalon since the plan was loaded, oldest first. */
  reorientations: readonly ReorientationRow[];
  /** The commitments of the mandate that a project serves, by its code. */
  commitmentsOf: (code: string) => string[];
  /** The applications that a project touches, by its code. */
  applicationsOf: (code: string) => TouchedApplication[];
  /** Name of the sponsor of the projects of a direction. */
  sponsorOf: (direction: string | null) => string;
}

/** Id of a person of the tables. */
export const personId = (key: string): string => `p-${key}`;

/** Id of a direction of the tables. */
export const directionId = (code: string): string => `d-${code.toLowerCase()}`;

/** The row or table of a code; the tables are ours, so a gap is a bug. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the sample has no ${what}`);
  return value;
}
