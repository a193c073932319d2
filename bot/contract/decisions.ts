import { z } from "zod";
import { DECISION_STATES, FOLLOW_STATES } from "../domain/committee/decision";
import { EFFECT_KINDS } from "../domain/committee/effect";
import { edit } from "./edits";
import { day, instant, permission } from "./primitives";

export const LONGEST_DECISION = 2000;
const count = z.int().min(0).max(500);

export const taken = z.discriminatedUnion("how", [
  z.object({ how: z.literal("consensus") }),
  z.object({ how: z.literal("chair") }),
  z.object({ how: z.literal("vote"), for: count, against: count, abstained: count }),
]);

/** A decision as it is typed. `id`: chosen where it was typed, so that sent twice it is one. */
export const decisionRequest = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/i),
  pointId: z.string(),
  projectId: z.string().nullable(),
  text: z.string().trim().min(1).max(LONGEST_DECISION),
  ownerId: z.string().nullable(),
  dueDay: day.nullable(),
  taken,
  /** The edits that carry it out; null where it changes nothing in the plan. */
  effect: z.object({ kind: z.enum(EFFECT_KINDS), edits: z.array(edit).min(1).max(40) }).nullable(),
  /** Applied at once, with the recording. */
  apply: z.boolean(),
});
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** One thing that a decision changes: before and after, in words made by who shows it. */
export const effectChange = z.object({ subject: z.string(), id: z.string(), name: z.string(), field: z.string(), before: z.unknown(), after: z.unknown() });

export const decisionView = z.object({
  id: z.string(),
  version: z.number(),
  number: z.string(),
  planId: z.string(),
  committeeId: z.string(),
  committeeName: z.string(),
  meetingId: z.string(),
  day,
  pointId: z.string(),
  project: z.object({ id: z.string(), name: z.string() }).nullable(),
  text: z.string(),
  owner: z.object({ id: z.string(), name: z.string() }).nullable(),
  dueDay: day.nullable(),
  overdueDays: z.number(),
  taken,
  effect: z.object({ kind: z.enum(EFFECT_KINDS), changes: z.array(effectChange) }).nullable(),
  state: z.enum(DECISION_STATES),
  /** The event that applied it; null before. */
  eventId: z.string().nullable(),
  /** Recorded after the summary had left. */
  correction: z.literal(true).optional(),
  doneAt: instant.nullable(),
  followUps: z.array(z.object({ at: instant, byName: z.string(), state: z.enum(FOLLOW_STATES), line: z.string() })),
  canChange: permission,
  canFollow: permission,
});
export type DecisionView = z.infer<typeof decisionView>;

export const decisionRegister = z.object({
  plan: z.object({ id: z.string(), name: z.string() }),
  today: day,
  committees: z.array(z.object({ id: z.string(), name: z.string() })),
  years: z.array(z.number()),
  decisions: z.array(decisionView),
});
export type DecisionRegister = z.infer<typeof decisionRegister>;

/** `choices`: after a conflict, each field that somebody else changed, with what stood there and which of the two is kept. */
export const applyRequest = z.object({
  choices: z.array(z.object({ id: z.string(), field: z.string(), now: z.unknown(), keep: z.enum(["decided", "other"]) })).max(400).default([]),
});
export type ApplyRequest = z.input<typeof applyRequest>;

export const followRequest = z.object({ state: z.enum(FOLLOW_STATES), line: z.string().trim().max(500) });
