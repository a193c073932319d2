import { anAction, sumsOf, TODAY } from "../testing/builders";
import { addRollups, emptyRollup, lateOn } from "./rollup";

describe("the sums of several parts", () => {
  it("are nothing when there is no part", () => expect(addRollups([])).toEqual(emptyRollup()));
  it("are the same with a part that holds nothing", () => {
    const one = sumsOf([anAction()], { lastHeard: "2026-11-09" });
    expect(addRollups([one, emptyRollup()])).toEqual(one);
  });
  it("leave the parts as they were", () => {
    const one = sumsOf([anAction()]);
    addRollups([one, one]);
    expect(one).toEqual(sumsOf([anAction()]));
  });

  it("add every number, by status and by due day", () => {
    const sums = addRollups([
      sumsOf([anAction(), anAction({ status: "done", progress: 100, days: 4 })]),
      sumsOf([anAction({ status: "blocked", informed: null }), anAction({ dueDay: "2027-06-30", days: 1, progress: 0 })]),
    ]);
    expect(sums).toEqual({
      ...emptyRollup(),
      total: 4,
      byStatus: { planned: 0, inProgress: 2, done: 1, blocked: 1, paused: 0, abandoned: 0 },
      counted: 4,
      known: 3,
      knownDone: 1,
      days: 15,
      daysDone: 800,
      due: { "2027-03-31": 2, "2027-06-30": 1 },
    });
  });

  it("were last heard of on the last of the days", () => {
    const heard = ["2026-11-02", "", "2026-11-13", "2026-10-01"].map((lastHeard) => sumsOf([], { lastHeard }));
    expect(addRollups(heard).lastHeard).toBe("2026-11-13");
  });
});

describe("how many are late", () => {
  it("is none when nothing is due", () => expect(lateOn({ due: {} }, TODAY)).toBe(0));
  it("is none on the due day itself, nor before", () => expect(lateOn({ due: { [TODAY]: 3, "2027-03-31": 2 } }, TODAY)).toBe(0));
  it("is all that was due before", () =>
    expect(lateOn({ due: { "2025-12-31": 2, "2026-11-15": 1, [TODAY]: 5 } }, TODAY)).toBe(3));
  it("takes no notice of a day whose actions have all gone", () => expect(lateOn({ due: { "2026-01-01": 0 } }, TODAY)).toBe(0));
  it("grows by itself when the day passes", () => {
    const { due } = sumsOf([anAction({ dueDay: TODAY })]);
    expect([lateOn({ due }, TODAY), lateOn({ due }, "2026-11-17")]).toEqual([0, 1]);
  });
});
