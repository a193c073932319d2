import { answerOf, type QuickAnswer } from "../domain/prompts/quick-answer";
import { aProject, aPrompt, anAction, anAxis, NOW, TODAY } from "../domain/prompts/testing/facts";
import { type WeeklyScreen, weeklyView } from "../domain/prompts/weekly-view";
import { applyAnswer } from "../domain/updates/answer";
import type { Execute } from "./adaptive-card";
import { CARD_BUDGET, CARD_LIMIT, cardBytes } from "./card-bytes";
import { sampleLinks } from "./samples/sample-links";
import { aWeeklyCard, fiveActions, ledProjects, sixtyActions, weeklySamples } from "./samples/weekly-samples";
import { find, inputsOf, linesOf, pressable } from "./testing/card-walker";
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
      "C'est noté, merci.",
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
        "1\u00a0action mise à jour, 4\u00a0actions inchangées.",
        "Former les agents d'accueil des six agences",
      ]),
    );
  });

  it("turns what is touched into its receipt in its place, and lets it be corrected", () => {
    const chat = openChat();
    chat.tap(find(chat.draw(), "Terminée", "Former les agents"));
    const lines = linesOf(chat.draw());
    const at = lines.indexOf("Former les agents d'accueil des six agences");
    expect(lines[at + 2]).toBe("Noté\u00a0: ●\u00a0Réalisée");
    expect(find(chat.draw(), "Modifier", "Former les agents")).toMatchObject({ verb: "open", data: { actionId: "x5" } });
  });

  it("asks what holds an action that was just blocked", () => {
    const chat = openChat();
    chat.tap(find(chat.draw(), "Bloquée", "Former les agents"));
    expect(find(chat.draw(), "Dire l'obstacle", "Former les agents").verb).toBe("open");
  });

  it("becomes a receipt by itself once each action is answered", () => {
    const chat = openChat();
    for (const { title } of fiveActions) chat.tap(find(chat.draw(), "Terminée", title));
    expect(linesOf(chat.draw())).toContain("5\u00a0actions mises à jour.");
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

describe("the card of the week", () => {
  const french = (view: Parameters<typeof weeklyCard>[0]) => weeklyCard(view, "fr").card;

  it("begins with its title, one line, and Rien de neuf", () => {
    const [title, header, first] = french(aWeeklyCard({})).body;
    expect(title).toMatchObject({ type: "TextBlock", text: "Point de la semaine\u00a047" });
    expect(header).toMatchObject({ inlines: [{ text: "5\u00a0actions, dont 1\u00a0en retard et 1\u00a0bloquée." }] });
    expect(first).toMatchObject({ type: "ActionSet", actions: [{ title: "Rien de neuf", verb: "confirm-rest" }] });
  });

  it("offers no Rien de neuf about a météo that was never given", () => {
    const verbs = (led: typeof ledProjects) => pressable(french(aWeeklyCard({ actions: [], led }))).map((button) => button.verb);
    expect(verbs(ledProjects.slice(1))).toEqual(["open-weather"]);
    expect(verbs(ledProjects)).toEqual(["confirm-rest", "open-weather", "open-weather"]);
  });

  it("gives the receipt of Rien de neuf, with the météo that is still owed under it", () => {
    const card = french(weeklySamples.weatherLeft);
    expect(linesOf(card)).toEqual(
      expect.arrayContaining([
        "C'est noté, merci.",
        "Il reste la météo à donner",
        "P56\u00a0Téléassistance et capteurs à domicile",
      ]),
    );
    expect(pressable(card).map((button) => button.verb)).toEqual(["open-weather", "edit"]);
  });

  it("opens one form with what is known, and nothing else to press by mistake", () => {
    const card = french(aWeeklyCard({}, { form: { kind: "action", id: "x3" } }));
    expect(inputsOf(card)).toEqual({
      status: "inProgress",
      progress: "40",
      milestoneDay: "2026-11-27",
      obstacle: undefined,
      line: undefined,
    });
    expect(pressable(card).map((button) => button.verb)).toEqual(["answer", "page"]);
  });

  it("ignores a form of an action it does not show any more", () =>
    expect(inputsOf(french(aWeeklyCard({}, { form: { kind: "action", id: "gone" } })))).toEqual({}));

  it("says first which date does not exist, and keeps everything that was typed", () => {
    const card = french(weeklySamples.formRefused);
    expect(linesOf(card)[0]).toBe("La date du 31/02 n'existe pas. Vos autres réponses sont gardées.");
    expect(inputsOf(card)).toEqual({
      status: "inProgress",
      progress: "55",
      milestoneDay: "31/02",
      obstacle: undefined,
      line: "Deux communes ont signé",
    });
  });

  it("keeps an emptied field empty rather than filling in the old value", () => {
    const typed = { milestoneDay: "", obstacle: "", line: "x" };
    const card = french(
      aWeeklyCard({}, { form: { kind: "action", id: "x1", typed }, notice: { kind: "conflict", about: "form", by: "" } }),
    );
    expect(inputsOf(card)).toMatchObject({ milestoneDay: undefined, obstacle: undefined, line: "x" });
  });

  it("says that a comment is owed from rain on, with the level still chosen", () => {
    const card = french(weeklySamples.weatherOwed);
    expect(linesOf(card)[0]).toBe("Un commentaire est dû à partir de la pluie. Vos autres réponses sont gardées.");
    expect(inputsOf(card)).toEqual({ level: "rain", comment: undefined });
  });

  it("gives back what was typed for an action that somebody else leads now", () =>
    expect(linesOf(french(weeklySamples.handedOver)).slice(0, 3)).toEqual([
      "Dominique Valsène suit maintenant l'action «\u00a0Choisir l'outil de gestion de la relation usager\u00a0». " +
        "Rien n'a été enregistré.",
      "Vous aviez écrit\u00a0:",
      "Le comité a rendu son avis",
    ]));

  it("is complete in English", () => {
    const { card, summary } = weeklyCard(weeklySamples.usual, "en");
    expect(summary).toBe("Weekly update, week\u00a047: 5\u00a0actions, 1\u00a0late and 1\u00a0blocked.");
    expect(pressable(card)[0]?.title).toBe("Nothing new");
    expect(JSON.stringify(card)).not.toMatch(/Avance|Terminée|Préciser|jalon le/);
  });
});

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

describe("what people wrote", () => {
  const hostile = "**gras** [lien](https://evil.example) <at>Tous</at> {{DATE(2026-01-01T00:00:00Z)}} ${x} \u202eenvers";
  const view = aWeeklyCard({ actions: [anAction({ title: hostile, projectId: null, status: "blocked", obstacle: hostile })] });

  it("is shown as typed, in runs that know no markdown, no date formula and no change of direction", () => {
    const text = JSON.stringify(weeklyCard(view, "fr").card);
    expect(text).not.toMatch(/\{\{|\$\{|\u202e/);
    expect(text).not.toMatch(/"type":"TextBlock","text":"[^"]*gras/);
    expect(linesOf(weeklyCard(view, "fr").card).join()).toContain("**gras** [lien](https://evil.example) <at>Tous</at>");
  });

  it("comes back whole in the fields", () => {
    const open = { ...view, form: { kind: "action", id: "x1" } } as const;
    expect(inputsOf(weeklyCard(open, "fr").card).obstacle).toBe(hostile);
  });
});
