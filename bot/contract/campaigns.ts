import { z } from "zod";
import { MESSAGE_KINDS, MESSAGE_STATES } from "../domain/campaigns/ledger-fields";
import { day, instant, isoWeek, permission } from "./primitives";

export const messageKind = z.enum(MESSAGE_KINDS);
export const messageState = z.enum(MESSAGE_STATES);
/**
 * `coming`: nothing of it is in the ledger yet, what is shown is what Jalon would do now. `waiting`: somebody asked to launch
 * it and a second person has to consent; what its own hour brings leaves all the same. The others are the record's.
 */
export const campaignState = z.enum(["coming", "waiting", "running", "paused", "ended", "missed"]);
const personRef = z.object({ id: z.string(), name: z.string() });
/** How many messages are in each state; every state is there, and their sum is the number of recipients. */
export const stateCounts = z.record(messageState, z.number());

/** One message to one person, planned or in the ledger. */
export const messageLine = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  direction: z.string(),
  kind: messageKind,
  /** False in a preview: nothing is written yet, and the state is the one it would be put down in. */
  recorded: z.boolean(),
  state: messageState,
  /** Code of the reason; empty when there is nothing to explain. */
  reason: z.string(),
  /** The rule behind state and reason, as a sentence in the reader's language. */
  sentence: z.string(),
  /** When it left, or leaves at the earliest; null when it does not. */
  at: instant.nullable(),
  /** The same on the clock of the person it is for. */
  local: z.object({ day, time: z.string(), timeZone: z.string() }).nullable(),
});
export type MessageLine = z.infer<typeof messageLine>;

/**
 * The sendings of one kind in one week. Reasons of the permissions: `bureau-only`, `second-person` (consent by whoever
 * launched it), `bureau-or-executive`, and of the state: `campaign-over`, `campaign-waiting`, `campaign-paused`,
 * `campaign-not-waiting`, `campaign-not-running`, `campaign-not-paused`, `campaign-other-week`, `campaign-kind`
 * (only the weekly question and its reminder are launched by hand), `campaign-nobody` (nobody left to write to).
 */
export const campaignView = z.object({
  /** `weekly.2026-W47`. */
  id: z.string(),
  kind: messageKind,
  week: isoWeek,
  state: campaignState,
  /** When the first message that has not left leaves; null when none does. */
  startsAt: instant.nullable(),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Who launched it by hand; null for the scheduler. */
  by: personRef.nullable(),
  consentBy: personRef.nullable(),
  recipients: z.number(),
  counts: stateCounts,
  /** How many messages a launch by hand would let leave sooner, now. */
  launchable: z.number(),
  /** True when launching it now would wait for a second person: `launchable` is above the settings' limit. */
  needsConsent: z.boolean(),
  consentAbove: z.number(),
  canLaunch: permission,
  canConsent: permission,
  canPause: permission,
  canResume: permission,
});
export type CampaignView = z.infer<typeof campaignView>;

/** `GET /api/campaigns/week?week=`: everyone concerned, one line a message, ordered by kind and then by name. */
export const campaignWeek = z.object({
  week: isoWeek,
  /** The week that is running for the authority. */
  currentWeek: isoWeek,
  now: instant,
  today: day,
  timeZone: z.string(),
  campaigns: z.array(campaignView),
  lines: z.array(messageLine),
});
export type CampaignWeek = z.infer<typeof campaignWeek>;

/** `GET /api/campaigns/week/progress?week=`: counts only, with an ETag; to ask every two or three seconds. */
export const campaignProgress = z.object({
  week: isoWeek,
  campaigns: z.array(campaignView.pick({ id: true, kind: true, state: true, recipients: true, counts: true })),
});
export type CampaignProgress = z.infer<typeof campaignProgress>;

/** `GET /api/campaigns/ledger?week=&state=&kind=&q=`: what was put down, by name; `q` finds names without accents. */
export const campaignLedger = z.object({
  week: isoWeek,
  currentWeek: isoWeek,
  /** Of the whole week, whatever the filters. */
  total: z.number(),
  counts: stateCounts,
  lines: z.array(messageLine),
});
export type CampaignLedger = z.infer<typeof campaignLedger>;

/** `GET /api/campaigns/messages/{messageId}`: a message with its life, oldest step first. */
export const messageHistory = z.object({
  line: messageLine,
  /** The rule that makes Jalon send this kind of message, in words. */
  rule: z.string(),
  attempts: z.number(),
  steps: z.array(z.object({ at: instant, state: messageState, reason: z.string(), sentence: z.string() })),
  /** Reasons: `bureau-only`, `message-not-there` (it neither waits nor stands in the chat, or was answered). */
  canWithdraw: permission,
});
export type MessageHistory = z.infer<typeof messageHistory>;

export const reachState = z.enum(["reachable", "uninstalled", "blocked", "lost", "unknown"]);
/** `GET /api/campaigns/reachability`: everybody of the annuaire, by name. */
export const reachability = z.object({
  total: z.number(),
  /** Every state is there; their sum is `total`. */
  counts: z.record(reachState, z.number()),
  people: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      direction: z.string(),
      title: z.string(),
      state: reachState,
      /** When that was last proven; null for `unknown`. */
      at: instant.nullable(),
      /** What to do, as a sentence in the reader's language; empty when nothing. */
      remedy: z.string(),
    }),
  ),
});
export type Reachability = z.infer<typeof reachability>;
