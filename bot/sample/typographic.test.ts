import { typographic } from "./typographic";

describe("the typography of the sample", () => {
  it("leaves a plain sentence as it is", () => expect(typographic("Une fiche relue.")).toBe("Une fiche relue."));

  it("writes apostrophes as French does", () => expect(typographic("l'eau d'ici")).toBe("l’eau d’ici"));

  it("keeps high punctuation and units with their word", () =>
    expect(typographic("Reste : 41 k€, 12 % ; fini ?")).toBe("Reste\u00a0: 41\u00a0k€, 12\u00a0%\u00a0; fini\u00a0?"));

  it("groups thousands, and leaves years alone", () =>
    expect(typographic("1 500 agents en 2026")).toBe("1\u202f500 agents en 2026"));
});
