import type { ConnectorFault } from "../testing/throttling/connector-faults";

interface Retry {
  at: number;
  conversation: string;
  attempt: number;
}

/**
 * Seconds until the last delivery for a sender without latency that spaces its requests evenly, meets the same faults and
 * waits as long as it is told to: what is lost to Retry-After at the end cannot be won back by anybody who obeys it.
 */
export function evenPaceSeconds(conversations: readonly string[], rate: number, fault: (conversation: string, attempt: number) => ConnectorFault | null): number {
  const fresh = conversations.values();
  let retries: Retry[] = [];
  let last = 0;
  for (let slot = 0; ; slot += 1) {
    const now = slot / rate;
    const due = retries.find(({ at }) => at <= now);
    retries = retries.filter((one) => one !== due);
    const next = due ?? freshOne(fresh);
    if (next === null) {
      if (retries.length === 0) return last;
      continue;
    }
    const what = fault(next.conversation, next.attempt);
    const waits = waitSeconds(what);
    if (waits === null) last = now;
    else retries.push({ at: now + waits, conversation: next.conversation, attempt: next.attempt + 1 });
  }
}

function freshOne(fresh: Iterator<string>): Omit<Retry, "at"> | null {
  const next = fresh.next();
  return next.done === true ? null : { conversation: next.value, attempt: 1 };
}

/** How long the next attempt has to wait; null when the message was taken. */
function waitSeconds(fault: ConnectorFault | null): number | null {
  if (fault?.kind === "busy") return Number(fault.retryAfter ?? 0);
  return fault?.kind === "unavailable" ? 0 : null;
}
