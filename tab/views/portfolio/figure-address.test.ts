import { askedFigure, figureHref } from "./figure-address";

describe("the address of a figure", () => {
  it("asks for none when it says nothing, or what does not exist", () => {
    for (const search of ["", "?axe=a1", "?chiffre=", "?chiffre=moyenne", "?chiffre=toString"]) expect(askedFigure(search)).toBeNull();
  });

  it("comes back as it was written, of the plan and of an axis whose id holds anything", () => {
    for (const kind of ["rate", "coverage", "late", "blocked", "milestones"] as const) expect(askedFigure(figureHref(kind))).toEqual({ kind, axisId: null });
    expect(askedFigure(figureHref("late", "plan.a&1=é"))).toEqual({ kind: "late", axisId: "plan.a&1=é" });
  });

  it("is in French, as all addresses are", () => expect(figureHref("late", "a1")).toBe("?chiffre=retards&axe=a1"));
});
