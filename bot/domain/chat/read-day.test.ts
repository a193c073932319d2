import { readDay } from "./read-day";

describe("a day typed in a card", () => {
  it.each(["31/02/2026", "31/02", "2026-02-30", "demain", "12", "12/25/2026", "1/2/3/4", "32 mars 2026", "12/11/26"])(
    "refuses %j, which names no day",
    (text) => expect(readDay(text)).toEqual({ ok: false, reason: "day-unknown" }),
  );

  it.each(["12/11", "12 décembre", "29/02"])("does not guess the year of %j", (text) =>
    expect(readDay(text)).toEqual({ ok: false, reason: "day-without-year" }),
  );

  it("takes an empty field as no milestone", () => expect(readDay("  ")).toEqual({ ok: true, day: null }));

  it.each([
    ["2026-12-12", "2026-12-12"],
    ["12/12/2026", "2026-12-12"],
    ["3.1.2027", "2027-01-03"],
    ["1er août 2027", "2027-08-01"],
    ["vendredi 12 décembre 2026", "2026-12-12"],
    ["12 déc. 2026", "2026-12-12"],
    ["12th of December 2026", "2026-12-12"],
  ])("reads %j", (text, day) => expect(readDay(text)).toEqual({ ok: true, day }));
});
