import { answerOf, type QuickAnswer } from "../domain/prompts/quick-answer";
import { aProject, aPrompt, anAxis, NOW, TODAY } from "../domain/prompts/testing/facts";
import { type WeeklyScreen, weeklyView } from "../domain/prompts/weekly-view";
import { applyAnswer } from "../domain/updates/answer";
import type { Execute } from "./adaptive-card";
import { sampleLinks } from "./samples/sample-links";
import { fiveActions } from "./samples/weekly-samples";
import { find, linesOf, pressable } from "./testing/card-walker";
import { weeklyCard } from "./weekly-card";

/** A chat with one agent: what the server does with a press, by the domain's own rules. */
function openChat() {
  let actions = fiveActions;
  let prompt = aPrompt({ actions });
  let screen: WeeklyScreen = {};
  let taps = 0;
  const draw = () => {
    const facts = {
      prompt,
      actions,
      projects: [aProject(), aProject({ id: "p2" })],
      axes: [anAxis()],
      today: TODAY,
      timeZone: "Europe/Paris",
    };
    return weeklyCard({ week: weeklyView(facts, screen), form: null, notice: null, links: sampleLinks }, "fr").card;
  };
  const tap = (button: Execute) => {
    taps += 1;
    screen = {};
    if (button.verb === "confirm-rest") prompt = { ...prompt, confirmedAt: NOW, confirmedOn: TODAY };
    if (button.verb === "edit") screen = { editing: true };
    const touched = actions.find((action) => action.id === button.data.actionId);
    if (!touched) return;
    expect(button.data.version).toBe(touched.version);
    const applied = applyAnswer(touched, answerOf(button.verb as QuickAnswer, touched), {
      personId: "agent",
      at: NOW,
      today: TODAY,
      channel: "card",
    });
    if (!applied.ok) throw new Error(applied.reason);
    actions = actions.map((action) => (action === touched ? applied.after : action));
    prompt = { ...prompt, answered: [...prompt.answered, touched.id] };
    screen = { around: touched.id };
  };
  return { draw, tap, taps: () => taps, actions: () => actions };
}

describe("the card of the week, walked tap by tap", () => {
  it("is done in one tap when nothing is new", () => {
    const chat = openChat();
    chat.tap(find(chat.draw(), "Rien de neuf"));
    expect(linesOf(chat.draw()).slice(0, 3)).toEqual([
      "Point de la semaine\u00a047",
      "C’est noté, merci.",
      "5\u00a0actions inchangées.",
    ]);
    expect(chat.taps()).toBe(1);
  });

  it("is done in two taps when one action moved on and the others did not", () => {
    const chat = openChat();
    chat.tap(find(chat.draw(), "Avance", "Former les agents"));
    chat.tap(find(chat.draw(), "Rien de neuf pour les 4 autres"));
    expect(chat.taps()).toBe(2);
    expect(chat.actions().find((action) => action.id === "x5")?.progress).toBe(30);
    expect(linesOf(chat.draw())).toEqual(
      expect.arrayContaining([
        "1\u00a0action renseignée, 4\u00a0actions inchangées.",
        "Former les agents d’accueil des six agences",
      ]),
    );
  });

  it("turns what is touched into its receipt in its place, and lets it be corrected", () => {
    const chat = openChat();
    chat.tap(find(chat.draw(), "Terminée", "Former les agents"));
    const lines = linesOf(chat.draw());
    const at = lines.indexOf("Former les agents d’accueil des six agences");
    expect(lines[at + 2]).toBe("Noté\u00a0: ●\u00a0Réalisée");
    expect(find(chat.draw(), "Modifier", "Former les agents")).toMatchObject({ verb: "open", data: { actionId: "x5" } });
  });

  it("asks what holds an action that was just blocked", () => {
    const chat = openChat();
    chat.tap(find(chat.draw(), "Bloquée", "Former les agents"));
    expect(find(chat.draw(), "Dire l’obstacle", "Former les agents").verb).toBe("open");
  });

  it("becomes a receipt by itself once each action is answered", () => {
    const chat = openChat();
    for (const { title } of fiveActions) chat.tap(find(chat.draw(), "Terminée", title));
    expect(linesOf(chat.draw())).toContain("5\u00a0actions renseignées.");
    expect(pressable(chat.draw()).map((button) => button.verb)).toEqual(["edit"]);
  });

  it("shows its questions again after Modifier, with a way back", () => {
    const chat = openChat();
    chat.tap(find(chat.draw(), "Rien de neuf"));
    chat.tap(find(chat.draw(), "Modifier"));
    expect(find(chat.draw(), "Fermer").verb).toBe("close");
    expect(find(chat.draw(), "Avance", "Former les agents").verb).toBe("advance");
  });
});
