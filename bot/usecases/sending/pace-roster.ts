import type { RateWindow } from "../../domain/campaigns/campaign-settings";
import { nobodySends, type Pace } from "../../domain/sending/pace";
import { dueShare, renewShare, withoutSender } from "../../domain/sending/shares";
import type { Stored, Timer, Write } from "../../ports";
import type { Authority } from "../authority";

/** A share ends so long after it was renewed: whoever stood still has none when it goes on. */
export const TERM_MS = 1500;
const BEAT_MS = 500;
const ATTEMPTS = 6;

export interface RosterParts {
  authority: Pick<Authority, "store" | "clock" | "log">;
  timer: Timer;
  processId: string;
  /** Requests this process made in the tenant's window that ends now. */
  used: () => number;
  /** Somebody's storm holds everybody for so many ms; null when it is over. */
  heard: (heldMs: number | null) => void;
}

/** This process's entry among those who send for a tenant. */
export interface Roster {
  /** Requests this process may make in one window of the limit; 0 before its first renewal and after its term. */
  share(): number;
  /** How many send, this process included. */
  senders(): number;
  /** Reads what the others do, and renews the share where that is due. Nothing happens when the store fails: the term ends. */
  look(limit: RateWindow): Promise<void>;
  /** Tells everybody to hold for so many ms, or that the storm is over (null). */
  tellHold(ms: number | null): Promise<void>;
  /** Moves the hold on to send one probe; false when another process does. */
  takeProbe(ms: number): Promise<boolean>;
  /** Gives the share back. To be called only when nothing was sent for a whole window. */
  leave(): Promise<void>;
}

/** Keeps this process's share of the limit of a tenant in the record that all of them write. */
export function createRoster({ authority, timer, processId, used, heard }: RosterParts): Roster {
  const { store, clock, log } = authority;
  const beats = new Map<string, { beat: number; since: number }>();
  let own = { share: 0, due: 0, until: -Infinity, renewedAt: -Infinity };
  let senders = 1;
  let held: Pace["heldUntil"] = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One change at a time of this process; null from `decide`: nothing to write. */
  const change = (decide: (pace: Pace) => Pace | null): Promise<boolean> => {
    const changed = last.then(async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const [stored] = await store.load([{ type: "pace", id: "pace" }]);
        const next = decide(stored?.value ?? nobodySends());
        if (next === null || (await write(next, stored ?? null))) return true;
      }
      return false;
    });
    last = changed.catch(() => undefined);
    return changed.catch((error: unknown) => {
      log.warn("pace-not-kept", { error: error instanceof Error ? error.message : "unknown" });
      return false;
    });
  };
  const write = async (record: Pace, stored: Stored<Pace> | null): Promise<boolean> => {
    const operation: Write = stored ? { do: "replace", type: "pace", record, etag: stored.etag } : { do: "create", type: "pace", record };
    return (await store.commit([operation])).ok;
  };

  const adoptHold = ({ heldUntil }: Pace): void => {
    if (heldUntil === held) return;
    held = heldUntil;
    heard(heldUntil === null ? null : Math.max(0, Date.parse(heldUntil) - Date.parse(clock.now())));
  };
  const afterNow = (ms: number): string => new Date(Date.parse(clock.now()) + ms).toISOString();

  /** Those whose beat this process saw stand still for a term, and one window more in which their last requests count. */
  const endedAmong = (pace: Pace, now: number, windowMs: number): Set<string> => {
    const ended = new Set<string>();
    for (const { id, beat } of pace.senders) {
      const seen = beats.get(id);
      if (seen?.beat !== beat) beats.set(id, { beat, since: now });
      else if (id !== processId && now - seen.since > TERM_MS + windowMs) ended.add(id);
    }
    return ended;
  };

  return {
    share: () => (timer.elapsed() < own.until ? Math.min(own.share, own.due) : 0),
    senders: () => senders,
    async look({ count, seconds }) {
      let renewal = own;
      const renewed = await change((pace) => {
        const now = timer.elapsed();
        adoptHold(pace);
        const ended = endedAmong(pace, now, seconds * 1000);
        const alive = new Set([...pace.senders.map(({ id }) => id), processId].filter((id) => !ended.has(id)));
        senders = alive.size;
        // what the others are due is not used from this moment on; only then is it counted what was used before
        own = { ...own, due: dueShare(count, [...alive], processId) };
        const next = renewShare(pace.senders, { id: processId, used: used(), ended }, count);
        const share = next.find(({ id }) => id === processId)?.share ?? 0;
        const mine = pace.senders.find(({ id }) => id === processId);
        renewal = { ...own, share };
        const fresh = mine !== undefined && mine.share === share && ended.size === 0 && now - own.renewedAt < BEAT_MS;
        if (fresh) return null;
        renewal = { ...renewal, until: now + TERM_MS, renewedAt: now };
        return { ...pace, senders: next };
      });
      if (renewed) own = { ...renewal, due: own.due };
    },
    async tellHold(ms) {
      await change((pace) => {
        held = ms === null ? null : afterNow(ms);
        return pace.heldUntil === held ? null : { ...pace, heldUntil: held };
      });
    },
    async takeProbe(ms) {
      let until: Pace["heldUntil"] = null;
      const changed = await change((pace) => {
        until = pace.heldUntil === held ? afterNow(ms) : null;
        if (until !== null) return { ...pace, heldUntil: until };
        adoptHold(pace);
        return null;
      });
      if (until === null || !changed) return false;
      held = until;
      return true;
    },
    async leave() {
      await change((pace) => (pace.senders.some(({ id }) => id === processId) ? { ...pace, senders: withoutSender(pace.senders, processId) } : null));
      own = { share: 0, due: 0, until: -Infinity, renewedAt: -Infinity };
      beats.clear();
    },
  };
}
