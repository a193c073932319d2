import type { EffectKind } from "./effect";
import type { Rhythm } from "./rhythm";
import type { WaitingPoint } from "./agenda-point";

/** What somebody does in an *instance*. Guests neither count for the quorum nor vote. */
export const MEMBER_PARTS = ["chair", "secretary", "member", "guest"] as const;
export type MemberPart = (typeof MEMBER_PARTS)[number];

export interface Member {
  personId: string;
  part: MemberPart;
}

/** 1: strategic (comité de suivi, COSTRAT); 2: steering (COPIL); 3: technical (comité technique, groupe de travail). */
export const COMMITTEE_LEVELS = [1, 2, 3] as const;
export type CommitteeLevel = (typeof COMMITTEE_LEVELS)[number];

/** An *instance*: comité de suivi, COSTRAT, COPIL, comité technique, groupe de travail. */
export interface Committee {
  id: string;
  planId: string;
  name: string;
  level: CommitteeLevel;
  /** The instance to which it reports; null at the top of the tree. */
  parentId: string | null;
  members: Member[];
  /** So many members with a vote have to be present; null where none is asked. */
  quorum: number | null;
  rhythm: Rhythm;
  /** `HH:MM`, local time of the plan. */
  startTime: string;
  minutes: number;
  place: string;
  /** What it may decide. */
  remit: EffectKind[];
  /** The projects it steers; empty for the whole plan. */
  projectIds: string[];
  /** Where its summaries are posted; null: its members get them one by one. */
  channelId: string | null;
  /** Points sent to it by other instances, or put off, until a séance takes them up. */
  waiting: WaitingPoint[];
  /** It meets no more: its past stays. */
  closed: boolean;
  version: number;
}

/** « Comptent pour le quorum le président, le secrétaire et les membres ; un invité n’y compte pas. » */
export const votersOf = ({ members }: Pick<Committee, "members">): Member[] => members.filter(({ part }) => part !== "guest");
