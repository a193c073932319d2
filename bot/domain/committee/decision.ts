import type { Day, Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { Edit } from "../edits/edit";
import type { EffectKind } from "./effect";

/** How a decision was taken. */
export type Taken = { how: "consensus" } | { how: "chair" } | { how: "vote"; for: number; against: number; abstained: number };

/** What it changes in the plan: the edits that carry it out, as chosen from the remit. */
export interface Effect {
  kind: EffectKind;
  edits: Edit[];
}

/**
 * `draft`: typed, not taken; `taken`: recorded, its effect (if it has one) not applied; `applied`: the plan has changed;
 * `undone`: the change was taken back, the decision stands as history; `withdrawn`: recorded by mistake.
 */
export const DECISION_STATES = ["draft", "taken", "applied", "undone", "withdrawn"] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What is said of a decision that is followed. */
export const FOLLOW_STATES = ["done", "under-way", "stuck"] as const;
export type FollowState = (typeof FOLLOW_STATES)[number];

/** What its owner says of it in the weekly card, until it is done. */
export interface DecisionFollowUp {
  at: Instant;
  /** Of the plan. */
  week: IsoWeek;
  by: string;
  byName: string;
  state: FollowState;
  line: string;
}

export interface Decision {
  id: string;
  planId: string;
  /** « D-2026-012 » : counted by plan and civil year, never given twice. */
  number: string;
  committeeId: string;
  /** Names as they were then. */
  committeeName: string;
  meetingId: string;
  day: Day;
  pointId: string;
  projectId: string | null;
  projectName: string;
  text: string;
  ownerId: string | null;
  ownerName: string;
  dueDay: Day | null;
  taken: Taken;
  effect: Effect | null;
  state: DecisionState;
  /** The event by which the plan changed; null before and where there is no effect. */
  eventId: string | null;
  /** The event by which that was taken back. */
  undoneBy: string | null;
  recordedAt: Instant;
  recordedBy: string;
  /** Recorded after the summary had left: the post has to be corrected. */
  correction?: true;
  /** Oldest first. */
  followUps: DecisionFollowUp[];
  /** When its owner said that it is done; null before. */
  doneAt: Instant | null;
  version: number;
}

/** Taken, and neither undone nor struck out. */
export const isInForce = ({ state }: Pick<Decision, "state">): boolean => state === "taken" || state === "applied";

/** « Une décision est suivie jusqu’à ce que son porteur dise qu’elle est faite. » */
export const isOpen = ({ state, doneAt }: Pick<Decision, "state" | "doneAt">): boolean => isInForce({ state }) && doneAt === null;
