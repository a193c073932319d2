import { personalDataIn } from "../domain/posts/personal-data";
import { LANGUAGES } from "../domain/wording/language";
import { buildValDorsene } from "../sample/val-dorsene/build-val-dorsene";
import type { CardName } from "./catalogue";
import { summarySamples } from "./samples/meeting-samples";
import { drawnSamples } from "./samples/samples";
import { buttonsOf, linesOf, pressable } from "./testing/card-walker";

/** The cards that all members of a channel see. One that is not named here is only ever sent to one person. */
const IN_CHANNELS: ReadonlySet<CardName> = new Set(["postCard", "summaryCard"]);

const { people } = buildValDorsene();
// the people of the samples, beside those of the sample authority
const known = [...people, { name: "Camille Orsène" }, { name: "Dominique Valsène" }];

const drawn = (isInChannel: boolean) =>
  LANGUAGES.flatMap(drawnSamples).filter(({ name }) => IN_CHANNELS.has(name.split(".")[0] as CardName) === isInChannel);
const wordsOf = ({ drawn: { card, summary } }: ReturnType<typeof drawn>[number]) => ({
  title: summary,
  paragraphs: [...linesOf(card), JSON.stringify(card)],
});

describe("a card that a whole channel sees", () => {
  it("would be found out if it named somebody: those sent to one person do", () => {
    const naming = drawn(false).filter((one) => personalDataIn(wordsOf(one), known) !== null);
    expect(naming.map(({ name }) => name)).toContain("projectCard.usual");
  });

  it("holds no name, address or number of anybody", () => {
    const all = drawn(true);
    expect(new Set(all.map(({ name }) => name))).toEqual(new Set(["usual", "corrected", "withdrawn"].map((name) => `postCard.${name}`).concat(Object.keys(summarySamples).map((name) => `summaryCard.${name}`))));
    for (const one of all) expect([one.name, personalDataIn(wordsOf(one), known)]).toEqual([one.name, null]);
  });

  it("asks nothing of anybody but to take note of a summary, which says nothing of who presses: no refresh, no mention", () => {
    for (const { name, drawn: one } of drawn(true)) {
      for (const { verb, data } of pressable(one.card)) expect([verb, Object.keys(data)]).toEqual(["acknowledge", ["meetingId", "where"]]);
      if (name.startsWith("postCard")) expect(buttonsOf(one.card)).toEqual([]);
      expect(Object.keys(one.card).toSorted()).toEqual(["body", "fallbackText", "lang", "type", "version"]);
    }
  });

  it("shows what people wrote as they typed it", () => {
    const corrected = drawn(true).find(({ name }) => name === "postCard.corrected");
    expect(corrected && linesOf(corrected.drawn.card)[0]).toBe("Corrigé le 17\u00a0novembre\u00a02026");
    expect(corrected?.drawn.card.body.map(({ type }) => type)).not.toContain("TextBlock");
  });
});
