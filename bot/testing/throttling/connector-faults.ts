import { createHash } from "node:crypto";

/**
 * What goes wrong with one request. `busy` and `unavailable`: it is not taken; `accepted-502`, `accepted-reset` and
 * `accepted-hang`: the message is delivered, and the answer is an error, a broken line, or none; `status`: any other answer,
 * before anything was taken.
 */
export type ConnectorFault =
  | { kind: "busy"; retryAfter: string | null }
  | { kind: "unavailable" | "accepted-502" | "accepted-504" | "accepted-reset" | "accepted-hang" | "hang" }
  | { kind: "status"; status: number; body?: object };

/** Shares of all requests that fail in each way, from 0 to 1. */
export type FaultShares = Partial<Record<"busy" | "unavailable" | "accepted-502" | "accepted-reset" | "accepted-hang", number>>;

/** Faults after which a sender cannot know whether the message arrived. */
export const isAmbiguous = ({ kind }: ConnectorFault): boolean => kind.startsWith("accepted-") || kind === "hang";

/** A number from 0 to 1 that depends on the words alone: the same request fails the same way in every run of a seed. */
export function chanceOf(...words: (string | number)[]): number {
  return createHash("sha1").update(words.join("/")).digest().readUInt32BE(0) / 2 ** 32;
}

/** Decides by a seed what happens to the n-th attempt at a conversation. Waits of busy answers are whole seconds up to `longest`. */
export function faultsOf(shares: FaultShares, seed: number, longest = 1): (conversation: string, attempt: number) => ConnectorFault | null {
  return (conversation, attempt) => {
    let left = chanceOf(seed, conversation, attempt);
    for (const kind of ["busy", "unavailable", "accepted-502", "accepted-reset", "accepted-hang"] as const) {
      left -= shares[kind] ?? 0;
      if (left >= 0) continue;
      if (kind !== "busy") return { kind };
      return { kind, retryAfter: String(1 + Math.floor(chanceOf(seed, conversation, attempt, "wait") * longest)) };
    }
    return null;
  };
}
