import { type Answer, holdFor, isStorm, REMEMBERED } from "../../domain/sending/storm";
import type { Delivery, Timer } from "../../ports";

/** A probe that takes longer than this was lost with its process: another one may be sent. */
export const PROBE_MS = 16_000;

/** Where the hold after a storm stands: nobody holds; until a moment of the timer; or one probe is on its way. */
export type Hold = { state: "none" } | { state: "until"; moment: number } | { state: "probing" };

export interface StormHold {
  now(): Hold;
  /** Takes an answer in; says whether everybody is to be told to hold (ms) or that the storm is over (null). */
  told(delivery: Delivery): { tell: number | null } | null;
  /** Another process tells to hold, or that the storm is over. */
  heard(heldMs: number | null): void;
  /** This process sends the probe. */
  probe(): void;
  /** The probe did not leave after all. */
  noProbe(): void;
}

const answerOf = (delivery: Delivery): Answer => {
  if (delivery.ok || delivery.fate === "final") return "served";
  return delivery.reason === "busy" ? "busy" : "down";
};

/** Watches the answers for a storm. After one nobody sends until its end; then one request is a probe. */
export function createStormHold(timer: Timer, chance: () => number): StormHold {
  let hold: Hold = { state: "none" };
  let answers: Answer[] = [];
  let failures = 0;
  const holdOn = (delivery: Delivery): number => {
    const asked = !delivery.ok && delivery.fate === "again" ? delivery.retryAfterMs : null;
    const ms = holdFor(asked, failures, chance());
    hold = { state: "until", moment: timer.elapsed() + ms };
    answers = [];
    return ms;
  };
  return {
    now: () => hold,
    told(delivery) {
      const answer = answerOf(delivery);
      if (hold.state === "probing") {
        failures = answer === "served" ? 0 : failures + 1;
        if (answer !== "served") return { tell: holdOn(delivery) };
        hold = { state: "none" };
        return { tell: null };
      }
      // what was on its way when the storm began says nothing new
      if (hold.state === "until") return null;
      answers = [...answers, answer].slice(-REMEMBERED);
      return isStorm(answers) ? { tell: holdOn(delivery) } : null;
    },
    heard(heldMs) {
      answers = [];
      hold = heldMs === null ? { state: "none" } : { state: "until", moment: timer.elapsed() + heldMs };
    },
    probe() {
      hold = { state: "probing" };
    },
    noProbe() {
      hold = { state: "until", moment: timer.elapsed() };
    },
  };
}
