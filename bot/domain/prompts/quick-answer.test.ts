import { applyAnswer } from "../updates/answer";
import { answerOf, quickAnswersFor } from "./quick-answer";
import { anAction, NOW, TODAY } from "./testing/facts";

const speaker = { personId: "agent", at: NOW, today: TODAY, channel: "card" } as const;
const after = (quick: "advance" | "finish" | "block", values: Parameters<typeof anAction>[0]) => {
  const action = anAction(values);
  const applied = applyAnswer(action, answerOf(quick, action), speaker);
  return applied.ok
    ? { status: applied.after.status, progress: applied.after.progress, obstacle: applied.after.obstacle }
    : applied;
};

describe("an answer of one tap", () => {
  it("is not offered where it would change nothing", () => {
    expect(quickAnswersFor({ status: "done", progress: 100 })).toEqual([]);
    expect(quickAnswersFor({ status: "inProgress", progress: 95 })).toEqual(["finish", "block"]);
    expect(quickAnswersFor({ status: "blocked", progress: 40 })).toEqual(["advance", "finish"]);
    expect(quickAnswersFor({ status: "inProgress", progress: 40 })).toEqual(["advance", "finish", "block"]);
  });

  it("Avance gives ten points and never finishes by itself", () => {
    expect(after("advance", { progress: 40 })).toMatchObject({ status: "inProgress", progress: 50 });
    expect(after("advance", { progress: 90 })).toMatchObject({ status: "inProgress", progress: 95 });
    expect(after("advance", { status: "planned", progress: 0 })).toMatchObject({ status: "inProgress", progress: 10 });
  });

  it("Avance on a blocked action says that it runs again, without its obstacle", () =>
    expect(after("advance", { status: "blocked", obstacle: "marché infructueux" })).toEqual({
      status: "inProgress",
      progress: 50,
      obstacle: "",
    }));

  it("Avance never takes points away", () =>
    expect(after("advance", { status: "paused", progress: 100 })).toMatchObject({ progress: 100 }));
  it("Terminée is 100 %", () => expect(after("finish", {})).toMatchObject({ status: "done", progress: 100 }));
  it("Bloquée keeps the progress", () => expect(after("block", {})).toMatchObject({ status: "blocked", progress: 40 }));
});
