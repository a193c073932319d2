import type { Timer } from "../../ports";
import type { Departures } from "./departures";
import type { OwnLimits } from "./own-limits";
import type { Roster } from "./pace-roster";
import type { SlowStart } from "./slow-start";
import { PROBE_MS, type StormHold } from "./storm-hold";

/** Messages are prepared so long before they may leave: few are in the hands of a process at any moment. */
const LEAD_MS = 120;
/** A hold up to this long, a probe of another process included, is waited for. */
const WAITED_MS = PROBE_MS + 4000;

/** Room for so many requests; none, while nobody sends for `heldMs`. */
export interface Room {
  room: number;
  heldMs: number;
}

export interface RoomParts {
  timer: Timer;
  limits: OwnLimits;
  departures: Departures;
  slowStart: SlowStart;
  storm: StormHold;
  roster: Pick<Roster, "share">;
  /** Requests that wait already. */
  waiting: () => number;
  /** Somebody is about to send. */
  use: () => void;
}

/** Room that was promised to messages that are being prepared. */
export interface RoomAhead {
  /** Waits for room for up to `most`; see `Pacer.ahead`. */
  ahead(most: number, stop?: AbortSignal): Promise<Room>;
  /** So many of the promised were taken, or given up. */
  used(count: number): void;
  promised(): number;
}

/** Nothing is promised yet. */
export function createRoomAhead({ timer, limits, departures, slowStart, storm, roster, waiting, use }: RoomParts): RoomAhead {
  let promised = 0;
  let asking: Promise<unknown> = Promise.resolve();

  const soon = (now: number): number => {
    const hold = storm.now();
    if (hold.state !== "none") return hold.state === "until" && hold.moment <= now ? 1 : 0;
    const sockets = slowStart.atOnce() * 2 - slowStart.underway();
    return Math.min(sockets, departures.roomUntil(limits.tenant(), now + LEAD_MS, limits.guardMs()));
  };

  /** Half of what leaves in that time: few large claims are cheaper than many small ones. */
  const enough = (): number => (storm.now().state === "none" ? (roster.share() * LEAD_MS) / limits.windowMs() / 2 : 1);

  const roomFor = async (most: number, stop?: AbortSignal): Promise<Room> => {
    for (;;) {
      if (stop?.aborted) return { room: 0, heldMs: 0 };
      use();
      const now = timer.elapsed();
      const hold = storm.now();
      const heldMs = hold.state === "until" ? hold.moment - now : 0;
      if (heldMs > WAITED_MS) return { room: 0, heldMs };
      const room = Math.min(most, soon(now) - promised - waiting());
      if (room > 0 && room >= Math.min(most, slowStart.atOnce(), enough())) {
        promised += room;
        return { room, heldMs: 0 };
      }
      await timer.wait(LEAD_MS / 8);
    }
  };

  return {
    ahead(most, stop) {
      // one asks at a time: what there is goes to the first, in one piece
      const room = asking.then(() => roomFor(most, stop));
      asking = room;
      return room;
    },
    used(count) {
      promised = Math.max(0, promised - count);
    },
    promised: () => promised,
  };
}
