import type { TouchedApplication } from "../applications/application";
import type { Day } from "../calendar/day";
import type { ImportMark } from "../import/import-mark";
import type { Rollup } from "../progress/rollup";
import type { DeclaredWeather } from "../weather/weather";
import type { Approach } from "./approach";
import type { Milestone } from "./milestone";
import type { Note } from "./note";
import type { Phase } from "./phase";
import type { Risk } from "./risk";

/** Load in days by profile: builder side, client side, help to the client side. */
export interface Load {
  moe: number;
  moa: number;
  amoa: number;
}

/** Money of a project, in euros, tax as the authority states it. Null where nothing is known. */
export interface ProjectBudget {
  planned: number | null;
  committed: number | null;
  paid: number | null;
}

export interface Project {
  id: string;
  planId: string;
  edition: string;
  axisId: string;
  order: number;
  /** Short code people say aloud, such as P17; empty when there is none. */
  code: string;
  name: string;
  /** Who does what with it, as one sentence (*acteur + verbe + objet*); empty while nobody has said it. */
  usage: string;
  description: string;
  /** Optional level between axis and project; empty when there is none. */
  programme: string;
  phase: Phase;
  /** « Pour mémoire » : shown, and out of every rate, load and total. */
  forTheRecord: boolean;
  emblematic: boolean;
  directionId: string | null;
  /** Directions that it touches besides its own. */
  touchedDirectionIds: string[];
  /** The duo: head on the IT side and head on the users' side. */
  itHeadId: string | null;
  businessHeadId: string | null;
  sponsor: string;
  startDay: Day | null;
  initialEndDay: Day | null;
  endDay: Day | null;
  weather: DeclaredWeather | null;
  milestones: Milestone[];
  budget: ProjectBudget;
  load: Load | null;
  /** The commitments of the mandate that it serves. */
  commitmentIds: string[];
  /** How it is gone about: debt, platform, modes, fields. */
  approach: Approach;
  /** The applications that it creates, changes, replaces or retires; each once. */
  applications: TouchedApplication[];
  risks: Risk[];
  /** Open critical risks that have no treatment. */
  openCriticalRisks: number;
  notes: Note[];
  /** Sums over its actions, kept in the same transaction as each change, so that a portfolio never reads actions. */
  rollup: Rollup;
  imported: ImportMark | null;
  version: number;
}

/** The two sides of a duo. */
export const DUO_SIDES = ["it", "business"] as const;
export type DuoSide = (typeof DUO_SIDES)[number];

/** « Un projet est mené par un duo, numérique et métier ; s'il manque l'un des deux, il n'est pas conforme. » The sides that are empty. */
export const duoGaps = ({ itHeadId, businessHeadId }: Pick<Project, "itHeadId" | "businessHeadId">): DuoSide[] =>
  DUO_SIDES.filter((side) => (side === "it" ? itHeadId : businessHeadId) === null);

/** The people who lead a project. */
export const headsOf = (project: Pick<Project, "itHeadId" | "businessHeadId">): string[] =>
  [project.itHeadId, project.businessHeadId].filter((id) => id !== null);
