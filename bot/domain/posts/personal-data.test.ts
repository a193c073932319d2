import { personalDataIn } from "./personal-data";

const people = [{ name: "Camille Orsène" }, { name: "Jean-Noël d’Aubigné" }, { name: "Rose" }];
const found = (...paragraphs: string[]) => personalDataIn({ title: "Comité de pilotage", paragraphs }, people);

describe("what a channel must not read", () => {
  it("lets pass what names nobody: projects, days, sums, references", () => {
    expect(found()).toBeNull();
    expect(found("P17 : reporté au 12/12/2026, 01 02 2026, budget 1 200 000 €, marché 2026-0001234567.")).toBeNull();
    expect(found("Camille et les autres chefs de projet", "la commune d’Orsène", "un bouquet de Rose")).toBeNull();
    expect(found("Le lycée Camille-Orsènette")).toBeNull();
  });

  it("finds a name, whatever its case and accents, in the title too", () => {
    expect(found("Décision portée par Camille Orsène.")).toBe("name");
    expect(found("décision de CAMILLE ORSENE")).toBe("name");
    expect(found("avec Jean-Noël d'Aubigné,")).toBe("name");
    expect(personalDataIn({ title: "Merci à Camille\u00a0Orsène", paragraphs: [] }, people)).toBe("name");
  });

  it("finds an address and a telephone number", () => {
    expect(found("Écrire à camille.orsene@val-dorsene.example")).toBe("address");
    for (const number of ["06 12 34 56 78", "0612345678", "06.12.34.56.78", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78"]) {
      expect(found(`Appeler le ${number}.`)).toBe("telephone");
    }
  });
});
