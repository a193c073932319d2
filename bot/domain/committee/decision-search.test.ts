import { weekOf } from "../calendar/iso-week";
import { aPerson } from "../testing/builders";
import { aCommittee, aDecision } from "../testing/committee-builders";
import type { Edit } from "../edits/edit";
import { searchDecisions, yearsOf } from "./decision-search";
import { followDecision } from "./follow-decision";
import { settleConflicts } from "./settle-conflicts";

const TODAY = "2026-12-15";
const edits: Edit[] = [{ subject: "project", id: "plan.p1", seen: { endDay: null, sponsor: "" }, values: { endDay: "2027-06-30", sponsor: "DGA" } }];
const register = [
  aDecision({ number: "D-2026-004", text: "Le périmètre du guichet est réduit.", effect: { kind: "dates", edits } }),
  aDecision({ number: "D-2026-003", text: "Les données sont reprises.", projectName: "Portail agent", dueDay: "2026-12-10", ownerId: "agent", ownerName: "Élodie Œuvrard" }),
  aDecision({ number: "D-2026-002", state: "applied", committeeId: "plan.costrat", doneAt: "2026-12-01T09:00:00.000Z", dueDay: "2026-11-30" }),
  aDecision({ number: "D-2026-001", state: "withdrawn" }),
  aDecision({ number: "D-2025-009", day: "2025-12-09", state: "undone" }),
];
const found = (search: Parameters<typeof searchDecisions>[1]) => searchDecisions(register, search, TODAY).map(({ number }) => number.slice(2));

describe("the register of decisions", () => {
  it("shows all but what was recorded by mistake", () => {
    expect(found({})).toEqual(["2026-004", "2026-003", "2026-002", "2025-009"]);
    expect(yearsOf(register)).toEqual([2026, 2025]);
  });

  it("is searched by all the words, without accents, in texts, projects, owners and numbers", () => {
    expect(found({ words: "perimetre GUICHET" })).toEqual(["2026-004"]);
    expect(found({ words: "elodie oeuvrard" })).toEqual(["2026-003"]);
    expect([found({ words: "d-2026-002" }), found({ words: "portail" }), found({ words: "portail guichet" })]).toEqual([["2026-002"], ["2026-003"], []]);
  });

  it("is narrowed to an instance, a year, an owner", () => {
    expect([found({ committeeId: "plan.costrat" }), found({ year: "2025" }), found({ ownerId: "agent" })]).toEqual([["2026-002"], ["2025-009"], ["2026-003"]]);
  });

  it("is narrowed to where they stand; one that is overdue is still to do", () => {
    expect([found({ state: "to-apply" }), found({ state: "to-do" }), found({ state: "overdue" })]).toEqual([["2026-004"], ["2026-004", "2026-003"], ["2026-003"]]);
    expect([found({ state: "done" }), found({ state: "undone" }), found({ state: "withdrawn" })]).toEqual([["2026-002"], ["2025-009"], ["2026-001"]]);
  });
});

describe("a decision that is followed", () => {
  const person = aPerson({ id: "agent", name: "Agent" });
  const told = (decision = aDecision({ ownerId: "agent" }), at = "2026-12-15T09:00:00.000Z", state: "done" | "under-way" = "under-way") =>
    followDecision(decision, { state, line: " " }, { person, at, week: weekOf(at.slice(0, 10)), committee: aCommittee() });

  it("is news again in another week, unless it is done", () => {
    const first = told();
    if (!first.ok) throw new Error(first.reason);
    expect([told(first.decision), told(first.decision, "2026-12-22T09:00:00.000Z")]).toMatchObject([{ recorded: false }, { recorded: true }]);
    const done = told(first.decision, "2026-12-15T10:00:00.000Z", "done");
    expect(done).toMatchObject({ decision: { doneAt: "2026-12-15T10:00:00.000Z", followUps: [{ state: "under-way", line: "" }, { state: "done" }] } });
    expect(done.ok && told(done.decision, "2026-12-22T09:00:00.000Z", "done")).toMatchObject({ recorded: false });
  });

  it("is not followed once withdrawn or undone, nor by somebody else", () => {
    expect(told(aDecision({ ownerId: "agent", state: "undone" }))).toEqual({ ok: false, reason: "decision-not-in-force" });
    expect(told(aDecision({ ownerId: "other" }))).toEqual({ ok: false, reason: "decision-owner" });
  });
});

describe("a conflict of a decision", () => {
  it("is settled field by field: what was decided over what stands there, or what somebody wrote", () => {
    const choice = { id: "plan.p1", field: "endDay", now: "2027-04-30" };
    expect(settleConflicts(edits, [{ ...choice, keep: "decided" }])).toMatchObject([{ seen: { endDay: "2027-04-30" }, values: { endDay: "2027-06-30", sponsor: "DGA" } }]);
    expect(settleConflicts(edits, [{ ...choice, keep: "other" }])).toMatchObject([{ values: { sponsor: "DGA" } }]);
    expect(settleConflicts(edits, [{ ...choice, keep: "other" }, { ...choice, field: "sponsor", keep: "other" }])).toEqual([]);
    expect(settleConflicts(edits, [{ ...choice, id: "elsewhere", keep: "other" }])).toEqual(edits);
  });
});
