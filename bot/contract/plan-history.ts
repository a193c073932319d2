import { z } from "zod";
import { HISTORY_KINDS } from "../domain/history/history-filter";
import { EXIT_ITEMS } from "../domain/roadmap/phase-exit";
import { CHANNELS } from "../domain/updates/channel";
import { channel, day, instant, isoWeek, permission } from "./primitives";

const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,199}$/i);

/** What `GET /api/plans/{id}/history` is narrowed to; `before` is the `next` of the page before. */
export const planHistoryQuery = z.object({
  person: id.optional(),
  channel: z.enum(CHANNELS).optional(),
  kind: z.enum(HISTORY_KINDS).optional(),
  /** A project with its actions, or one action. */
  subject: id.optional(),
  since: day.optional(),
  until: day.optional(),
  before: z.string().max(300).optional(),
});
export type PlanHistoryQuery = z.infer<typeof planHistoryQuery>;

/** Something a change is about, by its present title; null when the plan no longer has it. */
export const historySubject = z.object({
  kind: z.enum(["action", "project", "axis", "plan", "person", "direction", "application", "committee", "meeting", "decision"]),
  id: z.string(),
  title: z.string().nullable(),
  code: z.string(),
});
export type HistorySubject = z.infer<typeof historySubject>;

const values = z.record(z.string(), z.unknown());

export const planHistoryLine = z.object({
  id: z.string(),
  at: instant,
  week: isoWeek.nullable(),
  by: z.object({ id: z.string(), name: z.string() }),
  channel,
  kind: z.enum(["answer", "confirmation", "weather", "import", "undo", "edit"]),
  reason: z.string(),
  waived: z.array(z.object({ id: z.string(), title: z.string().nullable(), missing: z.array(z.enum(EXIT_ITEMS)) })),
  undoes: z.boolean(),
  undoneBy: z.object({ name: z.string(), at: instant }).nullable(),
  /** The decision of an instance that it carries out, or takes back. */
  decision: z.object({ id: z.string(), number: z.string() }).nullable(),
  changes: z.array(z.object({ subject: historySubject, before: values.nullable(), after: values })),
  /** What was confirmed unchanged, counted. */
  confirmed: z.object({ actions: z.number(), weathers: z.number() }).nullable(),
  import: z
    .object({ id: z.string(), fileName: z.string(), created: z.number(), changed: z.number(), undoneAt: instant.nullable() })
    .nullable(),
  /** Null where undoing is not a question. Whether somebody changed a value since is only known on trying. */
  canUndo: permission.nullable(),
});
export type PlanHistoryLine = z.infer<typeof planHistoryLine>;

/** `GET /api/plans/{id}/history`: newest first. */
export const planHistory = z.object({
  lines: z.array(planHistoryLine),
  /** Where to go on; null at the end. */
  next: z.string().nullable(),
  /** With a filter that left lines to look for: the instant down to which was looked. */
  searchedTo: instant.nullable(),
  /** With the first page of an unfiltered history. */
  week: z
    .object({ since: day, changes: z.number(), people: z.number(), reorientations: z.number(), waivers: z.number(), capped: z.boolean() })
    .nullable(),
});
export type PlanHistory = z.infer<typeof planHistory>;
