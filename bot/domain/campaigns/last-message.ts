import type { Instant } from "../calendar/day";
import type { MessageRecord } from "./message-record";

/** A message and when it came, or may have come. */
export interface MessageCame {
  message: MessageRecord;
  at: Instant;
}

/** The last message that came to somebody among these, the doubtful ones included; null when none did. */
export function lastThatCame(messages: readonly MessageRecord[]): MessageCame | null {
  let last: MessageCame | null = null;
  for (const message of messages) {
    const at = cameAt(message);
    if (at !== null && (last === null || at > last.at)) last = { message, at };
  }
  return last;
}

function cameAt({ sentAt, state, history }: MessageRecord): Instant | null {
  if (sentAt !== null) return sentAt;
  return state === "unknown" ? (history.at(-1)?.at ?? null) : null;
}

/** Why it came later than its rule says; empty when it did not. */
export const whyItWaited = ({ history }: Pick<MessageRecord, "history">): MessageRecord["reason"] =>
  history.findLast(({ state }) => state === "deferred")?.reason ?? "";
