import type { Conversation, Delivery, Messenger } from "../../ports";
import type { Chance } from "../../domain/testing/chance";
import type { VirtualTime } from "./virtual-time";

/** One post that reached the connector, whatever it answered. */
export interface Attempt {
  personId: string;
  at: string;
  /** It appeared in the person's chat. */
  delivered: boolean;
  /** Whether the sender could know. */
  ambiguous: boolean;
}

export interface FaultyConnector {
  readonly messenger: Messenger;
  /** Hands over the attempts of which that is true, and forgets them. */
  take(isWanted: (attempt: Attempt) => boolean): Attempt[];
  /** Called when a card appears in somebody's chat. */
  onDelivered: (personId: string, at: string) => void;
}

/** How often each fault comes, of each hundred posts. */
const SHARES = { busy: 0.02, unavailable: 0.02, unreachable: 0.005, accepted502: 0.005, vanished502: 0.002, hang: 0.001 } as const;
const HANG_MS = 15_000;

/** Plays the Bot Connector with the faults of a bad year, the same ones for the same seed, in virtual time. */
export function createFaultyConnector(time: VirtualTime, chance: Chance): FaultyConnector {
  let attempts: Attempt[] = [];
  let served = 0;
  const connector: FaultyConnector = {
    take(isWanted) {
      const taken = attempts.filter(isWanted);
      attempts = attempts.filter((one) => !isWanted(one));
      return taken;
    },
    onDelivered: () => undefined,
    messenger: { sendCard: (to) => answer(to), updateCard: async (_to, activityId) => ({ ok: true, activityId }) },
  };

  async function answer(to: Conversation): Promise<Delivery> {
    const note = (delivered: boolean, ambiguous: boolean): void => {
      attempts.push({ personId: to.personId, at: time.now(), delivered, ambiguous });
      if (delivered) connector.onDelivered(to.personId, time.now());
    };
    const fate = chance.next();
    let below = 0;
    const is = (share: number): boolean => fate < (below += share);
    await time.wait(30 + chance.between(0, 49));
    if (is(SHARES.busy)) {
      note(false, false);
      return { ok: false, fate: "again", reason: "busy", retryAfterMs: chance.oneOf([1000, 5000, 60_000, 3_600_000, 20_000_000]) };
    }
    if (is(SHARES.unavailable)) {
      note(false, false);
      return { ok: false, fate: "again", reason: "unavailable", retryAfterMs: null };
    }
    if (is(SHARES.unreachable)) return { ok: false, fate: "again", reason: "unreachable", retryAfterMs: null };
    if (is(SHARES.accepted502)) {
      note(true, true);
      return { ok: false, fate: "unknown", reason: "unknown" };
    }
    if (is(SHARES.vanished502)) {
      note(false, true);
      return { ok: false, fate: "unknown", reason: "unknown" };
    }
    if (is(SHARES.hang)) {
      note(chance.happens(0.5), true);
      await time.wait(HANG_MS);
      return { ok: false, fate: "unknown", reason: "unknown" };
    }
    note(true, false);
    served += 1;
    return { ok: true, activityId: `activity-${served}` };
  }
  return connector;
}
