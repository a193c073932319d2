import { timeAt } from "../calendar/civil-time";
import { type Day, dayAt } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { MessageKind, MessageReason, MessageState } from "./ledger-fields";
import type { MessageRecord } from "./message-record";

/** What became of a message in the end. `pending`: it has not left yet. */
export const CST_OUTCOMES = ["sent", "skipped", "withdrawn", "failed", "unknown", "pending"] as const;
export type CstOutcome = (typeof CST_OUTCOMES)[number];

/** One message, without a name: the sheet is about sendings. */
export interface CstLine {
  week: IsoWeek;
  kind: MessageKind;
  /** Empty where the direction has too few agents to be told. */
  direction: string;
  /** When it was to leave, on the clock of the person it was for. */
  dueDay: Day;
  dueTime: string;
  /** When it left; null when it did not. */
  sentDay: Day | null;
  sentTime: string | null;
  state: MessageState;
  outcome: CstOutcome;
  /** Why it was put off; empty when it never was. */
  deferredFor: MessageReason | "";
  /** Why it is where it is. */
  reason: MessageReason | "";
}

export type CstCounts = Record<CstOutcome, number> & { total: number; deferred: number };

/** A message as the sheet tells it, on the clock of whom it was for. */
export function lineOf(message: MessageRecord, timeZone: string, direction: string): CstLine {
  const { week, kind, state, reason, dueAt, sentAt, history } = message;
  const putOff = history.find((step) => step.state === "deferred");
  return {
    week,
    kind,
    direction,
    dueDay: dayAt(dueAt, timeZone),
    dueTime: timeAt(dueAt, timeZone),
    sentDay: sentAt === null ? null : dayAt(sentAt, timeZone),
    sentTime: sentAt === null ? null : timeAt(sentAt, timeZone),
    state,
    outcome: outcomeOf(message),
    deferredFor: putOff?.reason ?? "",
    reason,
  };
}

/** What left was sent, whatever came after: an answer, or being taken back. */
function outcomeOf({ sentAt, state }: MessageRecord): CstOutcome {
  if (sentAt !== null) return "sent";
  if (state === "skipped" || state === "failed" || state === "unknown") return state;
  // answered before it left: it was not needed any more
  return state === "withdrawn" || state === "answered" ? "withdrawn" : "pending";
}

/** Nothing counted yet. */
export const noCounts = (): CstCounts => ({
  total: 0,
  sent: 0,
  deferred: 0,
  skipped: 0,
  withdrawn: 0,
  failed: 0,
  unknown: 0,
  pending: 0,
});

/** Counts a message among others. */
export function countLine(counts: CstCounts, { outcome, deferredFor }: CstLine): void {
  counts.total += 1;
  counts[outcome] += 1;
  if (deferredFor !== "") counts.deferred += 1;
}
