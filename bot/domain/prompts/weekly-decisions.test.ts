import { aDecision } from "../testing/committee-builders";
import { hasSomethingToAsk, waits } from "../campaigns/silence";
import { planWeeklyPrompts, subjectsByPerson } from "./plan-weekly-prompts";
import { aPerson, aPlan, aPrompt, NOW, TODAY, WEEK } from "./testing/facts";
import { decisionsAsked } from "./weekly-decisions";
import { weeklyView } from "./weekly-view";

const mine = aDecision({ ownerId: "agent", dueDay: "2026-11-10", projectName: "Portail agent" });
const later = aDecision({ id: "plan.d-2", number: "D-2026-002", ownerId: "agent", dueDay: "2026-12-31" });
const followUp = { at: "2026-11-16T09:00:00.000Z", week: WEEK, by: "agent", byName: "Agent", state: "under-way" as const, line: "" };
const facts = { actions: [], projects: [], axes: [], plans: [aPlan()], today: TODAY };
const named = [mine, later].map(({ planId, id }) => ({ planId, id }));

describe("the decisions of a card of the week", () => {
  it("are not asked of anybody once done, undone or struck out, nor without an owner", () => {
    const closed = [aDecision({ ownerId: "agent", doneAt: NOW }), aDecision({ ownerId: "agent", state: "undone" }), aDecision({ ownerId: "agent", state: "withdrawn" }), aDecision()];
    expect(subjectsByPerson({ ...facts, decisions: closed }).size).toBe(0);
    expect(decisionsAsked(aPrompt({}, { decisions: named }), [{ ...mine, ownerId: "other" }, { ...later, state: "undone" }], TODAY)).toEqual([]);
  });

  it("are asked of who owns them, the first due first, were it all they have to answer", () => {
    expect(subjectsByPerson({ ...facts, decisions: [later, mine] }).get("agent")).toEqual({ actions: [], projects: [], decisions: named });
    const [decided] = planWeeklyPrompts({ ...facts, decisions: [later, mine], people: [aPerson()], ledger: [], conversations: [{ personId: "agent", state: "reachable" }], now: NOW });
    expect(decided).toMatchObject({ decision: "send", prompt: { actions: [], projects: [], decisions: named } });
  });

  it("say what is late, and what was said of them this week", () => {
    const prompt = aPrompt({}, { decisions: named });
    const view = weeklyView({ ...facts, timeZone: "Europe/Paris", prompt, decisions: [mine, { ...later, followUps: [followUp] }] }, {});
    expect(view).toMatchObject({ mode: "ask", counts: { decisions: 2, decisionsWaiting: 1 }, canConfirm: false });
    expect(view.decisions).toMatchObject([{ state: "waiting", daysLate: 6, place: "Comité de suivi, Portail agent" }, { state: "answered", said: "under-way", daysLate: 0 }]);
    const all = [mine, later].map((one) => ({ ...one, followUps: [followUp] }));
    expect(weeklyView({ ...facts, timeZone: "Europe/Paris", prompt, decisions: all }, {})).toMatchObject({ mode: "receipt", answered: { decisions: [{}, {}] } });
  });

  it("hold the question open until a word was said in its week", () => {
    const known = (decisions: typeof mine[]) => ({ actions: new Map(), projects: new Map(), decisions: new Map(decisions.map((one) => [one.id, one])) });
    const prompt = aPrompt({}, { decisions: named });
    const told = [mine, later].map((one) => ({ ...one, followUps: [followUp] }));
    expect([waits(prompt, known([mine, later])), waits(prompt, known(told)), waits({ ...prompt, confirmedAt: NOW }, known([mine]))]).toEqual([true, false, false]);
    const about = { actions: [], projects: [], decisions: named };
    expect([hasSomethingToAsk(about, WEEK, known([mine])), hasSomethingToAsk(about, WEEK, known(told)), hasSomethingToAsk(about, "2026-W48", known(told))]).toEqual([true, false, true]);
  });

  it("are turned to page by page, and shown where they were touched", () => {
    const five = Array.from({ length: 5 }, (_, at) => aDecision({ id: `plan.d-${at}`, number: `D-2026-00${at}`, ownerId: "agent" }));
    const prompt = aPrompt({}, { decisions: five.map(({ planId, id }) => ({ planId, id })) });
    const shown = (screen: object) => weeklyView({ ...facts, timeZone: "Europe/Paris", prompt, decisions: five }, screen);
    expect(shown({})).toMatchObject({ page: 1, pages: 3 });
    expect(shown({ around: "plan.d-4" }).decisions.map(({ id }) => id)).toEqual(["plan.d-4"]);
  });
});
