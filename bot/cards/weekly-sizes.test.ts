import { aDecision } from "../domain/testing/committee-builders";
import { CARD_BUDGET, CARD_LIMIT, cardBytes } from "./card-bytes";
import { sixtyActions } from "./samples/sixty-actions";
import { aWeeklyCard } from "./samples/weekly-samples";
import { find, linesOf } from "./testing/card-walker";
import { weeklyCard } from "./weekly-card";

const followed = { at: "2026-11-16T09:12:00.000Z", week: "2026-W47", by: "agent", byName: "Agent", state: "stuck", line: "É".repeat(500) } as const;

/** Decisions with ids as the tab makes them, and texts as long as they may be. */
const longDecisions = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aDecision({
      id: `feuille-de-route-numerique-2025-2027.d-3f2a81c0-5b7e-4d19-9c44-00000000000${at}`,
      number: `D-2026-10${at}`,
      text: "Décider ".repeat(240),
      committeeName: "Comité de pilotage du portefeuille numérique ".repeat(2),
      projectName: "Guichet ".repeat(30),
      ownerId: "agent",
      dueDay: "2026-10-01",
    }),
  );

describe("sixty actions with the longest texts", () => {
  const sixty = sixtyActions();
  const prompt = { id: "weekly.2026-W47.p-0123456789a" };

  it.each(Array.from({ length: 10 }, (_, index) => index + 1))(
    "page %i stays under the budget, as questions, receipts and forms",
    (page) => {
      const everything = { ...prompt, answered: sixty.actions.map((action) => action.id) };
      for (const given of [
        { prompt },
        { prompt: everything },
        { prompt: everything, screen: { page, editing: true } },
        { prompt, screen: { page } },
      ]) {
        const view = aWeeklyCard({ ...sixty, ...given });
        const notice = { kind: "conflict", about: "form", by: "Dominique Valsène" } as const;
        expect(cardBytes(weeklyCard({ ...view, notice }, "fr").card)).toBeLessThan(CARD_BUDGET);
        for (const { id } of view.week.actions) {
          const typed = { obstacle: "É".repeat(500), line: "É".repeat(500), milestoneDay: "31/02" };
          expect(cardBytes(weeklyCard({ ...view, notice, form: { kind: "action", id, typed } }, "fr").card)).toBeLessThan(
            CARD_BUDGET,
          );
        }
      }
    },
  );

  it("stays under the budget with decisions on each page, as questions and once they are told", () => {
    const decisions = longDecisions(6);
    const few = weeklyCard(aWeeklyCard({ actions: sixty.actions.slice(0, 3), led: sixty.led, decisions, prompt }), "fr").card;
    expect(cardBytes(few)).toBeLessThan(CARD_BUDGET);
    for (const led of [sixty.led, []]) {
      for (const told of [decisions, decisions.map((one) => ({ ...one, followUps: [followed] }))]) {
        const view = aWeeklyCard({ ...sixty, led, decisions: told, prompt, screen: { page: 2 } });
        expect([view.week.actions.length, view.week.decisions.length]).toEqual([5, 1]);
        expect(cardBytes(weeklyCard(view, "fr").card)).toBeLessThan(CARD_BUDGET);
      }
    }
  });

  it("needs no measure for five actions, whatever people wrote in them", () => {
    const longest = (id: string, length: number) => `${id}${"x".repeat(length - id.length)}`;
    const written = "\"\\É".repeat(200);
    const actions = sixty.actions.slice(0, 5).map((action) => ({
      ...action,
      id: longest(action.id, 60),
      title: written,
      line: written,
      obstacle: written,
      status: "blocked" as const,
    }));
    const card = weeklyCard(aWeeklyCard({ actions, led: [], prompt: { id: longest(prompt.id, 50) } }), "fr").card;
    expect(cardBytes(card)).toBeLessThan(CARD_BUDGET);
  });

  it("stays under the limit of Teams with ids as long as a plan's name can make them", () => {
    const longest = (id: string) => `${id}${"x".repeat(80 - id.length)}`;
    const actions = sixty.actions.map((action) => ({ ...action, id: longest(action.id) }));
    const led = sixty.led.map((project) => (project.id === "p-long" ? project : { ...project, id: longest(project.id) }));
    const card = weeklyCard(aWeeklyCard({ actions, led, prompt: { id: longest(prompt.id) } }), "fr").card;
    expect(cardBytes(card)).toBeLessThan(CARD_LIMIT);
  });

  it("confirms all sixty in one tap, and says so", () => {
    const card = weeklyCard(aWeeklyCard(sixty), "fr").card;
    expect(find(card, "Rien de neuf pour les 60").verb).toBe("confirm-rest");
    expect(find(card, "Les suivantes").data).toMatchObject({ page: 2 });
    expect(linesOf(card)).toContain("Actions 1 à 6 sur 60");
  });

  it("shows each of them on one page and one only", () => {
    const seen = Array.from({ length: 10 }, (_, index) =>
      aWeeklyCard({ ...sixty, screen: { page: index + 1 } }).week.actions.map((action) => action.id),
    ).flat();
    expect(new Set(seen).size).toBe(60);
    expect(seen).toHaveLength(60);
  });
});
