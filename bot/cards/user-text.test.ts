import { shortened, shown } from "./user-text";

describe("people's words on a card", () => {
  it("leaves plain words as they are", () => expect(shown("Écrire l'acte n° 3 (50 %)")).toBe("Écrire l'acte n° 3 (50 %)"));
  it("puts several lines on one", () => expect(shown("un\r\ndeux\ttrois")).toBe("un deux trois"));
  it("breaks every formula", () => expect(shown("{{{a}}} ${b}")).not.toMatch(/\{\{|\$\{/));
  it("does not cut what fits", () => expect(shortened("x".repeat(20), 20)).toHaveLength(20));
  it("cuts at a word, with an ellipsis", () =>
    expect(shortened("Ouvrir les trois premières démarches", 20)).toBe("Ouvrir les trois…"));
  it("cuts a word without end, and never a letter in two", () => {
    expect(shortened("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
    expect(shortened("😀".repeat(50), 4)).toBe("😀😀😀…");
  });
});
