import { CARD_BUDGET, CARD_LIMIT, cardBytes } from "./card-bytes";
import { sixtyActions } from "./samples/sixty-actions";
import { aWeeklyCard } from "./samples/weekly-samples";
import { find, linesOf } from "./testing/card-walker";
import { weeklyCard } from "./weekly-card";

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
