import { z } from "zod";
import type { Slice } from "../ports";

/** What one message may hold, in bytes: 64 KB less a third, so that a base64 of it would still pass. */
const MOST_BYTES = 48 * 1024;
/** Slices of this many messages at most: what one sender deals with before somebody else may take over. */
const MOST_MESSAGES = 100;
/** The longest that a message can be hidden. */
export const LONGEST_DELAY_SECONDS = 7 * 86_400;
/** So often a slice is handed out before it is set aside. */
export const MOST_DELIVERIES = 5;

const slice = z.object({
  tenantId: z.string().min(1),
  messages: z.array(z.object({ type: z.enum(["prompt", "notice"]), id: z.string().min(1) })).min(1),
});

/** A slice as the texts that carry it: one, or several when it is too large for one. None when it names no message. */
export function textsOf({ tenantId, messages }: Slice): string[] {
  if (messages.length === 0) return [];
  const text = JSON.stringify({ tenantId, messages });
  if (messages.length <= MOST_MESSAGES && Buffer.byteLength(text) <= MOST_BYTES) return [text];
  if (messages.length === 1) throw new RangeError("one message is too large for the queue");
  const half = messages.length > MOST_MESSAGES ? MOST_MESSAGES : Math.ceil(messages.length / 2);
  return [...textsOf({ tenantId, messages: messages.slice(0, half) }), ...textsOf({ tenantId, messages: messages.slice(half) })];
}

/** The slice in a text; null when it is none: whoever has rights on a queue may put anything into it. */
export function sliceIn(text: string): Slice | null {
  try {
    const read = slice.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** A delay as the queue takes it: whole seconds, at most seven days. What is due later is looked at then and put again. */
export const delayOf = (seconds: number): number => Math.min(Math.max(Math.ceil(seconds), 0), LONGEST_DELAY_SECONDS);
