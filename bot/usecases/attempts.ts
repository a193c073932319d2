import type { Commit } from "../ports";

const ATTEMPTS = 8;

/** What one attempt at a change gave: an outcome to hand back, or a transaction that lost a race and is worth another try. */
export type Attempt<T> = { outcome: T } | { commit: Extract<Commit, { ok: false }> };

/**
 * Reads, decides and writes until no one else wrote in between. Each attempt reads afresh, so the last writer never
 * overwrites what it has not seen. Throws after eight lost races: the caller says « réessayez ».
 */
export async function attempt<T>(once: (count: number) => Promise<Attempt<T>>): Promise<T> {
  for (let count = 0; count < ATTEMPTS; count += 1) {
    const result = await once(count);
    if ("outcome" in result) return result.outcome;
    if (result.commit.reason === "too-many") throw new Error("a change does not fit one transaction");
  }
  throw new BusyError();
}

/** Too many people wrote the same thing at once. */
export class BusyError extends Error {
  constructor() {
    super("the store is busy");
    this.name = "BusyError";
  }
}
