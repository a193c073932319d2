import type { Day, Instant } from "../calendar/day";
import type { NeedKind } from "../portfolio/needs";

/** What is done with a point: told, argued, decided, or looked at again. */
export const POINT_KINDS = ["information", "arbitration", "decision", "follow-up"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Why Jalon proposed a point; none for one that people added. */
export const POINT_REASONS = ["storm", "rain", "gap", "overdue", "silent", "moved", "reorientation", "decision-due", "escalated", "postponed"] as const satisfies readonly (NeedKind | string)[];
export type PointReason = (typeof POINT_REASONS)[number];

/** A step of a point between instances, oldest first: who sent it where, when and why. Names as they were then. */
export interface TrailStep {
  from: { committeeId: string; name: string; meetingId: string };
  to: { committeeId: string; name: string };
  way: "up" | "down" | "postponed";
  day: Day;
  at: Instant;
  by: string;
  byName: string;
  reason: string;
}

/** `postponed`: to the next séance; `sent`: to another instance; both keep their trail. */
export type PointState = "waiting" | "current" | "done" | "postponed" | "sent";

export interface AgendaPoint {
  id: string;
  kind: PointKind;
  title: string;
  /** The project it is about, if it is about one. */
  projectId: string | null;
  reasons: PointReason[];
  /** Minutes meant for it. */
  minutes: number;
  presenterId: string | null;
  /** The decision it looks at again. */
  decisionId: string | null;
  trail: TrailStep[];
  state: PointState;
  /** Seconds spent on it so far, without the stretch that runs. */
  spent: number;
}

/** A point that waits for the next séance of an instance. */
export type WaitingPoint = Pick<AgendaPoint, "id" | "kind" | "title" | "projectId" | "presenterId" | "minutes" | "trail">;
