import { describe, expect, it } from "@jest/globals";
import { hour, initials, instantOf, longDay, searchable, shortDay, wallClock } from "./format";

describe("dates on the page", () => {
  it("are no dates when they do not exist", () => {
    expect(instantOf("")).toBeNull();
    expect(instantOf("2026-13-01T08:00")).toBeNull();
  });

  it("are written as French and English do, on the clocks of Paris", () => {
    expect(longDay("2026-11-15T23:30:00Z", "fr")).toBe("lundi 16 novembre 2026");
    expect(longDay("2027-05-01T08:00:00Z", "fr")).toBe("samedi 1er mai 2027");
    expect(longDay("2026-11-16T08:00:00Z", "en")).toBe("Monday 16 November 2026");
    expect(hour("2026-11-16T08:05:00Z", "fr")).toBe("9\u00a0h\u00a005");
    expect(hour("2026-11-15T23:05:00Z", "en")).toBe("0:05");
    expect(shortDay("2026-11-16T08:00:00Z", "fr")).toBe("16 nov.");
  });

  it("go to the date field and back, on both sides of a change of hour", () => {
    const winter = ["2026-11-16T08:05:00.000Z", "2027-03-28T00:59:00.000Z"];
    const summer = ["2027-03-28T01:00:00.000Z", "2027-07-14T22:30:00.000Z"];
    for (const instant of [...winter, ...summer]) expect(instantOf(wallClock(instant))).toBe(instant);
  });

  it("leave names short and searches plain", () => {
    expect(initials("Maëlle de la Fictive-Exemple")).toBe("ME");
    expect(initials("Aziz")).toBe("A");
    expect(searchable("Éléonore Ça")).toBe("eleonore ca");
  });
});
