import { dayInFull, dayInWords, dayNumeric, dayShort, weekInWords } from "./format-day";

const NB = "\u00a0";

describe("a day in French", () => {
  it("is written in full, day of the week first, and its date is never broken", () =>
    expect(dayInFull("2026-11-16", "fr")).toBe(`lundi 16${NB}novembre${NB}2026`));
  it("is written without the day of the week", () => expect(dayInWords("2026-08-14", "fr")).toBe(`14${NB}août${NB}2026`));
  it("is written short", () => {
    expect(dayShort("2026-11-16", "fr")).toBe(`16${NB}nov.`);
    expect(dayShort("2026-05-21", "fr")).toBe(`21${NB}mai`);
  });
  it("is written in figures, 1 without « er »", () => {
    expect(dayNumeric("2026-11-16", "fr")).toBe("16/11/2026");
    expect(dayNumeric("2027-01-01", "fr")).toBe("01/01/2027");
  });
  it("is the 1er of the month, and only the first", () => {
    expect(dayInFull("2027-01-01", "fr")).toBe(`vendredi 1er${NB}janvier${NB}2027`);
    expect(dayInWords("2026-05-01", "fr")).toBe(`1er${NB}mai${NB}2026`);
    expect(dayShort("2026-11-01", "fr")).toBe(`1er${NB}nov.`);
    expect(dayInWords("2026-05-11", "fr")).toBe(`11${NB}mai${NB}2026`);
    expect(dayInWords("2026-05-31", "fr")).toBe(`31${NB}mai${NB}2026`);
  });
});

describe("a day in English", () => {
  it("is written the British way", () => {
    expect(dayInFull("2026-11-16", "en")).toMatch(/^Monday,? 16 November 2026$/);
    expect(dayInWords("2027-01-01", "en")).toBe("1 January 2027");
    expect(dayShort("2026-11-16", "en")).toBe("16 Nov");
    expect(dayNumeric("2026-11-16", "en")).toBe("16/11/2026");
  });
});

describe("a week", () => {
  it("is its number with both of its ends", () => {
    expect(weekInWords("2026-W47", "fr")).toBe(`S47, du 16${NB}nov. au 22${NB}nov.`);
    expect(weekInWords("2026-W47", "en")).toBe("W47, 16 Nov to 22 Nov");
  });
  it("shows both months when it crosses one, and has a 53rd in 2026", () => {
    expect(weekInWords("2026-W53", "fr")).toBe(`S53, du 28${NB}déc. au 3${NB}janv.`);
    expect(weekInWords("2026-W44", "fr")).toBe(`S44, du 26${NB}oct. au 1er${NB}nov.`);
    expect(weekInWords("2027-W01", "fr")).toBe(`S1, du 4${NB}janv. au 10${NB}janv.`);
  });
});
