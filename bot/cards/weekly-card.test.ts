import { anAction } from "../domain/prompts/testing/facts";
import { aWeeklyCard, ledProjects, weeklySamples } from "./samples/weekly-samples";
import { inputsOf, linesOf, pressable } from "./testing/card-walker";
import { weeklyCard } from "./weekly-card";

describe("the card of the week", () => {
  const french = (view: Parameters<typeof weeklyCard>[0]) => weeklyCard(view, "fr").card;

  it("asks about decisions under their own heading: what, which instance, by when, and three words of one tap", () => {
    const lines = linesOf(weeklyCard(weeklySamples.decisionsOnly, "fr").card);
    expect(lines).toEqual([
      expect.stringMatching(/^Point de la semaine/),
      expect.stringMatching(/^2\s+décisions à suivre\.$/),
      "Décisions dont vous avez la charge",
      expect.stringMatching(/^Le pilote du guichet/),
      expect.stringMatching(/^D-2026-007, Comité de suivi/),
      expect.stringMatching(/^6\s+jours de retard$/),
      expect.stringMatching(/^La direction des ressources humaines/),
      "D-2026-011, COPIL portefeuille",
      expect.stringMatching(/^Échéance le 4\sdéc\.$/),
      expect.stringContaining("la charge de ces décisions"),
    ]);
    const verbs = pressable(weeklyCard(weeklySamples.decisionFollowed, "fr").card).map(({ verb }) => verb);
    expect(verbs).toEqual(["decision-done", "decision-stuck", "decision-done", "decision-under-way", "decision-stuck"]);
  });

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
        "C’est noté, merci.",
        "Il reste la météo à donner",
        "P56\u00a0Téléassistance et capteurs à domicile",
      ]),
    );
    expect(pressable(card).map((button) => button.verb)).toEqual(["open-weather", "edit"]);
  });

  it("leads from the form of a météo back to where it was opened", () => {
    const owed = { ...weeklySamples.weatherLeft, form: { kind: "weather", id: "p56" } } as const;
    expect(pressable(french(owed)).map((button) => button.verb)).toEqual(["weather", "close"]);
    expect(pressable(french(weeklySamples.weatherOpen)).map((button) => button.verb)).toEqual(["weather", "page"]);
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
    expect(linesOf(card)[0]).toBe("La date du 31/02 n’existe pas. Vos autres réponses sont gardées.");
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
      "Dominique Valsène suit maintenant l’action «\u00a0Choisir l’outil de gestion de la relation usager\u00a0». " +
        "Rien n’a été enregistré.",
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
