import { fold, slug } from "./fold";

describe("a text as one searches it", () => {
  it("leaves a plain text alone", () => expect(fold("feuille de route 2025")).toBe("feuille de route 2025"));
  it("is empty when there is nothing but spaces", () => expect(fold(" \u00a0\u202f\t ")).toBe(""));
  it("forgets case and accents, composed or not", () => {
    expect(fold("ÉTÉ À L’ÎLE, Noël, façade")).toBe("ete a l'ile, noel, facade");
    expect(fold("e\u0301te\u0301")).toBe("ete");
  });
  it("opens ligatures", () => expect(fold("ŒUVRE, cœur, Ægide")).toBe("oeuvre, coeur, aegide"));
  it("takes every apostrophe and every space for the plain one", () => {
    expect(fold("l’accès ‘libre’ lʼagent")).toBe("l'acces 'libre' l'agent");
    expect(fold("  12\u202f000\u00a0€ \n net ")).toBe("12 000 € net");
  });
});

describe("an identifier made of a text", () => {
  it("has a name even when the text has no letter", () => {
    expect(slug("")).toBe("sans-nom");
    expect(slug("« ?! »")).toBe("sans-nom");
  });
  it("can be read", () => {
    expect(slug("Feuille de route 2025")).toBe("feuille-de-route-2025");
    expect(slug("  L’été à l’œuvre : 1er jalon  ")).toBe("l-ete-a-l-oeuvre-1er-jalon");
  });
  it("is cut at the length asked for, and never ends in a dash", () => {
    expect(slug("a".repeat(80))).toHaveLength(60);
    expect(slug("guichet numérique départemental", 8)).toBe("guichet");
    expect(slug("guichet numérique départemental", 10)).toBe("guichet-nu");
  });
});
