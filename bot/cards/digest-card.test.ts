import { chance } from "../domain/testing/chance";
import { LANGUAGES } from "../domain/wording/language";
import type { AdaptiveCard, TextRun } from "./adaptive-card";
import { CARD_BUDGET, cardBytes } from "./card-bytes";
import { digestCard, type DigestCardView } from "./digest-card";
import { DIGEST_LINES, fitSections, linesAt } from "./digest-fit";
import { digestSamples, longestDigest, sampleDigest } from "./samples/digest-samples";
import { buttonsOf, elementsOf, linesOf } from "./testing/card-walker";

const NB = "\u00a0";
const [SUN, CLOUD, RAIN, STORM] = [`☀\ufe0e${NB}Soleil`, `☁\ufe0e${NB}Nuage`, `☂\ufe0e${NB}Pluie`, `⚡\ufe0e${NB}Orage`];
const cardOf = (view: DigestCardView, language: "fr" | "en" = "fr") => digestCard(view, language).card;
const runsOf = (card: AdaptiveCard): TextRun[] =>
  elementsOf(card).flatMap((one) => (one.type === "RichTextBlock" ? one.inlines : []));

/** The lines a phone draws: a large title breaks sooner. */
const phoneLines = (card: AdaptiveCard): number =>
  linesOf(card).reduce((sum, text, at) => sum + linesAt(text, at === 0 ? 30 : 40), 0);

describe("the digest of a director", () => {
  it("says in a line that nothing moved, and when the next milestone comes", () =>
    expect(linesOf(cardOf(digestSamples.still))).toEqual([
      `Semaine${NB}47 de votre direction`,
      `Vos 7${NB}projets sont réalisés à 52${NB}% (38${NB}actions renseignées sur 46)`,
      `Rien n’a bougé depuis le 9${NB}nov.`,
      "Rien n’est resté sans nouvelles, rien ne vous est demandé",
      "Les deux semaines qui viennent",
      `Aucun jalon, le prochain le 15/01/2027${NB}: P23${NB}Bibliothèque numérique…`,
      "Chaque semaine, au jour de votre choix.",
    ]));

  it("asks for the decision that the reader has to see done, and how late it is", () =>
    expect(linesOf(cardOf(digestSamples.decided))).toEqual(expect.arrayContaining(["Ce qu’on vous demande", `La direction métier désigne un second…, décision en retard de 12${NB}jours`])));

  it("says when too little is known for a rate", () =>
    expect(linesOf(cardOf(digestSamples.empty))).toContain(
      `Le taux de réalisation n’est pas calculé${NB}: 1${NB}action renseignée sur 4`,
    ));

  it("tells in sentences what moved, what is silent, what is asked and what comes", () =>
    expect(linesOf(cardOf(digestSamples.usual))).toEqual([
      `Semaine${NB}47 de votre direction`,
      `Vos 7${NB}projets sont réalisés à 52${NB}% (38${NB}actions renseignées sur 46)`,
      `Ce qui a bougé depuis le 9${NB}nov.`,
      `P04${NB}Téléservice Allocation… passe de ${CLOUD} à ${STORM}${NB}: «${NB}Le titulaire du marché ne répond plus, une…${NB}»`,
      `Reprendre les dossiers en cours est bloquée${NB}: marché infructueux`,
      `et 3${NB}autres`,
      "Sans nouvelles",
      `P17${NB}Portail de l’agent${NB}: rien depuis le 19${NB}oct.`,
      `P56${NB}Téléassistance et…${NB}: 3${NB}actions sans nouvelles, l’une depuis le 21${NB}oct.`,
      `Former les référents des maisons des solidarités${NB}: aucune nouvelle à ce jour`,
      "Ce qu’on vous demande",
      `Votre point attend 2${NB}réponses`,
      `P04${NB}Téléservice Allocation… est à ${STORM}${NB}: une décision est attendue`,
      `P23${NB}Bibliothèque numérique… est à ${SUN}, ${RAIN} d’après les faits${NB}: l’écart est à expliquer`,
      "Les deux semaines qui viennent",
      `Le 24${NB}nov., P04${NB}Téléservice… doit atteindre «${NB}Ouverture aux premiers…${NB}»`,
      `Le 30${NB}nov., Rédiger le cahier des charges a un jalon`,
      "Chaque semaine, au jour de votre choix.",
    ]));

  it("tells the general direction of the whole roadmap", () =>
    expect(linesOf(cardOf(digestSamples.general)).slice(0, 2)).toEqual([
      `Semaine${NB}47 de la feuille de route`,
      `La feuille de route est réalisée à 47${NB}% (312${NB}actions renseignées sur 401)`,
    ]));

  it("names the plans where there are two", () =>
    expect(linesOf(cardOf(digestSamples.everything)).slice(1, 3)).toEqual([
      `Feuille de route numérique${NB}: 47${NB}% (312${NB}actions renseignées sur 401)`,
      `Plan d’action partagé du…, taux non calculé${NB}: 3${NB}actions renseignées sur 46`,
    ]));

  it("leads each line into the tab", () => {
    for (const view of Object.values(digestSamples)) {
      const card = cardOf(view);
      const told = elementsOf(card).filter((one) => one.type === "RichTextBlock");
      const leading = told.filter((one) => one.inlines.some((text) => text.selectAction));
      // all but the foot, and the sentences that say that there is nothing
      const { moved, silent, asked } = view.digest;
      const nothing = moved.length > 0 ? 0 : silent.length + asked.length > 0 ? 1 : 2;
      expect(told.length - leading.length).toBe(1 + nothing);
      for (const { selectAction } of runsOf(card))
        if (selectAction) expect(selectAction.url).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//);
      expect(buttonsOf(card)).toMatchObject([{ type: "Action.OpenUrl", title: "Ouvrir la feuille de route" }]);
    }
  });

  it("shows what people wrote as they wrote it, on one line, without a formula", () => {
    const comment = "**gras** [lien](x)\n{{DATE(2026)}} ${a}";
    const about = { type: "project", id: "p", planId: "plan", code: "", name: "_Portail_ <at>tous</at>" } as const;
    const digest = { ...sampleDigest, moved: [{ kind: "weather", about, from: "sun", to: "rain", comment } as const] };
    const said = linesOf(cardOf({ ...digestSamples.usual, digest })).find((text) => text.includes("gras")) ?? "";
    expect(said).toContain("_Portail_ <at>tous</at> passe de");
    expect(said).toContain("**gras** [lien](x) {\u2060{DATE(2026)}} $\u2060{a}");
    expect(said).not.toMatch(/\{\{|\$\{|\n/);
  });
});

describe("the size of a digest", () => {
  it.each(LANGUAGES)("stays within a screen and a half with the longest of everything, in %s", (language) => {
    const card = cardOf(digestSamples.everything, language);
    expect(phoneLines(card)).toBeLessThanOrEqual(DIGEST_LINES);
    expect(cardBytes(card)).toBeLessThan(CARD_BUDGET);
    expect(linesOf(card).filter((text) => /^(et|and) [78].(autres|more)$/.test(text))).toHaveLength(4);
  });

  it.each(LANGUAGES)("stays within it whatever the week was, and shows something of each kind, in %s", (language) => {
    const luck = chance(47);
    for (let week = 0; week < 300; week += 1) {
      const some = <T>(list: readonly T[]): T[] => luck.shuffled(list).slice(0, luck.between(0, list.length));
      const source = luck.oneOf([sampleDigest, longestDigest]);
      const digest = {
        ...source,
        moved: some(source.moved),
        silent: some(source.silent),
        asked: some(source.asked),
        coming: some(source.coming),
      };
      const card = cardOf({ ...digestSamples.usual, digest }, language);
      expect(phoneLines(card)).toBeLessThanOrEqual(DIGEST_LINES);
      const kinds = [digest.moved, digest.silent, digest.asked, digest.coming].filter((list) => list.length > 0).length;
      expect(elementsOf(card).filter((one) => one.type === "TextBlock")).toHaveLength(1 + kinds);
    }
  });

  it("counts lines as a phone breaks them", () => {
    expect(linesAt("")).toBe(1);
    expect(linesAt("un deux trois", 7)).toBe(2);
    expect(linesAt(`un${NB}deux trois`, 7)).toBe(2);
    expect(linesAt("un deux trois", 6)).toBe(3);
    expect(linesAt("anticonstitutionnellement", 10)).toBe(3);
  });

  it("gives each section its first entry, then each its second, four at most", () => {
    const section = (total: number, each = 1, rank = 0) => ({
      lines: Array.from({ length: Math.min(4, total) }, () => each),
      total,
      rank,
    });
    expect(fitSections([], 20)).toEqual([]);
    expect(fitSections([section(9), section(2)], 100)).toEqual([4, 2]);
    // headings and « et n autres » take their lines too: 2 headings, 4 entries and 2 remainders
    expect(fitSections([section(9), section(9)], 8)).toEqual([2, 2]);
    expect(fitSections([section(9), section(9)], 7)).toEqual([2, 1]);
    expect(fitSections([section(9, 1, 1), section(9)], 7)).toEqual([1, 2]);
    // the last entry takes the place of the line that said there was one more
    expect(fitSections([section(2), section(1)], 5)).toEqual([2, 1]);
    expect(fitSections([section(9, 3), section(9)], 0)).toEqual([1, 1]);
  });
});
