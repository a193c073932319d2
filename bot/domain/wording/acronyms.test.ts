import { expandAcronyms } from "./acronyms";

const expand = (text: string, own = [] as { short: string; long: string }[], met = new Set<string>()) => expandAcronyms(text, own, met);

describe("an acronym for somebody outside the trade", () => {
  it("is left alone where there is none", () => expect(expand("Un accueil joignable")).toEqual({ text: "Un accueil joignable", unknown: [] }));

  it("is followed by its words where it is met first, and not again", () => {
    const met = new Set<string>();
    expect(expand("Téléservice MDPH", [], met).text).toBe("Téléservice MDPH (maison départementale des personnes handicapées)");
    expect(expand("Accueil de la MDPH", [], met).text).toBe("Accueil de la MDPH");
  });

  it("is not said twice where its words stand beside it", () =>
    expect(expand("Gestion de la relation avec les usagers (GRU)").text).toBe("Gestion de la relation avec les usagers (GRU)"));

  it("takes the words of the plan before ours", () =>
    expect(expand("Espace SIG", [{ short: "SIG", long: "service d’information générale" }]).text).toBe("Espace SIG (service d’information générale)"));

  it("is named when nobody gave its words; codes, names and roman numbers are none", () => {
    expect(expand("Socle XYZ et P12, Wi-Fi, Louis XIV, Chorus Pro, COPIL")).toEqual({
      text: "Socle XYZ et P12, Wi-Fi, Louis XIV, Chorus Pro, COPIL",
      unknown: ["XYZ", "COPIL"],
    });
  });
});
