import type { ConnectorReport } from "../testing/throttling/throttling-connector";

/** What no sender can beat: a slot of the limit for each card, and for each refusal that was injected. */
export const optimumSeconds = (cards: number, rate: number, { slotsEaten }: Pick<ConnectorReport, "slotsEaten">): number => (cards + slotsEaten) / rate;

/** The most requests that came in any one second: never over the limit when none was refused for that. */
export function mostInASecond(at: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [index, moment] of at.entries()) {
    while (moment - (at[first] ?? 0) >= 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** What the connector really delivered, against what the ledger says. */
export function judge({ delivered, overLimit, ambiguous, at }: ConnectorReport, ledger: readonly { state: string }[]) {
  const got = Object.values(delivered);
  const states: Record<string, number> = {};
  for (const { state } of ledger) states[state] = (states[state] ?? 0) + 1;
  return {
    lost: ledger.length - got.length,
    doubled: got.filter((count) => count > 1).length,
    overLimit,
    unknown: states["unknown"] ?? 0,
    ambiguous: ambiguous.length,
    mostInASecond: mostInASecond(at),
    states,
  };
}
