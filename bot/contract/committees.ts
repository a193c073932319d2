import { z } from "zod";
import { POINT_KINDS, POINT_REASONS } from "../domain/committee/agenda-point";
import { COMMITTEE_LEVELS, MEMBER_PARTS } from "../domain/committee/committee";
import { EFFECT_KINDS } from "../domain/committee/effect";
import { MEETING_STATES } from "../domain/committee/meeting";
import { PERIODS } from "../domain/committee/rhythm";
import { day, permission } from "./primitives";

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const committeeName = z.string().trim().min(1).max(120);

export const rhythm = z.object({
  every: z.enum(PERIODS),
  weekday: z.int().min(1).max(5),
  weekOfMonth: z.union([z.literal(-1), z.int().min(1).max(4)]),
  monthOfPeriod: z.int().min(1).max(6),
});

/** What is known of an instance and edited as a whole. */
export const committeeValues = z.object({
  name: committeeName,
  level: z.union(COMMITTEE_LEVELS.map((level) => z.literal(level)) as [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>]),
  parentId: z.string().nullable(),
  members: z.array(z.object({ personId: z.string(), part: z.enum(MEMBER_PARTS) })).max(80),
  quorum: z.int().min(1).max(80).nullable(),
  rhythm,
  startTime: clockTime,
  minutes: z.int().min(15).max(600),
  place: z.string().trim().max(200),
  remit: z.array(z.enum(EFFECT_KINDS)),
  projectIds: z.array(z.string()).max(200),
  channelId: z.string().nullable(),
  closed: z.boolean(),
});
export type CommitteeValues = z.infer<typeof committeeValues>;

/** `id`: chosen by whoever adds one. `seen`: the version it was edited from; null for a new one. */
export const committeeRequest = z.object({ id: z.string(), seen: z.int().nullable(), values: committeeValues });

/** A séance as a list tells it. */
export const meetingLine = z.object({
  id: z.string(),
  committeeId: z.string(),
  committeeName: z.string(),
  day,
  startTime: clockTime,
  place: z.string(),
  state: z.enum(MEETING_STATES),
  points: z.number(),
  decisions: z.number(),
  packId: z.string().nullable(),
  /** False for who knows of it only its date: what is counted is then not said, rather than nothing. */
  readable: z.boolean().optional(),
});
export type MeetingLine = z.infer<typeof meetingLine>;

export const knownPerson = z.object({ id: z.string(), name: z.string(), title: z.string() });

export const trailStep = z.object({
  from: z.object({ committeeId: z.string(), name: z.string(), meetingId: z.string() }),
  to: z.object({ committeeId: z.string(), name: z.string() }),
  way: z.enum(["up", "down", "postponed"]),
  day,
  at: z.iso.datetime(),
  by: z.string(),
  byName: z.string(),
  reason: z.string(),
});

/** A point that waits for the next séance of an instance. */
export const waitingPoint = z.object({
  id: z.string(),
  kind: z.enum(POINT_KINDS),
  title: z.string(),
  projectId: z.string().nullable(),
  presenterId: z.string().nullable(),
  minutes: z.number(),
  trail: z.array(trailStep),
});

export const committeeView = z.object({
  id: z.string(),
  planId: z.string(),
  version: z.number(),
  /** The plan's own day. */
  today: day,
  values: committeeValues,
  waiting: z.array(waitingPoint),
  /** Names of the channel and of the instance above; empty where there is none. */
  channelName: z.string(),
  parentName: z.string(),
  people: z.array(knownPerson),
  meetings: z.array(meetingLine),
  /** Whether who asks may change it, run its séances, read its packs. */
  canTend: permission,
  canRun: permission,
  canRead: permission,
});
export type CommitteeView = z.infer<typeof committeeView>;

/** The instances of a plan in the order of their tree, with the next and the last séance of each. */
export const committeeList = z.object({
  plan: z.object({ id: z.string(), name: z.string() }),
  today: day,
  canTend: permission,
  committees: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      level: z.number(),
      parentId: z.string().nullable(),
      depth: z.number(),
      members: z.number(),
      closed: z.boolean(),
      waiting: z.number(),
      /** Decisions that are not done yet, and those overdue. */
      openDecisions: z.number(),
      overdueDecisions: z.number(),
      /** False for who may not read its séances: what waits and what is open is then not said. */
      readable: z.boolean().optional(),
      next: meetingLine.nullable(),
      last: meetingLine.nullable(),
    }),
  ),
  /** The séances of the next weeks, soonest first. */
  upcoming: z.array(meetingLine),
  /** Channels that Jalon can write in. */
  channels: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type CommitteeList = z.infer<typeof committeeList>;

/** What a year would have: « le mardi 9 juin », moved off a holiday where it says so. */
export const yearRequest = z.object({ year: z.int().min(2020).max(2100) });
export const yearDates = z.object({
  dates: z.array(z.object({ day, meant: day, why: z.string().nullable(), exists: z.boolean() })),
});
export type YearDates = z.infer<typeof yearDates>;

export const pointKind = z.enum(POINT_KINDS);
export const pointReason = z.enum(POINT_REASONS);
