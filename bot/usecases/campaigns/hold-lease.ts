import type { Instant } from "../../domain/calendar/day";
import type { Lease } from "../../domain/campaigns/lease";
import type { Stored, Timer } from "../../ports";
import type { Authority } from "../authority";

export interface LeaseOptions {
  authority: Pick<Authority, "store" | "clock">;
  timer: Timer;
  /** Names this process: no two have the same. */
  processId: string;
  /** So long after its last sign a leader is taken for gone, in milliseconds. */
  termMs: number;
  /** The store is asked at most once in so many milliseconds, by who leads and by who waits. */
  renewMs: number;
}

export interface LeaseHolder {
  /** The epoch under which this process leads; null while another one does. */
  hold(): Promise<number | null>;
  /** True once after something changed that campaigns are planned by; known as of the last sign of life. */
  rang(): boolean;
  /** Gives the lead away, so that the next one need not wait. */
  release(): Promise<void>;
}

const LEASE = { type: "lease", id: "scheduler" } as const;

/**
 * Takes and keeps the lead of an authority's scheduling. No clock is compared with another one's: who waits watches the
 * record, and takes it over once it stood still for a term of their own time. A leader that was only asleep then finds
 * its epoch gone: every write of its is refused, see the write `fence`.
 */
export function createLeaseHolder({ authority, timer, processId, termMs, renewMs }: LeaseOptions): LeaseHolder {
  let mine: { epoch: number; signedAt: number } | null = null;
  let watched: { etag: string; since: number } | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let heard: number | null = null;
  let rang = false;
  const { store, clock } = authority;

  const until = (): Instant => new Date(Date.parse(clock.now()) + termMs).toISOString();

  const take = async (found: Stored<Lease> | null, now: number): Promise<number | null> => {
    const epoch = (found?.value.epoch ?? 0) + 1;
    const since = found === null ? clock.now() : found.value.since;
    const record: Lease = {
      ...found?.value,
      id: "scheduler",
      holder: processId,
      epoch,
      until: until(),
      ...(since === undefined ? {} : { since }),
    };
    const taken = await store.commit([
      found === null ? { do: "create", type: "lease", record } : { do: "replace", type: "lease", record, etag: found.etag },
    ]);
    if (!taken.ok) return null;
    mine = { epoch, signedAt: now };
    return epoch;
  };

  const contend = async (now: number): Promise<number | null> => {
    if (now - askedAt < renewMs) return null;
    askedAt = now;
    const [found] = await store.load([LEASE]);
    if (!found || found.value.holder === "") return take(found ?? null, now);
    if (watched?.etag !== found.etag) watched = { etag: found.etag, since: now };
    return now - watched.since >= termMs ? take(found, now) : null;
  };

  const listen = async (): Promise<void> => {
    const [found] = await store.load([LEASE]);
    const rung = found?.value.rung ?? 0;
    rang ||= heard !== null && rung !== heard;
    heard = rung;
  };

  return {
    async hold() {
      const now = timer.elapsed();
      if (mine !== null && now - mine.signedAt < renewMs) return mine.epoch;
      if (mine !== null) {
        // a sign of life is a write that the epoch allows: it changes what those who wait watch
        const { epoch } = mine;
        if ((await store.commit([{ do: "fence", epoch }])).ok) {
          mine = { epoch, signedAt: now };
          await listen();
          return epoch;
        }
        mine = null;
      }
      return contend(now);
    },
    rang() {
      const did = rang;
      rang = false;
      return did;
    },
    async release() {
      if (mine === null) return;
      const { epoch } = mine;
      mine = null;
      const [found] = await store.load([LEASE]);
      if (!found || found.value.epoch !== epoch) return;
      const record: Lease = { ...found.value, holder: "", until: clock.now() };
      await store.commit([{ do: "replace", type: "lease", record, etag: found.etag }]);
    },
  };
}
