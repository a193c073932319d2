import type { Day, Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { ImportMark } from "../import/import-mark";
import type { Channel } from "../updates/channel";
import type { Note } from "./note";

/** *à venir, en cours, réalisée, bloquée, suspendue, abandonnée*. Late is computed, never entered. */
export const ACTION_STATUSES = ["planned", "inProgress", "done", "blocked", "paused", "abandoned"] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const PRIORITIES = ["high", "medium", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Who last said where an action stands. */
export interface Informed {
  at: Instant;
  week: IsoWeek;
  /** Person id; empty for an import. */
  by: string;
  channel: Channel;
}

export interface ActionMilestone {
  title: string;
  initialDay: Day;
  day: Day;
}

export interface Funding {
  name: string;
  /** Euros; null when the file names a funder without an amount. */
  amount: number | null;
}

export interface Action {
  id: string;
  planId: string;
  edition: string;
  axisId: string;
  /** Null for an action that hangs directly from its axis. */
  projectId: string | null;
  /** The action this one is a part of; null for a whole action. */
  parentId: string | null;
  /** True when other actions are parts of it: it then counts through them. */
  hasParts: boolean;
  order: number;
  title: string;
  description: string;
  status: ActionStatus;
  /** 0 to 100, by 5. */
  progress: number;
  startDay: Day | null;
  initialDueDay: Day | null;
  dueDay: Day | null;
  milestone: ActionMilestone | null;
  /** Load in days; null when not stated. */
  days: number | null;
  /** What stands in the way; empty when nothing does. */
  obstacle: string;
  /** The last one-line news. */
  line: string;
  ownerId: string | null;
  coOwnerIds: string[];
  directionId: string | null;
  priority: Priority | null;
  /** Planned budget in euros. */
  budget: number | null;
  fundings: Funding[];
  forTheRecord: boolean;
  notes: Note[];
  /** Null until somebody (a person or a file) has said where it stands: it is then not *renseignée*. */
  informed: Informed | null;
  imported: ImportMark | null;
  version: number;
}

/** An action that still has something to tell: neither done nor abandoned. */
export const isOpen = (action: Pick<Action, "status">): boolean => action.status !== "done" && action.status !== "abandoned";
