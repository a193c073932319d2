import { timeAt } from "../calendar/civil-time";
import { type Day, dayAt, type Instant } from "../calendar/day";
import type { MessageKind, MessageReason, MessageState } from "./ledger-fields";
import type { MessageRecord } from "./message-record";
import { MESSAGE_STATES } from "./ledger-fields";

/** One message to one person, as a list tells it. */
export interface MessageLine {
  id: string;
  personId: string;
  kind: MessageKind;
  /** False for what would be put down now and is not. */
  recorded: boolean;
  state: MessageState;
  reason: MessageReason | "";
  /** When it left, or leaves at the earliest; null when it does not. */
  at: Instant | null;
  /** The same on the clock of the person it is for. */
  local: { day: Day; time: string; timeZone: string } | null;
}

/** A message of the ledger, or one that would enter it, for somebody in a time zone. */
export function lineOf(message: MessageRecord, timeZone: string, recorded: boolean): MessageLine {
  const { id, personId, kind, state, reason } = message;
  const at = momentOf(message);
  const local = at === null ? null : { day: dayAt(at, timeZone), time: timeAt(at, timeZone), timeZone };
  return { id, personId, kind, recorded, state, reason, at, local };
}

function momentOf({ state, dueAt, sentAt, claim, history }: MessageRecord): Instant | null {
  if (sentAt !== null) return sentAt;
  if (state === "planned" || state === "deferred") return dueAt;
  if (state === "sending") return claim?.at ?? dueAt;
  // when it left is when it was tried last
  return state === "unknown" ? (history.findLast((step) => step.state === "sending")?.at ?? dueAt) : null;
}

/** How many messages are in each state; every state is there. */
export function stateCounts(messages: readonly Pick<MessageRecord, "state">[]): Record<MessageState, number> {
  const counts = Object.fromEntries(MESSAGE_STATES.map((state) => [state, 0])) as Record<MessageState, number>;
  for (const { state } of messages) counts[state] += 1;
  return counts;
}
