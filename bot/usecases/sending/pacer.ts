import type { Delivery, Timer } from "../../ports";
import type { Authority } from "../authority";
import { createBell } from "./bell";
import { createDepartures } from "./departures";
import { createGuard } from "./guard";
import { type InFlight, processInFlight } from "./in-flight";
import { createOwnLimits } from "./own-limits";
import { createRoster } from "./pace-roster";
import { createRoomAhead, type Room } from "./room-ahead";
import { createSlowStart } from "./slow-start";
import { createStormHold } from "./storm-hold";
import type { Turn } from "./turn";
import { createWaitingLine } from "./waiting-line";

/** Lets requests go as fast as the limits allow and no faster, over all processes that send for a tenant. */
export interface Pacer {
  /** Resolves when one request may leave, at once. */
  take(conversationId: string): Promise<Turn>;
  /**
   * Waits until requests may soon leave and keeps room for up to `most` of them: each is then taken, or given up with
   * `forgo`. No room: nobody sends for `heldMs`, longer than is worth waiting for, or `stop` was aborted.
   */
  ahead(most: number, stop?: AbortSignal): Promise<Room>;
  forgo(count: number): void;
  /** Gives the share of the limit back; a later request joins again. */
  leave(): Promise<void>;
}

export interface PacerParts {
  authority: Pick<Authority, "store" | "plans" | "clock" | "log">;
  timer: Timer;
  processId: string;
  inFlight?: InFlight;
  chance?: () => number;
}

/** How often the others are looked at while something is being sent. */
const LOOK_MS = 300;
/** After so long without a request the share goes back. */
const IDLE_MS = 1500;

/** The pacer of one process for one tenant. Writes nothing while nothing is being sent. */
export function createPacer({ authority, timer, processId, inFlight = processInFlight, chance = Math.random }: PacerParts): Pacer {
  let lastUse = -Infinity;
  let keeping: Promise<void> | null = null;
  const bell = createBell();
  const departures = createDepartures(timer);
  const guard = createGuard(timer);
  const slowStart = createSlowStart();
  const storm = createStormHold(timer, chance);
  const roster = createRoster({
    authority,
    timer,
    processId,
    used: () => departures.since(timer.elapsed() - limits.windowMs() - limits.guardMs()),
    heard: storm.heard,
  });
  const limits = createOwnLimits({ authority, timer, guard, roster });

  const told = (delivery: Delivery, tookMs: number): void => {
    // no answer at all says nothing of the way there
    if (delivery.ok || delivery.fate !== "unknown") guard.answered(tookMs);
    if (delivery.ok) slowStart.well();
    const news = storm.told(delivery);
    if (!news) return;
    slowStart.few();
    void roster.tellHold(news.tell);
  };
  const ended = (): void => {
    lastUse = timer.elapsed();
    bell.ring();
  };
  const line = createWaitingLine({ timer, limits, departures, slowStart, storm, roster, inFlight, bell, told, ended });
  const room = createRoomAhead({ timer, limits, departures, slowStart, storm, roster, waiting: line.length, use: () => use() });

  const isActive = (): boolean =>
    line.length() + slowStart.underway() + room.promised() > 0 || timer.elapsed() - lastUse < Math.max(IDLE_MS, limits.windowMs());
  const keep = async (): Promise<void> => {
    while (isActive()) {
      await limits.read().catch(() => undefined);
      await roster.look(limits.whole());
      bell.ring();
      await timer.wait(LOOK_MS);
    }
    slowStart.restart();
    await roster.leave();
    departures.forgetBefore(timer.elapsed() - limits.longestMs());
    keeping = null;
    // somebody may have come while the share was given back
    if (isActive()) join();
  };
  const join = (): void => {
    keeping ??= keep();
  };
  const use = (): void => {
    lastUse = timer.elapsed();
    join();
  };

  return {
    take(conversationId) {
      use();
      room.used(1);
      return line.take(conversationId);
    },
    ahead: room.ahead,
    forgo(count) {
      room.used(count);
      bell.ring();
    },
    async leave() {
      const rest = lastUse + limits.windowMs() - timer.elapsed();
      if (keeping && rest > 0) await timer.wait(rest);
      lastUse = -Infinity;
      await keeping;
    },
  };
}
