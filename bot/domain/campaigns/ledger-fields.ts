import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { NotWorked } from "../calendar/work-calendar";

/** What Jalon sends of its own accord. */
export const MESSAGE_KINDS = ["weekly", "reminder", "escalation", "digest", "alert", "convocation", "summary"] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/**
 * Where a message stands. `planned`: leaves at `dueAt`; `deferred`: planned for later than the rule says, with a reason;
 * `skipped`: not sent this week, with a reason; `sending`: claimed by one sender, on its way; `unknown`: it may have
 * arrived and is never sent again; `withdrawn`: overtaken by an answer, or taken back.
 */
export const MESSAGE_STATES = ["planned", "deferred", "skipped", "sending", "sent", "unknown", "failed", "answered", "withdrawn"] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** The states of a message that still has to leave or is leaving; the others are final, but for an answer that comes. */
export const UNFINISHED_STATES: ReadonlySet<MessageState> = new Set(["planned", "deferred", "sending"]);

/** Why a message is where it is. The first are of the calendar, then of the rules, then of the delivery. */
export type MessageReason =
  | NotWorked
  | "short-week"
  | "no-worked-day"
  | "not-reachable"
  | "two-messages"
  | "muted"
  | "snoozed"
  | "answered"
  | "nothing-to-ask"
  | "window-closed"
  | "taken-back"
  | "person-left"
  /** The person called for the question in the chat and has it before them: it is not sent as well. */
  | "asked-for"
  | DeliveryReason;

/** What a delivery that did not succeed says; see `Delivery` in ports.ts. */
export type DeliveryReason =
  | "uninstalled"
  | "blocked"
  | "lost"
  | "too-big"
  | "refused"
  | "busy"
  | "unavailable"
  | "unreachable"
  | "unknown"
  | "interrupted"
  | "store-failed";

/** One step of a message's life. */
export interface MessageStep {
  at: Instant;
  state: MessageState;
  reason: MessageReason | "";
}

/**
 * What every message of the ledger has. Its id is `{kind}.{week}.{person}`, or `{kind}.{séance}…{person}` for what is told of a séance:
 * a second creation conflicts.
 */
export interface LedgerFields {
  id: string;
  week: IsoWeek;
  personId: string;
  state: MessageState;
  reason: MessageReason | "";
  plannedAt: Instant;
  /** It does not leave before; within the person's hours when it was planned, and checked again at each attempt. */
  dueAt: Instant;
  sentAt: Instant | null;
  activityId: string | null;
  /** Times it was posted and certainly did not arrive. */
  attempts: number;
  /** Who is sending it, since when; null unless `sending`. */
  claim: { by: string; at: Instant } | null;
  /** Every step, oldest first; the last is the present state. */
  history: MessageStep[];
}

/** `reminder.2026-W47.p-012`. */
export const messageId = (kind: MessageKind, week: IsoWeek, personId: string): string => `${kind}.${week}.${personId}`;

/** The fields of a message that has just been planned. */
export const plannedFields = (kind: MessageKind, week: IsoWeek, personId: string, now: Instant, dueAt: Instant = now): LedgerFields => ({
  id: messageId(kind, week, personId),
  week,
  personId,
  state: "planned",
  reason: "",
  plannedAt: now,
  dueAt,
  sentAt: null,
  activityId: null,
  attempts: 0,
  claim: null,
  history: [{ at: now, state: "planned", reason: "" }],
});

/** A message after one more step of its life. */
export const stepTo = <M extends LedgerFields>(message: M, at: Instant, state: MessageState, reason: MessageReason | "" = ""): M => ({
  ...message,
  state,
  reason,
  claim: null,
  history: [...message.history, { at, state, reason }],
});
