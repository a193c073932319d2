import { createRequire } from "node:module";
import { LANGUAGES } from "../domain/wording/language";
import { CARD_BUDGET, cardBytes } from "./card-bytes";
import { ANSWER_INPUTS, SHOWN, VERBS, WEATHER_INPUTS } from "./card-actions";
import { drawnSamples } from "./samples/samples";
import { buttonsOf, elementsOf, pressable } from "./testing/card-walker";

// the package's own entry is an ES module that Node cannot load
const renderer: typeof import("adaptivecards") = createRequire(__filename)("adaptivecards/dist/adaptivecards.js");

const all = LANGUAGES.flatMap((language) =>
  drawnSamples(language).map(({ name, drawn }) => ({ name: `${name} in ${language}`, drawn })),
);

describe("every card", () => {
  it("would be remarked upon if it held what the renderer does not know", () => {
    const context = new renderer.SerializationContext(renderer.Versions.v1_5);
    new renderer.AdaptiveCard().parse({ type: "AdaptiveCard", version: "1.5", body: [{ type: "Chart.Donut" }] }, context);
    expect(context.eventCount).toBe(1);
  });

  it.each(all)("$name is an Adaptive Card that the renderer takes without a remark", ({ drawn }) => {
    const context = new renderer.SerializationContext(renderer.Versions.v1_5);
    // its pattern for `lang` is global and remembers the last match: every second card would be remarked upon
    renderer.CardElement.langProperty.regEx?.exec("");
    const card = new renderer.AdaptiveCard();
    card.parse(drawn.card, context);
    const remarks = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message);
    expect(remarks).toEqual([]);
    expect(card.validateProperties().validationEvents.map((event) => event.message)).toEqual([]);
    expect(drawn.card.version).toBe("1.5");
    for (const input of card.getAllInputs()) {
      expect(input.id).toMatch(/./);
      expect(input.label).toMatch(/./);
    }
  });

  it.each(all)("$name weighs less than the budget", ({ drawn }) => expect(cardBytes(drawn.card)).toBeLessThan(CARD_BUDGET));

  it.each(all)("$name has a summary, and says it where cards are not drawn", ({ drawn }) => {
    expect(drawn.summary.length).toBeGreaterThan(5);
    expect(drawn.card.fallbackText).toMatch(/./);
  });

  it.each(all)("$name asks only what the server knows, with ids and versions", ({ drawn }) => {
    for (const button of pressable(drawn.card)) {
      expect(VERBS).toContain(button.verb);
      for (const key of Object.keys(button.data))
        expect(["promptId", "actionId", "projectId", "decisionId", "version", "page", "what", "about", "edit", "noted", "replaced", "week", "meetingId", "where"]).toContain(key);
      if (button.verb === "show") expect(SHOWN).toContain(button.data.what);
    }
    const fields = elementsOf(drawn.card).flatMap((element) => ("label" in element ? [element.id] : []));
    expect([[], [...ANSWER_INPUTS], [...WEATHER_INPUTS]]).toContainEqual(fields);
  });

  it.each(all)("$name leaves the fields alone unless it saves them", ({ drawn }) => {
    if (!elementsOf(drawn.card).some((element) => "label" in element)) return;
    for (const button of pressable(drawn.card)) {
      if (button.verb !== "answer" && button.verb !== "weather") expect(button.associatedInputs).toBe("none");
    }
  });

  it.each(all)("$name has six buttons at most in a row, each with a verb in words", ({ drawn }) => {
    for (const element of elementsOf(drawn.card))
      if (element.type === "ActionSet") expect(element.actions.length).toBeLessThanOrEqual(6);
    for (const button of buttonsOf(drawn.card)) expect(button.title).toMatch(/\p{L}/u);
  });
});
