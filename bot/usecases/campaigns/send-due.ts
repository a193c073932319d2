import type { Slice } from "../../ports";
import type { DueMessage } from "./queue-messages";
import { type Again, sendSlice } from "../sending/send-slice";
import type { Sender } from "../sending/sender";

const PER_SLICE = 60;
const AT_ONCE = 4;

/**
 * Sends messages that are due, without a queue: for a job run by hand. What is to be tried again soon is waited for, up to
 * `patienceMs` in all; the rest stays in the ledger, for whoever runs next.
 */
export async function sendDue(
  sender: Sender,
  messages: readonly Pick<DueMessage, "type" | "id">[],
  { patienceMs }: { patienceMs: number },
): Promise<void> {
  const { timer } = sender;
  const started = timer.elapsed();
  let left: readonly Pick<DueMessage, "type" | "id">[] = messages;
  while (left.length > 0) {
    const again = await sendAll(sender, left);
    const waitMs = Math.min(...again.map(({ inSeconds }) => inSeconds)) * 1000;
    if (again.length === 0 || timer.elapsed() + waitMs - started > patienceMs) return;
    // at least a moment: what was given back at once is not asked for in a circle
    await timer.wait(Math.max(waitMs, 200));
    left = again;
  }
}

async function sendAll(sender: Sender, messages: readonly Pick<DueMessage, "type" | "id">[]): Promise<Again[]> {
  const slices = slicesOf(sender.authority.tenantId, messages).values();
  const again: Again[] = [];
  const worker = async (): Promise<void> => {
    for (const slice of slices) again.push(...(await sendSlice(sender, slice)).again);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return again;
}

function slicesOf(tenantId: string, messages: readonly Pick<DueMessage, "type" | "id">[]): Slice[] {
  const slices: Slice[] = [];
  for (let from = 0; from < messages.length; from += PER_SLICE) {
    slices.push({ tenantId, messages: messages.slice(from, from + PER_SLICE).map(({ type, id }) => ({ type, id })) });
  }
  return slices;
}
