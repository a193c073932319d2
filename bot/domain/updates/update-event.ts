import type { ExitItem } from "../roadmap/phase-exit";
import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { Channel } from "./channel";

/** Values of some fields of one thing; a field that is absent was not touched. */
export type Values = Record<string, unknown>;

/** What one update did to one action, project, axis or plan. `before` is null for what it created. */
export interface Change {
  subject: "action" | "project" | "axis" | "plan" | "person" | "direction" | "application" | "committee" | "meeting" | "decision";
  id: string;
  before: Values | null;
  after: Values;
  /** It set the first end or due day that the thing ever had: undoing it takes that back as well. */
  first?: true;
}

/** An immutable fact: who changed what, when, from where. The history, the audit and undo read nothing else. */
export interface UpdateEvent {
  /** Deterministic, so that the same press cannot be recorded twice. */
  id: string;
  planId: string;
  at: Instant;
  week: IsoWeek;
  /** Person id; empty for a job. */
  by: string;
  /** The name as it was then, so that history stays readable. */
  byName: string;
  channel: Channel;
  /** `confirmation`: everything unchanged; the values it confirms stand in the changes. */
  kind: "answer" | "confirmation" | "weather" | "import" | "undo" | "edit";
  /** The import this belongs to: the event counts only while that edition was published. */
  edition: string | null;
  /** Why: of a reorientation, of a condition that was waived. */
  reason?: string;
  /** Conditions of a phase that somebody let go, by project. */
  waived?: { id: string; missing: ExitItem[] }[];
  /** The event that this one undoes. */
  undoes?: string;
  /** The decision of an instance that it carries out or takes back, with its number. */
  decisionId?: string;
  decisionNumber?: string;
  changes: Change[];
}

/** The decision of an instance by which an event came; null for what people changed of their own. */
export const decisionOf = ({ decisionId, decisionNumber }: UpdateEvent): { id: string; number: string } | null =>
  decisionId === undefined ? null : { id: decisionId, number: decisionNumber ?? "" };
