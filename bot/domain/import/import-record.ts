import type { Instant } from "../calendar/day";
import type { ImportFormat } from "./imported-plan";

/** The journal of one import: what it made, and what undoing it returns to. */
export interface ImportRecord {
  id: string;
  planId: string;
  planName: string;
  fileName: string;
  format: ImportFormat;
  /** The edition this import made. */
  edition: string;
  /** The edition that was published before; null for a plan that this import began. */
  previousEdition: string | null;
  /** Version of the plan right after the import: undo is refused once something was said since. */
  planVersion: number;
  by: string;
  byName: string;
  /** Null while its edition is being written; nobody sees it yet. */
  appliedAt: Instant | null;
  beganAt: Instant;
  undoneAt: Instant | null;
  created: number;
  changed: number;
  unchanged: number;
}
