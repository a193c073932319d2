import type { Direction } from "../people/direction";
import { aDirection, aPerson, TODAY } from "../testing/builders";
import { digestScopeOf } from "./digest-scope";

const scopeOf = (person: Parameters<typeof aPerson>[0], ...directions: Direction[]) =>
  digestScopeOf(aPerson({ id: "reader", ...person }), directions, TODAY);

describe("whom a digest is for", () => {
  it("is not an agent, a head of project or the bureau", () =>
    expect(scopeOf({ roles: ["agent", "projectHead", "bureau"], directionId: "d1" }, aDirection())).toBeNull());
  it("is not an elected member", () => expect(scopeOf({ roles: ["elected"], directionId: "d1" }, aDirection())).toBeNull());
  it("is not a director without a direction", () => expect(scopeOf({ roles: ["director"] }, aDirection())).toBeNull());
  it("is not the director of a direction that was dissolved or is still to come", () => {
    const past = aDirection({ directorId: "reader", validTo: "2026-11-15" });
    const coming = aDirection({ id: "d2", directorId: "reader", validFrom: "2026-11-17" });
    expect(scopeOf({ roles: ["director"], directionId: "d1" }, past, coming)).toBeNull();
  });
  it("is the director whom the annuaire names, or who belongs to the direction as director", () => {
    const direction = { kind: "directions", ids: ["d1"] };
    expect(scopeOf({}, aDirection({ directorId: "reader" }), aDirection({ id: "d2" }))).toEqual(direction);
    expect(scopeOf({ roles: ["director"], directionId: "d1" }, aDirection(), aDirection({ id: "d2" }))).toEqual(direction);
  });
  it("covers what their direction has taken over, the day after the last one of the other", () => {
    const merged = (validTo: string) => aDirection({ id: "d2", validTo, successorId: "d1" });
    expect(scopeOf({}, aDirection({ directorId: "reader" }), merged("2026-11-15"))).toEqual({ kind: "directions", ids: ["d1", "d2"] });
    expect(scopeOf({}, aDirection({ directorId: "reader" }), merged(TODAY))).toEqual({ kind: "directions", ids: ["d1"] });
  });
  it("is one director of two directions once", () =>
    expect(
      scopeOf(
        { roles: ["director"], directionId: "d1" },
        aDirection({ directorId: "reader" }),
        aDirection({ id: "d2", directorId: "reader" }),
      ),
    ).toEqual({
      kind: "directions",
      ids: ["d1", "d2"],
    }));
  it("is the general direction, over everything", () =>
    expect(scopeOf({ roles: ["executive", "director"], directionId: "d1" }, aDirection())).toEqual({ kind: "all" }));
});
