import { type Action, ACTION_STATUSES } from "../roadmap/action";
import { anAction, NOW, TODAY } from "../testing/builders";
import { type Chance, chance } from "../testing/chance";
import { type Answer, applyAnswer, type Speaker } from "./answer";

const speaker: Speaker = { personId: "agent", at: NOW, today: TODAY, channel: "card" };

/** Anything a card, a script or a hand may send, good or bad. */
const randomAnswer = ({ between, oneOf }: Chance): Answer => ({
  ...(between(0, 1) ? { status: oneOf(ACTION_STATUSES) } : {}),
  ...(between(0, 1) ? { progress: between(0, 3) ? 5 * between(0, 20) : between(-20, 120) } : {}),
  ...(between(0, 1) ? { milestoneDay: oneOf([null, "2026-11-16", "2028-02-29", "2027-02-29", "2090-01-01"]) } : {}),
  ...(between(0, 1) ? { obstacle: oneOf(["", "Recours", "x".repeat(501)]) } : {}),
  ...(between(0, 1) ? { line: oneOf(["", "Relance"]) } : {}),
});

const SAYABLE = ["status", "progress", "milestone", "obstacle", "line", "informed", "version"];

/** What an answer cannot say. */
const unsayable = (action: Action) => Object.entries(action).filter(([field]) => !SAYABLE.includes(field));

/** The rules that one answer has broken, in words. */
const wrongWith = (before: Action, answer: Answer, after: Action): string[] =>
  Object.entries({
    "progress off the step": !(after.progress % 5 === 0 && after.progress >= 0 && after.progress <= 100),
    "done below 100 %": after.status === "done" && after.progress !== 100,
    "said done and is not": answer.status === "done" && after.status !== "done",
    "reopened at 100 %": before.status === "done" && after.status !== "done" && after.progress === 100,
    "free, and its old obstacle still there":
      before.status === "blocked" && after.status !== "blocked" && after.obstacle !== "" && after.obstacle === before.obstacle,
    "not one version more": after.version !== before.version + 1,
  }).flatMap(([rule, broken]) => (broken ? [rule] : []));

describe.each([3, 53, 2027])("any sequence of answers, with chance %i,", (seed) => {
  it("keeps the action whole: a step of 5, 100 % when done, one version an answer", () => {
    const luck = chance(seed);
    let action: Action = anAction();
    let taken = 0;
    for (let count = 0; count < 1000; count++) {
      const before = action;
      const answer = randomAnswer(luck);
      const applied = applyAnswer(before, answer, speaker);
      if (!applied.ok) continue;
      action = applied.after;
      taken += 1;
      expect(wrongWith(before, answer, action)).toEqual([]);
      expect(unsayable(action)).toEqual(unsayable(anAction()));
    }
    expect(taken).toBeGreaterThan(200);
    expect(taken).toBeLessThan(1000);
  });
});
