import type { Action } from "../roadmap/action";
import { type Settling, type Side, UNSETTLED } from "./conflict";
import { planImport } from "./plan-import";
import { aFile, anAction, applied, context } from "./testing";

/** A plan of one action, imported; then what people did to the action in Jalon since. */
function imported(said: Parameters<typeof anAction>[1], since: Partial<Action>) {
  const current = applied(planImport(aFile({ actions: [anAction("Site", said)] }), null, context(1)));
  return { ...current, actions: current.actions.map((action) => ({ ...action, ...since })) };
}

describe("a cell that the file and people both changed", () => {
  const current = imported(
    { status: "inProgress", dueDay: "2026-12-31", description: "d" },
    { status: "blocked", dueDay: "2027-02-28" },
  );
  const comes = { status: "done", dueDay: "2027-01-31", description: "d" } as const;
  const decided = (settling: Settling) =>
    planImport(aFile({ actions: [anAction("Site", comes)] }), current, context(2), settling);
  const choose = (...sides: Side[]): Settling => ({
    choices: decided(UNSETTLED).conflicts.map(({ kind, id, field, seen }, at) => ({ kind, id, field, seen, take: sides[at] ?? "jalon" })),
  });

  it("ends as it is chosen, cell by cell", () => {
    expect(decided(UNSETTLED).conflicts.map(({ field }) => field)).toEqual(["status", "dueDay"]);
    const decision = decided(choose("jalon", "file"));
    expect(decision).toMatchObject({ settled: true, changed: 1 });
    expect(decision.actions[0]).toMatchObject({ status: "blocked", dueDay: "2027-01-31", initialDueDay: "2026-12-31" });
    expect(decision.events[0]?.changes).toMatchObject([{ before: { dueDay: "2027-02-28" }, after: { dueDay: "2027-01-31" } }]);
    expect(decision.conflicts.map(({ taken }) => taken)).toEqual(["jalon", "file"]);
  });

  it("ends all alike when that is chosen", () => {
    expect(decided({ all: "file" }).actions[0]).toMatchObject({ status: "done", progress: 100, dueDay: "2027-01-31" });
    expect(decided({ all: "jalon" })).toMatchObject({ settled: true, changed: 0, events: [] });
  });

  it("waits again when Jalon's value is no longer the one that was seen, or one conflict has no choice", () => {
    const chosen = choose("file", "file");
    const later = { ...current, actions: current.actions.map((action) => ({ ...action, status: "paused" as const })) };
    const decision = planImport(aFile({ actions: [anAction("Site", comes)] }), later, context(2), chosen);
    expect(decision).toMatchObject({ settled: false, conflicts: [{ inJalon: "paused", taken: null }, { taken: "file" }] });
    expect(decision.actions[0]?.status).toBe("paused");
    expect(decided("choices" in chosen ? { choices: chosen.choices.slice(1) } : chosen).settled).toBe(false);
  });

  it("waits when a choice is about a conflict that is no more", () => {
    const settledMeanwhile = { ...current, actions: current.actions.map((action) => ({ ...action, dueDay: "2026-12-31" })) };
    const decision = planImport(aFile({ actions: [anAction("Site", comes)] }), settledMeanwhile, context(2), choose("jalon", "jalon"));
    expect(decision.conflicts.map(({ taken }) => taken)).toEqual(["jalon"]);
    expect(decision.settled).toBe(false);
  });

  it("is no conflict when both say the same", () => {
    const same = { ...current, actions: current.actions.map((action) => ({ ...action, status: "done" as const, dueDay: "2027-01-31" })) };
    expect(planImport(aFile({ actions: [anAction("Site", comes)] }), same, context(2))).toMatchObject({ conflicts: [], settled: true, changed: 0 });
  });
});
