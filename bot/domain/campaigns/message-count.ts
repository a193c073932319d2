import type { MessageState } from "./ledger-fields";
import type { MessageRecord } from "./message-record";

const COUNTED: ReadonlySet<MessageState> = new Set<MessageState>(["planned", "deferred", "sending", "sent", "unknown"]);
const ON_ITS_WAY: ReadonlySet<MessageState> = new Set<MessageState>(["sending", "sent", "unknown"]);

/** A reminder for a day that the person chose: it is asked for. */
export const isSnoozed = (message: Pick<MessageRecord, "history">): boolean =>
  message.history.some((step) => step.reason === "snoozed");

/**
 * True for a message that takes one of the places of its week: it arrived, may have arrived, or is about to leave. What
 * was answered before it left, skipped, withdrawn in time or certainly refused takes none.
 */
export const isCounted = (message: MessageRecord): boolean =>
  !isSnoozed(message) &&
  (COUNTED.has(message.state) || message.sentAt !== null || (message.state === "answered" && wasOnItsWay(message)));

/** Answered while nobody knew yet, or ever, whether it arrived. */
function wasOnItsWay({ history }: MessageRecord): boolean {
  const before = history.findLast((step) => step.state !== "answered");
  return before !== undefined && ON_ITS_WAY.has(before.state);
}

/** How many unsolicited messages a person has of these. */
export const countedMessages = (messages: readonly MessageRecord[]): number => messages.filter(isCounted).length;
