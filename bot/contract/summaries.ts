import { z } from "zod";
import { day, instant, permission } from "./primitives";

/**
 * Where the summary of a séance stands. `not-closed`: the séance goes on; `ready`: it would leave as it is shown; `sent`;
 * `changed`: sent, and what it would say has changed since; `under-way`; `unknown`: it may stand in the channel, somebody has to
 * look there.
 */
export const SUMMARY_STATES = ["not-closed", "ready", "sent", "changed", "under-way", "unknown"] as const;

export const summaryView = z.object({
  meetingId: z.string(),
  state: z.enum(SUMMARY_STATES),
  /** In the channel, or to its members one by one. */
  way: z.enum(["channel", "members"]),
  /** Why the channel is not the way; empty where it is, or where none was chosen. */
  whyMembers: z.string(),
  channelName: z.string(),
  /** What it says, or would say. */
  title: z.string(),
  lines: z.array(z.string()),
  sentAt: instant.nullable(),
  /** Its last correction, and what it changed, in words. */
  correction: z.object({ day, what: z.string() }).nullable(),
  acknowledged: z.number(),
  members: z.number(),
  /** Whether who asks has taken note; null for who is no member. */
  mine: z.boolean().nullable(),
  canIssue: permission,
});
export type SummaryView = z.infer<typeof summaryView>;

/** What came of sending or correcting a summary. */
export const summaryOutcome = z.object({
  done: z.boolean(),
  /** What came of it, in the reader's language. */
  said: z.string(),
  /** Nothing arrived, and Teams said when to come back; Jalon tries again by itself. */
  retryAfterSeconds: z.number().nullable(),
  summary: summaryView,
});
export type SummaryOutcome = z.infer<typeof summaryOutcome>;

/** What came of calling the members of an instance to a séance. */
export const convocationOutcome = z.object({
  calledAt: instant.nullable(),
  /** To how many a message leaves now, and how many have it already. */
  leaving: z.number(),
  already: z.number(),
  /** Those whom Jalon cannot tell, and why, in words: somebody else has to. */
  unreached: z.array(z.object({ name: z.string(), why: z.string() })),
});
export type ConvocationOutcome = z.infer<typeof convocationOutcome>;

/** « J’ai pris connaissance », counted. */
export const acknowledgement = z.object({ acknowledged: z.number(), members: z.number(), mine: z.literal(true) });
export type Acknowledgement = z.infer<typeof acknowledgement>;

export const electedNoteQuery = z.object({ quarter: z.string().regex(/^20\d\d-T[1-4]$/).optional() });

/** The note to the élus about a quarter: a plain list of headed paragraphs. */
export const electedNote = z.object({
  plan: z.object({ id: z.string(), name: z.string() }),
  /** `2026-T4`. */
  quarter: z.string(),
  /** The quarters that can be asked for, the latest first. */
  quarters: z.array(z.string()),
  title: z.string(),
  sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) })),
  /** Acronyms that nobody has given the words of: to be explained before the note is sent. */
  unknownAcronyms: z.array(z.string()),
});
export type ElectedNote = z.infer<typeof electedNote>;
