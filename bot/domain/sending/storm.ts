/** What an answer says of the service: it took the message or judged it, it is too busy, or it is not there at all. */
export type Answer = "served" | "busy" | "down";

/** So many answers are remembered. */
export const REMEMBERED = 10;

/**
 * Whether the last answers are a storm, in which everybody holds: at least three in ten were told to slow down and they are
 * half of what is known, or nearly nothing gets through. Single refusals concern single messages.
 */
export function isStorm(answers: readonly Answer[]): boolean {
  const last = answers.slice(-REMEMBERED);
  const busy = last.filter((answer) => answer === "busy").length;
  const down = last.filter((answer) => answer !== "served").length;
  return (busy >= 3 && busy * 2 >= last.length) || (down >= 5 && down * 5 >= last.length * 4);
}

const FIRST_HOLD_MS = 1000;
const LONGEST_HOLD_MS = 60_000;

/**
 * How long nobody sends, in ms: what the service asked for, at least a second; without a word of it, twice as long after
 * each probe that failed. `chance` from 0 to 1 keeps several senders apart.
 */
export function holdFor(retryAfterMs: number | null, failures: number, chance: number): number {
  const asked = retryAfterMs ?? 0;
  if (asked >= FIRST_HOLD_MS) return asked;
  return Math.min(LONGEST_HOLD_MS, FIRST_HOLD_MS * 2 ** failures) * (1 + chance / 4);
}
