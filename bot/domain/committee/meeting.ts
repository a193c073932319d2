import type { Day, Instant } from "../calendar/day";
import type { PostContent } from "../posts/post-record";
import type { AgendaPoint, PointState } from "./agenda-point";
import type { MeetingTold } from "./meeting-told";
import type { StepRefusal } from "./step-refusal";

/** A *séance*, from its date to its summary. `called`: the convocation has left. */
export const MEETING_STATES = ["planned", "called", "open", "closed", "cancelled"] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** `represented`: by another member, who has their voice; they count as present. */
export const PRESENCES = ["present", "represented", "excused", "absent"] as const;
export type Presence = (typeof PRESENCES)[number];

export interface Attendance {
  personId: string;
  presence: Presence;
}

/** What was typed about a point. Each entry belongs to one person: two who take notes at once never overwrite each other. */
export interface MeetingNote {
  /** Chosen where it was typed: sent twice after a dropped connection, it is one note. */
  id: string;
  pointId: string;
  by: string;
  byName: string;
  at: Instant;
  text: string;
}

/** So long is one entry at most. */
export const LONGEST_NOTE = 4000;

export interface Meeting {
  id: string;
  planId: string;
  committeeId: string;
  /** As it was called then. */
  committeeName: string;
  day: Day;
  /** `HH:MM`, local time of the plan. */
  startTime: string;
  minutes: number;
  place: string;
  state: MeetingState;
  /** « L’ordre du jour proposé » was taken over or ordered by hand; before, it is proposed afresh each time. */
  arranged: boolean;
  agenda: AgendaPoint[];
  attendance: Attendance[];
  notes: MeetingNote[];
  /** The version at which the agenda was last arranged or added to: who arranges it from an older one is told. */
  agendaVersion: number;
  /** When the point that is current was begun; null while none is. */
  pointSince: Instant | null;
  /** What the current point was before, and is again when it is left as it is; null while none is current. */
  pointWas: Exclude<PointState, "current"> | null;
  /** The last steps that came with a key, oldest first: sent again, they are answered as before and not taken again. */
  recentSteps: { key: string; refused: StepRefusal | null }[];
  calledAt: Instant | null;
  openedAt: Instant | null;
  closedAt: Instant | null;
  /** The frozen pack; null before. */
  packId: string | null;
  /** The post in the channel; null before, and where members get it one by one. */
  summaryPostId: string | null;
  /** « J’ai pris connaissance », by person. */
  acknowledged: { personId: string; at: Instant }[];
  /** What its members were last told of its date and place; absent before the convocation. */
  told?: MeetingTold;
  /** The summary as its members were sent it one by one, last; absent before, and where it stands in the channel. */
  sentSummary?: (PostContent & { at: Instant; by: string })[];
  version: number;
}

/** The point being dealt with; null between two. */
export const currentPoint = ({ agenda }: Pick<Meeting, "agenda">): AgendaPoint | null => agenda.find(({ state }) => state === "current") ?? null;

/** « Une séance dont le compte rendu est parti ne se rouvre pas : il se corrige. » */
export const isSummarySent = ({ summaryPostId, sentSummary = [] }: Pick<Meeting, "summaryPostId" | "sentSummary">): boolean =>
  summaryPostId !== null || sentSummary.length > 0;
