import { z } from "zod";
import { LONGEST_NOTE, MEETING_STATES, PRESENCES } from "../domain/committee/meeting";
import { MEMBER_PARTS } from "../domain/committee/committee";
import { EFFECT_KINDS } from "../domain/committee/effect";
import { clockTime, knownPerson, pointKind, pointReason, trailStep } from "./committees";
import { decisionView } from "./decisions";
import { day, instant, permission, phase, weatherLevel } from "./primitives";

export { LONGEST_NOTE };
const id = z.string().min(1).max(200);

export const arrangedPoint = z.object({
  id,
  kind: pointKind,
  title: z.string().trim().min(1).max(250),
  projectId: z.string().nullable(),
  minutes: z.int().min(0).max(240),
  presenterId: z.string().nullable(),
  decisionId: z.string().nullable(),
  reasons: z.array(pointReason),
});
export type ArrangedPointView = z.infer<typeof arrangedPoint>;

export const meetingStep = z.discriminatedUnion("do", [
  z.object({ do: z.literal("arrange"), agenda: z.array(arrangedPoint).max(100), seen: z.int() }),
  z.object({ do: z.literal("add-point"), point: arrangedPoint }),
  z.object({ do: z.literal("open") }),
  z.object({ do: z.literal("go-to"), pointId: id.nullable() }),
  z.object({ do: z.literal("settle"), pointId: id, as: z.enum(["done", "postponed"]) }),
  z.object({ do: z.literal("send"), pointId: id, committeeId: id, reason: z.string().trim().max(1000) }),
  z.object({ do: z.literal("note"), id, pointId: id, text: z.string().max(LONGEST_NOTE) }),
  z.object({ do: z.literal("attend"), personId: id, presence: z.enum(PRESENCES) }),
  z.object({ do: z.literal("close") }),
  z.object({ do: z.literal("reopen") }),
  z.object({ do: z.literal("cancel") }),
  z.object({ do: z.literal("move"), day, startTime: clockTime, place: z.string().trim().max(200) }),
]);
/**
 * Steps in their order, as they were taken. `keys`: one a step, chosen where it was taken, never used again: a step that came
 * already is answered as it was and not taken again, whatever others did meanwhile. Without them a step that is repeated after
 * somebody else’s is a new one.
 */
export const stepsRequest = z.object({ steps: z.array(meetingStep).min(1).max(100), keys: z.array(z.string().min(1).max(60)).max(100).optional() });
/** The steps that could not be taken, by their place in the request; the others are. */
export const stepsReceipt = z.object({ version: z.number(), refused: z.array(z.object({ at: z.number(), reason: z.string() })) });

export const newMeetingRequest = z.object({ id, day, startTime: clockTime, minutes: z.int().min(15).max(600), place: z.string().trim().max(200) });

/** What of a project stands beside its point. */
export const pointProject = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  phase,
  direction: z.string(),
  sponsor: z.string(),
  heads: z.array(z.string()),
  weather: z.object({ declared: weatherLevel.nullable(), computed: weatherLevel, trend: z.enum(["improves", "steady", "worsens"]).nullable(), comment: z.string(), gap: z.boolean() }),
  rate: z.number().nullable(),
  coverage: z.number(),
  late: z.number(),
  endDay: day.nullable(),
  initialEndDay: day.nullable(),
  nextMilestone: z.object({ title: z.string(), day, initialDay: day, overdueDays: z.number() }).nullable(),
});

export const pointView = arrangedPoint.extend({
  trail: z.array(trailStep),
  /** Who presents it, by name; empty where nobody does. */
  presenter: z.string().optional(),
  state: z.enum(["waiting", "current", "done", "postponed", "sent"]),
  spent: z.number(),
  project: pointProject.nullable(),
});
export type PointView = z.infer<typeof pointView>;

export const noteView = z.object({ id: z.string(), pointId: z.string(), by: z.string(), byName: z.string(), at: instant, text: z.string() });

export const meetingView = z.object({
  id: z.string(),
  version: z.number(),
  /** The server's clock, for the timer. */
  now: instant,
  today: day,
  plan: z.object({ id: z.string(), name: z.string(), timeZone: z.string() }),
  committee: z.object({ id: z.string(), name: z.string(), level: z.number(), parentId: z.string().nullable(), remit: z.array(z.enum(EFFECT_KINDS)), channelName: z.string() }),
  /** Where a point can be sent: the instance above, and those under this one. */
  sendable: z.array(z.object({ id: z.string(), name: z.string(), way: z.enum(["up", "down"]) })),
  day,
  startTime: clockTime,
  minutes: z.number(),
  place: z.string(),
  state: z.enum(MEETING_STATES),
  /** False: the agenda is what Jalon proposes now. */
  arranged: z.boolean(),
  agenda: z.array(pointView),
  /** How many more Jalon would propose; absent where the agenda is arranged. */
  left: z.number().optional(),
  attendance: z.array(z.object({ person: knownPerson, part: z.enum(MEMBER_PARTS), presence: z.enum(PRESENCES).nullable() })),
  quorum: z.object({ needed: z.number().nullable(), present: z.number(), voters: z.number(), reached: z.boolean() }),
  notes: z.array(noteView),
  decisions: z.array(decisionView),
  pointSince: instant.nullable(),
  calledAt: instant.nullable(),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  pack: z.object({ id: z.string(), cutOff: day, frozenAt: instant, byName: z.string(), hash: z.string() }).nullable(),
  summary: z.object({ state: z.string(), at: instant, corrected: z.boolean(), acknowledged: z.number(), members: z.number() }).nullable(),
  /** Whether who asks has taken note; null for who is no member. */
  acknowledged: z.boolean().nullable(),
  canRun: permission,
  canTend: permission,
});
export type MeetingView = z.infer<typeof meetingView>;
export type NoteView = z.infer<typeof noteView>;
