import type { Action } from "../roadmap/action";
import { anAction, NOW, TODAY } from "../testing/builders";
import { advanced, type Answer, answerable, applyAnswer, LONGEST_TEXT, type Speaker } from "./answer";

const DONE = { status: "done", progress: 100 } as const;
const TO_COME = { status: "planned", progress: 0 } as const;
const speaker: Speaker = { personId: "agent", at: NOW, today: TODAY, channel: "card" };

function answered(action: Action, answer: Answer, by = speaker): Action {
  const applied = applyAnswer(action, answer, by);
  if (!applied.ok) throw new Error(`refused: ${applied.reason}`);
  return applied.after;
}

const stateAfter = (values: Partial<Action>, answer: Answer) => {
  const { status, progress } = answered(anAction(values), answer);
  return { status, progress };
};

const aMilestoneOf = (day: string) => ({ title: "Mise en service", initialDay: "2026-12-15", day });

describe("an answer that says nothing", () => {
  it("keeps every value, and says that they were confirmed", () => {
    const milestone = aMilestoneOf("2027-01-31");
    const action = anAction({ status: "blocked", obstacle: "Marché infructueux", line: "Relance", milestone });
    expect(answered(action, {})).toEqual({
      ...action,
      informed: { at: NOW, week: "2026-W47", by: "agent", channel: "card" },
      version: 2,
    });
  });
  it("keeps a done action done and an action to come where it is, whatever its figure", () => {
    expect(stateAfter(DONE, {})).toEqual(DONE);
    expect(stateAfter(TO_COME, {})).toEqual(TO_COME);
    expect(stateAfter({ status: "planned", progress: 20 }, { line: "Rien" })).toEqual({ status: "planned", progress: 20 });
  });
  it("leaves the action it was given as it was", () => {
    const action = anAction();
    answered(action, { status: "done", line: "Ouvert" });
    expect(action).toEqual(anAction());
  });
  it("is a form sent back as it was filled in", () => {
    for (const status of ["planned", "inProgress", "done", "blocked", "paused", "abandoned"] as const) {
      const action = anAction({ status, progress: status === "done" ? 100 : 40, obstacle: "Un marché", line: "Relance" });
      const form = { status, progress: action.progress, obstacle: "Un marché", line: "Relance", milestoneDay: null };
      expect(answerable(answered(action, form))).toEqual(answerable(action));
    }
  });
});

describe("status and progress", () => {
  it("is 100 % when it is done, whatever figure comes with it", () => {
    expect(stateAfter({ progress: 40 }, { status: "done" })).toEqual(DONE);
    expect(stateAfter({ progress: 40 }, { status: "done", progress: 60 })).toEqual(DONE);
  });
  it("is not done by itself at 100 %", () =>
    expect(stateAfter({}, { progress: 100 })).toEqual({ status: "inProgress", progress: 100 }));

  it("runs when an action to come moves on", () => {
    expect(stateAfter(TO_COME, { progress: 5 })).toEqual({ status: "inProgress", progress: 5 });
    expect(stateAfter(TO_COME, { progress: 0 })).toEqual(TO_COME);
  });
  it("runs too when the form sends its unchanged status back with the new figure", () =>
    expect(stateAfter(TO_COME, { status: "planned", progress: 20 })).toEqual({ status: "inProgress", progress: 20 }));

  it("stays done when it is said again to be done, even beside an old figure", () =>
    expect(stateAfter(DONE, { status: "done", progress: 60 })).toEqual(DONE));
  it("runs again when a done action is only said to be at 60 %", () =>
    expect(stateAfter(DONE, { progress: 60 })).toEqual({ status: "inProgress", progress: 60 }));
  it("cannot stay at 100 % when it is reopened without a figure", () => {
    expect(stateAfter(DONE, { status: "inProgress" })).toEqual({ status: "inProgress", progress: 95 });
    expect(stateAfter(DONE, { status: "inProgress", progress: 100 })).toEqual({ status: "inProgress", progress: 95 });
    expect(stateAfter(DONE, { status: "blocked" })).toEqual({ status: "blocked", progress: 95 });
  });
  it("is reopened at the figure that is given", () =>
    expect(stateAfter(DONE, { status: "inProgress", progress: 30 })).toEqual({ status: "inProgress", progress: 30 }));
  it("has not begun when it was done by mistake and is to come", () =>
    expect(stateAfter(DONE, { status: "planned" })).toEqual(TO_COME));

  it.each(["blocked", "paused", "abandoned"] as const)("keeps its figure when it becomes %s", (status) =>
    expect(stateAfter({ progress: 40 }, { status })).toEqual({ status, progress: 40 }),
  );
});

describe("the obstacle", () => {
  const blocked = { status: "blocked", obstacle: "Marché infructueux" } as const;
  const obstacleAfter = (answer: Answer) => answered(anAction(blocked), answer).obstacle;

  it("stays while the action stays blocked", () => expect(obstacleAfter({ progress: 45 })).toBe("Marché infructueux"));
  it("goes when the action is no longer blocked", () => {
    expect(obstacleAfter({ status: "inProgress" })).toBe("");
    expect(obstacleAfter({ status: "done" })).toBe("");
  });
  it("goes too when the form sends the old text back", () =>
    expect(obstacleAfter({ status: "inProgress", obstacle: " Marché infructueux " })).toBe(""));
  it("is kept when a new one is written, blocked or not", () => {
    expect(obstacleAfter({ obstacle: " Recours déposé " })).toBe("Recours déposé");
    expect(obstacleAfter({ status: "inProgress", obstacle: "Équipe réduite" })).toBe("Équipe réduite");
  });
  it("can be taken away", () => expect(obstacleAfter({ obstacle: "" })).toBe(""));
  it("stays on an action that was never blocked", () =>
    expect(answered(anAction({ obstacle: "Équipe réduite" }), { status: "paused" }).obstacle).toBe("Équipe réduite"));
});

describe("the next milestone", () => {
  const withMilestone = anAction({ milestone: aMilestoneOf("2027-01-31") });

  it("stays when nothing is said of it", () =>
    expect(answered(withMilestone, { progress: 45 }).milestone).toEqual(aMilestoneOf("2027-01-31")));
  it("moves, and remembers where it first stood", () =>
    expect(answered(withMilestone, { milestoneDay: "2027-03-31" }).milestone).toEqual(aMilestoneOf("2027-03-31")));
  it("goes when it is null", () => expect(answered(withMilestone, { milestoneDay: null }).milestone).toBeNull());
  it("appears, set first on that day", () =>
    expect(answered(anAction(), { milestoneDay: "2027-03-31" }).milestone).toEqual({
      title: "",
      initialDay: "2027-03-31",
      day: "2027-03-31",
    }));
});

describe("who said it", () => {
  it("is kept with the week of the plan's own day: Sunday 3 January 2027 in Martinique, Monday in UTC, is 2026-W53", () => {
    const at = "2027-01-04T03:00:00.000Z";
    const { informed } = answered(anAction(), {}, { personId: "other", at, today: "2027-01-03", channel: "tab" });
    expect(informed).toEqual({ at, week: "2026-W53", by: "other", channel: "tab" });
  });
});

describe("an answer is refused, with its reason and its field,", () => {
  const refusal = (answer: Answer) => applyAnswer(anAction(), answer, speaker);
  const text = (length: number) => "é".repeat(length);

  it.each([-5, 1, 42, 99, 105, 47.5, Number.NaN, Number.POSITIVE_INFINITY])("when progress is %s", (progress) =>
    expect(refusal({ progress })).toEqual({ ok: false, reason: "progress-not-a-step", field: "progress" }),
  );
  it("when the status does not exist", () => {
    const answer: unknown = JSON.parse('{"status":"late"}');
    expect(refusal(answer as Answer)).toEqual({ ok: false, reason: "status-unknown", field: "status" });
  });
  it.each(["2027-02-29", "2026-13-01", "31/03/2027", "2027-3-1", "", "bientôt"])("when the milestone is on %j", (milestoneDay) =>
    expect(refusal({ milestoneDay })).toEqual({ ok: false, reason: "day-unknown", field: "milestoneDay" }),
  );
  it.each(["2057-01-01", "1995-12-31", "9999-12-31", "0202-11-16"])("when the milestone is as far as %s", (milestoneDay) =>
    expect(refusal({ milestoneDay })).toEqual({ ok: false, reason: "day-too-far", field: "milestoneDay" }),
  );
  it("when a text is longer than 500 signs", () => {
    expect(refusal({ obstacle: text(LONGEST_TEXT + 1) })).toEqual({ ok: false, reason: "text-too-long", field: "obstacle" });
    expect(refusal({ line: text(LONGEST_TEXT + 1) })).toEqual({ ok: false, reason: "text-too-long", field: "line" });
  });
});

describe("an answer is taken", () => {
  it("at every step of 5 from 0 to 100", () => {
    for (let progress = 0; progress <= 100; progress += 5) expect(answered(anAction(), { progress }).progress).toBe(progress);
  });
  it("at thirty years, and on a leap day", () => {
    for (const milestoneDay of ["2056-12-31", "1996-01-01", "2028-02-29"]) {
      expect(answered(anAction(), { milestoneDay }).milestone?.day).toBe(milestoneDay);
    }
  });
  it("with texts of 500 signs, without the spaces around them", () => {
    const long = "é".repeat(LONGEST_TEXT);
    expect(answered(anAction(), { obstacle: long, line: long })).toMatchObject({ obstacle: long, line: long });
    expect(answered(anAction({ line: "Avant" }), { line: "  Ouvert \n" }).line).toBe("Ouvert");
    expect(answered(anAction({ line: "Avant" }), { line: " " }).line).toBe("");
  });
});

describe("what history keeps of an action", () => {
  it("is what an answer can touch, and nothing else", () =>
    expect(answerable(anAction({ milestone: aMilestoneOf("2027-01-31"), obstacle: "Recours", line: "Relance" }))).toEqual({
      status: "inProgress",
      progress: 40,
      milestoneDay: "2027-01-31",
      obstacle: "Recours",
      line: "Relance",
    }));
  it("says null for no milestone", () => expect(answerable(anAction())["milestoneDay"]).toBeNull());
});

describe("« Avance »", () => {
  it.each([
    [0, 10],
    [40, 50],
    [85, 95],
    [90, 95],
    [95, 95],
  ])("leads from %i %% to %i %%, and never to the end", (progress, after) => expect(advanced({ progress })).toBe(after));
});
