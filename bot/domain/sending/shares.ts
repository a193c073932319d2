import type { Pace } from "./pace";

type Senders = Pace["senders"];

/** What a sender says of itself when it renews its share. */
export interface Renewal {
  id: string;
  /** Requests it made in the window that ends now: others must not use that part yet. */
  used: number;
  /** Senders whose beat stood still for longer than their term: their share is free. */
  ended: ReadonlySet<string>;
}

/** The part of a limit that is due to each of these senders: whole numbers, in the order of their ids, that sum to the limit. */
export function dueShare(limit: number, ids: readonly string[], id: string): number {
  const rank = ids.toSorted().indexOf(id);
  if (rank === -1) return 0;
  return Math.floor(limit / ids.length) + (rank < limit % ids.length ? 1 : 0);
}

/**
 * The roster after one sender renewed its share. Each changes its own entry only: it gives up what others are due as soon as
 * it has not used it for a whole window, and takes no more than all the others leave. So the shares, and what is really
 * sent in any window, never exceed the limit, in whatever order the senders come, go and renew.
 */
export function renewShare(senders: Senders, { id, used, ended }: Renewal, limit: number): Senders {
  const others = senders.filter((one) => one.id !== id && !ended.has(one.id));
  const own = senders.find((one) => one.id === id);
  const due = dueShare(limit, [...others.map((one) => one.id), id], id);
  const free = Math.max(0, limit - others.reduce((sum, { share }) => sum + share, 0));
  const share = Math.min(free, Math.max(due, Math.min(used, own?.share ?? 0)));
  return [...others, { id, share, beat: (own?.beat ?? 0) + 1 }].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The roster without a sender that has not sent for a whole window. */
export const withoutSender = (senders: Senders, id: string): Senders => senders.filter((one) => one.id !== id);
