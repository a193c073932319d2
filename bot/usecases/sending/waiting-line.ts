import type { Delivery, Timer } from "../../ports";
import type { Bell } from "./bell";
import type { Departures } from "./departures";
import type { InFlight } from "./in-flight";
import type { OwnLimits } from "./own-limits";
import type { Roster } from "./pace-roster";
import type { SlowStart } from "./slow-start";
import { PROBE_MS, type StormHold } from "./storm-hold";
import type { Turn } from "./turn";

/** The longest wait without looking again. */
const LOOK_MS = 300;
/** A wait too short for anything to change meanwhile. */
const SHORT_MS = 20;

export interface LineParts {
  timer: Timer;
  limits: OwnLimits;
  departures: Departures;
  slowStart: SlowStart;
  storm: StormHold;
  roster: Pick<Roster, "takeProbe">;
  inFlight: InFlight;
  bell: Bell;
  /** What came of a request, and how long its answer took. */
  told: (delivery: Delivery, tookMs: number) => void;
  /** A request ended, whatever came of it. */
  ended: () => void;
}

/** Requests that wait for the limits: whichever may leave first does. */
export interface WaitingLine {
  take(conversationId: string): Promise<Turn>;
  length(): number;
}

/** An empty line. */
export function createWaitingLine({ timer, limits, departures, slowStart, storm, roster, inFlight, bell, told, ended }: LineParts): WaitingLine {
  const waiting: { conversationId: string; go: (turn: Turn) => void }[] = [];
  let isMoving = false;
  let mayProbe = false;

  const mayLeave = (): boolean => {
    const { state } = storm.now();
    return state === "none" ? slowStart.mayLeave() : state === "probing" && mayProbe;
  };

  /** When the next request may leave, and which; Infinity while only a change can tell. */
  const next = (now: number): { at: number; index: number } => {
    const hold = storm.now();
    if (hold.state === "until" && hold.moment > now) return { at: hold.moment, index: 0 };
    let best = { at: Infinity, index: 0 };
    if (!mayLeave()) return best;
    const [tenant, conversation, guardMs] = [limits.tenant(), limits.conversation(), limits.guardMs()];
    for (const [index, { conversationId }] of waiting.entries()) {
      const at = departures.earliest(conversationId, tenant, conversation, guardMs);
      if (at < best.at) best = { at, index };
      if (best.at <= now) break;
    }
    return best;
  };

  const turnOf = (settle: (hasLeft: boolean) => void): Turn => {
    let leftAt = timer.elapsed();
    const end = (): void => {
      slowStart.ended();
      inFlight.exit();
      ended();
    };
    return {
      left() {
        leftAt = timer.elapsed();
        settle(true);
        bell.ring();
      },
      told(delivery) {
        settle(true);
        told(delivery, timer.elapsed() - leftAt);
        end();
      },
      back() {
        settle(false);
        if (storm.now().state === "probing") storm.noProbe();
        end();
      },
    };
  };

  const letGo = (index: number): void => {
    const [one] = waiting.splice(index, 1);
    if (!one) return;
    slowStart.begun();
    mayProbe = false;
    one.go(turnOf(departures.begin(one.conversationId, limits.remembered())));
  };

  const askForProbe = async (): Promise<void> => {
    const hold = storm.now();
    if (hold.state !== "until" || hold.moment > timer.elapsed()) return;
    storm.probe();
    mayProbe = await roster.takeProbe(PROBE_MS);
    if (!mayProbe && storm.now().state === "probing") storm.heard(LOOK_MS);
  };

  const move = async (): Promise<void> => {
    if (isMoving) return;
    isMoving = true;
    while (waiting.length > 0) {
      await askForProbe();
      const now = timer.elapsed();
      const { at, index } = next(now);
      if (at > now) {
        // timers keep whole ms: a part of one would be waited for twice
        const wanted = Math.min(Math.ceil(at - now), LOOK_MS);
        await (wanted < SHORT_MS ? timer.wait(wanted) : Promise.race([timer.wait(wanted), bell.rung()]));
      } else if (inFlight.enter()) {
        letGo(index);
        // one by one, and not in one gust
        await timer.wait(0);
      } else await inFlight.freed();
    }
    isMoving = false;
  };

  return {
    take: (conversationId) =>
      new Promise((go) => {
        waiting.push({ conversationId, go });
        void move();
      }),
    length: () => waiting.length,
  };
}
