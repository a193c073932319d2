/** A refusal that says that the message was certainly not taken. */
export interface TriedInVain {
  reason: "busy" | "unavailable" | "unreachable";
  retryAfterMs: number | null;
}

/** After so many attempts in vain a message is given up, unless the service only asked for patience. */
export const MOST_ATTEMPTS = 6;

const FIRST_WAIT_MS = { busy: 1000, unavailable: 500, unreachable: 500 } as const;
const FACTOR = { busy: 2, unavailable: 4, unreachable: 4 } as const;
const LONGEST_WAIT_MS = 600_000;

/**
 * How long a message waits before its next attempt, in ms, or null when it is given up. `attempts` counts the one that
 * just failed; `chance` from 0 to 1 spreads those that failed together. An outage of two minutes is survived, and a wait
 * that the service asked for is never shortened. Who is told to be patient is patient: the week ends that, not a count.
 */
export function nextAttempt({ reason, retryAfterMs }: TriedInVain, attempts: number, chance: number): number | null {
  if (reason !== "busy" && attempts >= MOST_ATTEMPTS) return null;
  const backoff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS[reason] * FACTOR[reason] ** (attempts - 1));
  // somebody who says zero, or a past date, does not mean a loop without a pause
  return retryAfterMs !== null && retryAfterMs >= FIRST_WAIT_MS[reason] ? retryAfterMs : Math.round(backoff * (1 + chance / 2));
}
