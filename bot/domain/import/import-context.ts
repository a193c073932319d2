import type { Day, Instant } from "../calendar/day";
import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { Change, UpdateEvent } from "../updates/update-event";
import type { ImportConflict } from "./conflict";
import type { FileFault } from "./file-fault";

/** What an import starts from: the published edition of the plan (`plan` is null before there is one), and everybody of
 * the tenant. */
export interface ImportCurrent {
  plan: Plan | null;
  axes: readonly Axis[];
  projects: readonly Project[];
  actions: readonly Action[];
  people: readonly Person[];
  directions: readonly Direction[];
}

export interface ImportContext {
  now: Instant;
  today: Day;
  /** Name of the edition this import makes. */
  edition: string;
  by: { id: string; name: string };
  importId: string;
}

/** One line of the preview; values as an update event keeps them. */
export interface PlannedChange {
  kind: "plan" | "axis" | "project" | "action" | "person";
  name: string;
  /** The axis or project it stands in, in words; empty at the top. */
  where: string;
  change: "created" | "changed";
  fields: { field: string; before: unknown; after: unknown }[];
}

/** Everything an import would do; nothing of it has happened. */
export interface ImportDecision {
  isNew: boolean;
  /** The plan once the edition is published. */
  plan: Plan;
  /** The whole new edition: what the file said, and what it did not mention. */
  axes: Axis[];
  projects: Project[];
  actions: Action[];
  /** Those that do not exist yet. */
  people: Person[];
  directions: Direction[];
  events: UpdateEvent[];
  created: number;
  changed: number;
  unchanged: number;
  /** The first additions and changes, for a look before confirming. */
  changes: PlannedChange[];
  /** In the plan and not in the file: they stay. */
  missing: { kind: "axis" | "project" | "action"; id: string; name: string }[];
  /** Cells that file and people both changed, in the order of the file. */
  conflicts: ImportConflict[];
  /** True when nothing is left to choose: the import may be applied. */
  settled: boolean;
  warnings: FileFault[];
}

/** What one thing of the file became, with the change to record and, for the first ones, its line of the preview. */
export interface Outcome<T> {
  value: T;
  outcome: "created" | "changed" | "unchanged";
  change: Change | null;
  preview: PlannedChange | null;
  conflicts: ImportConflict[];
}
