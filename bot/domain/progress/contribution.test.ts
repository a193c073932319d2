import { anAction } from "../testing/builders";
import { applySteps, contributionOf, mergeSteps, rollupOf, rollupSteps } from "./contribution";
import { emptyRollup } from "./rollup";

describe("what an action adds to the sums", () => {
  it("is nothing when it is kept « pour mémoire », whatever its state", () => {
    expect(contributionOf(anAction({ forTheRecord: true }), 5)).toEqual(emptyRollup());
    expect(contributionOf(anAction({ forTheRecord: true, status: "done", progress: 100 }), 5)).toEqual(emptyRollup());
  });

  it("is a line of the list and nothing of the rate when it is abandoned", () =>
    expect(contributionOf(anAction({ status: "abandoned" }), 5)).toEqual({
      ...emptyRollup(),
      total: 1,
      byStatus: { ...emptyRollup().byStatus, abandoned: 1 },
    }));

  it("counts through its parts: itself a line with a due day, and nothing of the rate", () =>
    expect(contributionOf(anAction({ hasParts: true }), 5)).toEqual({
      ...emptyRollup(),
      total: 1,
      byStatus: { ...emptyRollup().byStatus, inProgress: 1 },
      due: { "2027-03-31": 1 },
    }));

  it("is owed to the rate and missing in it as long as nobody has informed it", () =>
    expect(contributionOf(anAction({ informed: null }), 5)).toMatchObject({ counted: 1, known: 0, days: 0, daysDone: 0 }));

  it("is its load, and its load by its progress", () =>
    expect(contributionOf(anAction({ days: 12, progress: 25 }), 5)).toEqual({
      ...emptyRollup(),
      total: 1,
      byStatus: { ...emptyRollup().byStatus, inProgress: 1 },
      counted: 1,
      known: 1,
      knownDone: 0,
      days: 12,
      daysDone: 300,
      due: { "2027-03-31": 1 },
    }));

  it("weighs the plan's default when it states no load, and nothing when it states none at all", () => {
    expect(contributionOf(anAction({ days: null, progress: 50 }), 5)).toMatchObject({ days: 5, daysDone: 250 });
    expect(contributionOf(anAction({ days: 0, progress: 50 }), 5)).toMatchObject({ known: 1, days: 0, daysDone: 0 });
  });

  it("is done only by its status", () => {
    expect(contributionOf(anAction({ status: "done", progress: 100 }), 5)).toMatchObject({ knownDone: 1, daysDone: 1000 });
    expect(contributionOf(anAction({ progress: 100 }), 5)).toMatchObject({ knownDone: 0, daysDone: 1000 });
  });

  it.each(["done", "paused", "abandoned"] as const)("expects nothing on its due day when it is %s", (status) =>
    expect(contributionOf(anAction({ status }), 5).due).toEqual({}),
  );
  it("expects nothing on a day when it has none", () => expect(contributionOf(anAction({ dueDay: null }), 5).due).toEqual({}));
});

describe("the steps from one state of an action to the next", () => {
  it("are none when nothing that counts has changed", () => {
    expect(rollupSteps(anAction(), anAction(), 5)).toEqual([]);
    expect(rollupSteps(anAction(), anAction({ title: "Autre titre", line: "On avance", obstacle: "Un marché" }), 5)).toEqual([]);
    expect(rollupSteps(null, null, 5)).toEqual([]);
  });
  it("are none between two states « pour mémoire »", () => {
    const before = anAction({ forTheRecord: true });
    expect(rollupSteps(before, { ...before, status: "done", progress: 100 }, 5)).toEqual([]);
  });

  it("are one number when only the progress moves", () =>
    expect(rollupSteps(anAction({ progress: 40 }), anAction({ progress: 55 }), 5)).toEqual([{ path: ["daysDone"], by: 150 }]));

  it("move an action that is done from one status to the other, and off its due day", () =>
    expect(rollupSteps(anAction({ progress: 40 }), anAction({ status: "done", progress: 100 }), 5)).toEqual([
      { path: ["knownDone"], by: 1 },
      { path: ["daysDone"], by: 600 },
      { path: ["byStatus", "inProgress"], by: -1 },
      { path: ["byStatus", "done"], by: 1 },
      { path: ["due", "2027-03-31"], by: -1 },
    ]));

  it("move a due day", () =>
    expect(rollupSteps(anAction(), anAction({ dueDay: "2027-06-30" }), 5)).toEqual([
      { path: ["due", "2027-03-31"], by: -1 },
      { path: ["due", "2027-06-30"], by: 1 },
    ]));

  it("take back everything that the action had added when it goes", () => {
    const sums = rollupOf([anAction()], 5);
    applySteps(sums, rollupSteps(anAction(), null, 5));
    expect(sums).toEqual({ ...emptyRollup(), due: { "2027-03-31": 0 } });
  });
});

describe("steps of several actions as one list", () => {
  it("are none when there is none, or when they undo each other", () => {
    expect(mergeSteps([])).toEqual([]);
    expect(mergeSteps([{ path: ["days"], by: 10 }, { path: ["days"], by: -10 }])).toEqual([]);
  });
  it("are one step a path", () =>
    expect(
      mergeSteps([
        { path: ["due", "2027-03-31"], by: 1 },
        { path: ["known"], by: 1 },
        { path: ["due", "2027-03-31"], by: 1 },
        { path: ["due", "2027-06-30"], by: 1 },
      ]),
    ).toEqual([
      { path: ["due", "2027-03-31"], by: 2 },
      { path: ["known"], by: 1 },
      { path: ["due", "2027-06-30"], by: 1 },
    ]));
});
