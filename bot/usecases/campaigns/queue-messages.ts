import type { Instant } from "../../domain/calendar/day";
import type { SendQueue, Slice } from "../../ports";
import type { Authority } from "../authority";

/** A message of the ledger and the moment from which it may leave. */
export interface DueMessage {
  type: "prompt" | "notice";
  id: string;
  dueAt: Instant;
}

/** A message that is to be looked at again after so many seconds. */
export interface AgainLater {
  type: "prompt" | "notice";
  id: string;
  inSeconds: number;
}

/** So many messages a slice: one sender is done with them in seconds, and the others get their part. */
const PER_SLICE = 60;

/** Puts messages into the queue, in slices, each to be seen when its messages are due. Doing it twice is harmless. */
export async function queueMessages(
  queue: SendQueue,
  { tenantId, clock }: Pick<Authority, "tenantId" | "clock">,
  messages: readonly DueMessage[],
): Promise<void> {
  const now = Date.parse(clock.now());
  const secondsTo = (dueAt: Instant): number => Math.max(0, Math.ceil((Date.parse(dueAt) - now) / 1000));
  const delayed = messages.map(({ type, id, dueAt }) => ({ type, id, inSeconds: secondsTo(dueAt) }));
  await queueAgain(queue, tenantId, delayed);
}

/** Puts messages back into the queue, each for so many seconds later. */
export async function queueAgain(
  queue: SendQueue,
  tenantId: string,
  messages: readonly AgainLater[],
): Promise<void> {
  const byDelay = new Map<number, Slice["messages"]>();
  for (const { type, id, inSeconds } of messages) {
    const together = byDelay.get(inSeconds) ?? [];
    together.push({ type, id });
    byDelay.set(inSeconds, together);
  }
  for (const [inSeconds, together] of byDelay) {
    for (let from = 0; from < together.length; from += PER_SLICE) {
      await queue.put({ tenantId, messages: together.slice(from, from + PER_SLICE) }, inSeconds);
    }
  }
}
