import type { Instant } from "../calendar/day";
import type { WorkCalendar } from "../calendar/work-calendar";
import { nextMoment } from "../calendar/writing-hours";
import { addDays } from "../calendar/day";
import { mondayOf } from "../calendar/iso-week";
import { isWaiting } from "./claim";
import { type DeliveryReason, stepTo } from "../campaigns/ledger-fields";
import type { MessageRecord } from "../campaigns/message-record";

/** What came of one attempt, as far as the ledger cares. */
export type Outcome =
  | { ok: true; activityId: string }
  | { ok: false; fate: "final" | "unknown"; reason: DeliveryReason }
  /** It was certainly not taken; `waitMs` null: it is given up. */
  | { ok: false; fate: "again"; reason: DeliveryReason; waitMs: number | null };

/** The last day on which a message of a week may leave: its Sunday. */
const lastDayOf = ({ week }: MessageRecord): string => addDays(mondayOf(week), 6);

/**
 * A message that is to leave at `from`, or at the first moment after it at which its person may be written to: planned,
 * deferred with the reason, or, when its week has no such moment left, skipped.
 */
export function movedTo<M extends MessageRecord>(message: M, calendar: WorkCalendar, now: Instant, from: Instant, reason: DeliveryReason | "" = ""): M {
  const moment = nextMoment(calendar, from, lastDayOf(message));
  if (moment === null) return stepTo(message, now, "skipped", "window-closed");
  const moved = moment.because === null ? stepTo(message, now, "planned", reason) : stepTo(message, now, "deferred", moment.because);
  return { ...moved, dueAt: moment.at };
}

/** A message after its attempt. An answer that came while the card was on its way keeps its state. */
export function afterDelivery<M extends MessageRecord>(message: M, outcome: Outcome, calendar: WorkCalendar, now: Instant): M {
  if (!isOpen(message)) return withDelivery(message, outcome, now);
  if (outcome.ok) return withDelivery(stepTo(message, now, "sent"), outcome, now);
  if (outcome.fate !== "again") return stepTo(message, now, outcome.fate === "unknown" ? "unknown" : "failed", outcome.reason);
  const tried = { ...message, attempts: message.attempts + 1 };
  if (outcome.waitMs === null) return stepTo(tried, now, "failed", outcome.reason);
  return movedTo(tried, calendar, now, later(now, outcome.waitMs), outcome.reason);
}

/** Neither answered nor withdrawn meanwhile: what came of the attempt decides. */
const isOpen = (message: MessageRecord): boolean => message.state === "sending" || message.state === "unknown" || isWaiting(message);

const withDelivery = <M extends MessageRecord>(message: M, outcome: Outcome, now: Instant): M =>
  outcome.ok ? { ...message, claim: null, sentAt: now, activityId: outcome.activityId } : { ...message, claim: null };

const later = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString();
