import { anAction, aProject, aPrompt, NOW, TODAY, WEEK } from "../prompts/testing/facts";
import type { PromptRecord } from "../prompts/prompt-record";
import { aDecision } from "../testing/committee-builders";
import { overdueByOwner, owedAnswers } from "./owed-answers";

const actions = [anAction({ id: "x1" }), anAction({ id: "x2" })];
const projects = [aProject({ itHeadId: "agent" })];

const owedOf = (values: Partial<PromptRecord>, facts: Partial<Parameters<typeof owedAnswers>[1]> = {}) =>
  owedAnswers([aPrompt({ actions, projects }, values)], {
    actions,
    projects,
    today: TODAY,
    timeZone: "Europe/Paris",
    ...facts,
  }).get("agent") ?? 0;

describe("the answers a reader owes", () => {
  it("are none to a question that was never put", () => {
    expect(owedAnswers([], { actions, projects, today: TODAY, timeZone: "Europe/Paris" }).size).toBe(0);
    for (const state of ["planned", "deferred", "skipped", "failed", "withdrawn"] as const) expect(owedOf({ state })).toBe(0);
  });
  it("are none once everything was said", () => {
    expect(owedOf({ confirmedAt: NOW, confirmedOn: TODAY })).toBe(0);
    expect(owedOf({ state: "answered", answered: ["x1", "x2"], answeredProjects: ["p1"] })).toBe(0);
  });
  it("are the actions and the météos that nobody spoke of this week", () => {
    expect(owedOf({})).toBe(3);
    expect(owedOf({ state: "unknown" })).toBe(3);
    expect(owedOf({ state: "answered", answered: ["x1"] })).toBe(2);
    const told = { at: NOW, week: WEEK, by: "agent", channel: "tab" } as const;
    expect(owedOf({}, { actions: [anAction({ id: "x1", informed: told }), anAction({ id: "x2", ownerId: "other" })] })).toBe(1);
  });
  it("are the decisions too that nobody spoke of this week", () => {
    const decision = aDecision({ ownerId: "agent" });
    const said = { at: NOW, week: WEEK, by: "agent", byName: "Agent", state: "under-way", line: "" } as const;
    const asked = { decisions: [{ planId: "plan", id: decision.id }] };
    expect([owedOf(asked, { decisions: [decision] }), owedOf(asked, { decisions: [{ ...decision, followUps: [said] }] })]).toEqual([4, 3]);
  });
});

describe("the overdue decisions of a digest", () => {
  it("are those of each owner that are past their day, the latest first", () => {
    const due = (id: string, dueDay: string | null, ownerId: string | null = "agent") => aDecision({ id, text: id, dueDay, ownerId });
    const decisions = [due("a", "2026-11-10"), due("b", "2026-10-01"), due("c", "2026-11-16"), due("d", null), due("e", "2026-10-01", null)];
    expect([...overdueByOwner(decisions, TODAY)].map(([owner, late]) => [owner, late.map(({ text, daysLate }) => [text, daysLate])])).toEqual([["agent", [["b", 46], ["a", 6]]]]);
  });
});
