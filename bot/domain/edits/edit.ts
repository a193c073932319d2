import type { ExitItem } from "../roadmap/phase-exit";
import type { UsageFault } from "../roadmap/usage-sentence";

/** What can be edited in place. */
export type EditSubject = "project" | "action" | "plan" | "direction" | "application";

/** Values by field, as `ProjectValues` and `ActionValues` name them. */
export type FieldValues = Record<string, unknown>;

/** Where a new action is put: in a project, or straight under an axis. */
export type ActionHome = { projectId: string } | { axisId: string };

/** One thing to change: what the person saw in each field, and what they want there. */
export interface Edit {
  subject: EditSubject;
  id: string;
  seen: FieldValues;
  values: FieldValues;
  /** A new action, and its place; `id` is then that of the new action. */
  creates?: ActionHome;
  /** The action goes away: only what undoes its creation says so, and `seen` is what it was created with. */
  removes?: true;
  /** Puts back what was: only what undoes a change says so. A milestone that comes back has its first day again. */
  restores?: true;
  /** The first end or due day goes back to none: only what undoes its setting says so. */
  forgetsFirst?: true;
}

/** A field that somebody else changed since it was seen: nothing is written before a person has chosen. */
export interface FieldConflict {
  subject: EditSubject;
  id: string;
  field: string;
  seen: unknown;
  now: unknown;
  wanted: unknown;
}

/** Why a value cannot be taken. */
export type EditFaultCode =
  | "empty"
  | "too-long"
  | "day-unknown"
  | "end-before-start"
  | "due-before-start"
  | "person-unknown"
  | "direction-unknown"
  | "commitment-unknown"
  | "application-unknown"
  | "application-twice"
  | "commitment-without-title"
  | "out-of-range"
  | "milestone-without-title"
  | "shares-not-whole"
  | UsageFault;

export interface FieldFault {
  subject: EditSubject;
  id: string;
  field: string;
  reason: EditFaultCode;
}

/** A project that cannot leave its phase yet. */
export interface PhaseRefusal {
  id: string;
  missing: ExitItem[];
}

export const LONGEST_TITLE = 250;
export const LONGEST_DESCRIPTION = 4000;
/** So many things change at once at most: they are one transaction, and one undo. */
export const MOST_EDITS = 40;
/** What one transaction holds of them: a handover, and the undoing of it, may be as large. */
export const MOST_AT_ONCE = 80;

/** The same value, whatever its identity. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
