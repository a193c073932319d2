import { attentionOf, byAttention } from "./attention";
import { anAction, TODAY } from "./testing/facts";

const reasonOf = (values: Parameters<typeof anAction>[0], heard: string | null = "2026-11-09") =>
  attentionOf(anAction(values), heard, TODAY);
const milestone = (day: string) => ({ title: "", initialDay: day, day });

describe("what asks for attention", () => {
  it("leaves in peace an action that runs, was heard of last week and has time", () => expect(reasonOf({})).toBeNull());
  it("leaves in peace an action due today", () => expect(reasonOf({ dueDay: TODAY })).toBeNull());
  it("leaves in peace a milestone in fifteen days", () => expect(reasonOf({ milestone: milestone("2026-12-01") })).toBeNull());
  it("leaves in peace twenty days without news", () => expect(reasonOf({}, "2026-10-27")).toBeNull());
  it("does not call a paused action late", () => expect(reasonOf({ status: "paused", dueDay: "2026-01-01" })).toBeNull());

  it("names what is blocked before what is late", () =>
    expect(reasonOf({ status: "blocked", dueDay: "2026-01-01" })).toBe("blocked"));
  it("names what is late", () => expect(reasonOf({ dueDay: "2026-11-15" })).toBe("late"));
  it("names a milestone in fourteen days, or passed", () => {
    expect(reasonOf({ milestone: milestone("2026-11-30") })).toBe("milestone");
    expect(reasonOf({ milestone: milestone("2026-11-02") })).toBe("milestone");
  });
  it("names what nobody informed", () => expect(reasonOf({ informed: null })).toBe("uninformed"));
  it("names three weeks of silence", () => expect(reasonOf({}, "2026-10-26")).toBe("silent"));

  it("orders by what presses, then by due day, those without one last", () => {
    const actions = [
      anAction({ id: "open-ended", dueDay: null }),
      anAction({ id: "june", dueDay: "2027-06-30" }),
      anAction({ id: "march", dueDay: "2027-03-31" }),
      anAction({ id: "unknown", informed: null }),
      anAction({ id: "milestone", milestone: milestone("2026-11-20") }),
      anAction({ id: "late", dueDay: "2026-11-02" }),
      anAction({ id: "later still", dueDay: "2026-10-02" }),
      anAction({ id: "blocked", status: "blocked" }),
    ];
    const ordered = byAttention(
      actions.map((action) => ({ action, heard: "2026-11-09" })),
      TODAY,
    );
    expect(ordered.map(({ action }) => action.id)).toEqual([
      "blocked",
      "later still",
      "late",
      "milestone",
      "unknown",
      "march",
      "june",
      "open-ended",
    ]);
  });
});
