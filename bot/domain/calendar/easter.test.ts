import { weekdayOf } from "./day";
import { easterOf } from "./easter";

describe("Easter", () => {
  it.each([
    ["2008-03-23", "the earliest of this century"],
    ["2038-04-25", "the latest there can be"],
    ["2285-03-22", "the earliest there can be"],
    ["1943-04-25", "the latest there can be"],
    ["1818-03-22", "the earliest there can be"],
    ["1981-04-19", "not the 26th, which the epact alone would give"],
    ["2049-04-18", "not the 25th, for the same moon twice in its cycle"],
    ["2000-04-23", "in a leap year at the end of a century"],
    ["1900-04-15", "in a common year at the end of a century"],
    ["2024-03-31", ""],
    ["2026-04-05", ""],
    ["2027-03-28", ""],
  ])("is on %s %s", (day) => expect(easterOf(Number(day.slice(0, 4)))).toBe(day));

  it("is a Sunday from 22 March to 25 April in every year for five centuries", () => {
    for (let year = 1802; year <= 2300; year += 1) {
      const day = easterOf(year);
      expect([weekdayOf(day), day >= `${year}-03-22`, day <= `${year}-04-25`]).toEqual([7, true, true]);
    }
  });
});
