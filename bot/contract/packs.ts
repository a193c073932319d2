import { z } from "zod";
import { clockTime } from "./committees";
import { day, instant, phase, weatherLevel } from "./primitives";

/** What is told of a pack without opening it. */
export const packMark = z.object({
  id: z.string(),
  planId: z.string(),
  committeeId: z.string(),
  meetingId: z.string(),
  cutOff: day,
  frozenAt: instant,
  byName: z.string(),
  hash: z.string(),
  size: z.number(),
});

/** What was not known at the cut-off, with who is asked for it. */
export const packMissing = z.object({
  projectId: z.string(),
  code: z.string(),
  name: z.string(),
  what: z.enum(["weather", "rate", "heard", "milestone", "heads"]),
  owners: z.array(z.string()),
});

/** Before freezing: what the pack would hold, and what is missing. */
export const packDraft = z.object({
  meeting: z.object({ id: z.string(), committeeName: z.string(), day, startTime: clockTime }),
  cutOff: day,
  points: z.number(),
  projects: z.number(),
  missing: z.array(packMissing),
  canFreeze: z.object({ allowed: z.boolean(), reason: z.string().optional() }),
});
export type PackDraft = z.infer<typeof packDraft>;

/** One thing that moved between two states of the plan. `what` names a milestone; it is empty for the project as a whole. */
export const packChange = z.discriminatedUnion("kind", [
  /** A milestone passed, with its day; or a project finished, without. */
  z.object({ kind: z.literal("done"), projectId: z.string(), name: z.string(), what: z.string(), day: day.nullable() }),
  z.object({ kind: z.literal("slipped"), projectId: z.string(), name: z.string(), what: z.string(), from: day, to: day, days: z.number() }),
  z.object({ kind: z.literal("weather"), projectId: z.string(), name: z.string(), from: weatherLevel.nullable(), to: weatherLevel.nullable() }),
  z.object({ kind: z.literal("phase"), projectId: z.string(), name: z.string(), from: phase, to: phase }),
  z.object({ kind: z.literal("money"), projectId: z.string(), name: z.string(), what: z.enum(["planned", "committed", "paid"]), from: z.number().nullable(), to: z.number().nullable() }),
  z.object({ kind: z.literal("renamed"), projectId: z.string(), name: z.string(), from: z.string() }),
  z.object({ kind: z.literal("added"), projectId: z.string(), name: z.string() }),
  z.object({ kind: z.literal("removed"), projectId: z.string(), name: z.string() }),
  z.object({ kind: z.literal("decision"), decisionId: z.string(), number: z.string(), text: z.string(), state: z.enum(["applied", "undone", "done"]) }),
]);
export type PackChange = z.infer<typeof packChange>;

/** What changed from one state to another: two packs, or a pack and now. */
export const packChanges = z.object({
  from: z.object({ packId: z.string(), cutOff: day }),
  /** Null: to now. */
  to: z.object({ packId: z.string(), cutOff: day }).nullable(),
  asOf: instant,
  changes: z.array(packChange),
});
export type PackChanges = z.infer<typeof packChanges>;

/** A frozen pack: `content` is what `PackContent` of the domain describes, and hashes to `mark.hash` in its canonical bytes. */
export const packView = z.object({ mark: packMark, content: z.record(z.string(), z.unknown()), verified: z.boolean() });
