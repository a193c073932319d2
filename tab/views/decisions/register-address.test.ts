import { REGISTER_STATES } from "../../../bot/domain/committee/decision-search";
import { registerFiltersOf, registerHref } from "./register-address";

describe("the address of the register", () => {
  it("has nothing behind it where nothing is chosen, and ignores a state that is none", () => {
    expect(registerHref("frn", {})).toBe("/tab/plan/frn/decisions");
    expect(registerFiltersOf("?etat=perdue").state).toBe("");
  });

  it.each(REGISTER_STATES)("brings back what was chosen: %s", (state) => {
    const href = registerHref("frn", { state, text: "marché", committee: "frn.suivi" });
    expect(registerFiltersOf(href.slice(href.indexOf("?")))).toEqual({ state, text: "marché", committee: "frn.suivi", year: "", owner: "", sheet: "" });
  });
});
