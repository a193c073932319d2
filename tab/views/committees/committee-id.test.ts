import { committeeIdOf } from "./committee-id";

describe("the id of a new instance", () => {
  it("is its plan and its name in plain letters", () => expect(committeeIdOf("frn", "Comité de suivi", new Set())).toBe("frn.comite-de-suivi"));

  it("has a number where the name was given before", () =>
    expect(committeeIdOf("frn", "COPIL", new Set(["frn.copil", "frn.copil-2"]))).toBe("frn.copil-3"));
});
