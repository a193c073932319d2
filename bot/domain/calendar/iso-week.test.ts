import { addDays, weekdayOf } from "./day";
import { addWeeks, mondayOf, weekNumber, weekOf } from "./iso-week";

describe("an ISO week", () => {
  it("does not move when no week is added", () => expect(addWeeks("2026-W47", 0)).toBe("2026-W47"));
  it.each(["2025-W53", "2027-W53", "2026-W00", "2026-W1", "2026-47", "S47", ""])("refuses %j, which is no week", (text) =>
    expect(() => mondayOf(text)).toThrow(RangeError),
  );

  it.each([
    ["2026-11-16", "2026-W47"],
    ["2026-11-22", "2026-W47"],
    ["2026-11-23", "2026-W48"],
    ["2025-12-29", "2026-W01"],
    ["2026-01-04", "2026-W01"],
    ["2026-01-05", "2026-W02"],
    ["2026-12-27", "2026-W52"],
    ["2026-12-28", "2026-W53"],
    ["2027-01-01", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2021-01-03", "2020-W53"],
    ["2023-01-01", "2022-W52"],
    ["2024-12-30", "2025-W01"],
    ["2028-02-29", "2028-W09"],
  ])("holds %s in %s", (day, week) => expect(weekOf(day)).toBe(week));

  it("starts on a Monday", () => {
    expect(mondayOf("2026-W47")).toBe("2026-11-16");
    expect(mondayOf("2026-W53")).toBe("2026-12-28");
    expect(mondayOf("2027-W01")).toBe("2027-01-04");
    expect(mondayOf("2026-W01")).toBe("2025-12-29");
  });

  it("passes through week 53 of 2026, both ways", () => {
    expect(addWeeks("2026-W52", 1)).toBe("2026-W53");
    expect(addWeeks("2026-W53", 1)).toBe("2027-W01");
    expect(addWeeks("2027-W01", -1)).toBe("2026-W53");
    expect(addWeeks("2025-W52", 1)).toBe("2026-W01");
  });

  it("has a number to show", () => {
    expect(weekNumber("2026-W53")).toBe(53);
    expect(weekNumber("2027-W01")).toBe(1);
  });

  it("gives back every day of sixty years: seven days a week, in order, none twice", () => {
    let week = "2000-W01";
    let monday = "2000-01-03";
    const longYears = new Set<string>();
    while (monday < "2060-01-01") {
      expect(mondayOf(week)).toBe(monday);
      expect(weekdayOf(monday)).toBe(1);
      for (let day = 0; day < 7; day++) expect(weekOf(addDays(monday, day))).toBe(week);
      if (weekNumber(week) === 53) longYears.add(week.slice(0, 4));
      const after = addWeeks(week, 1);
      expect(after > week).toBe(true);
      week = after;
      monday = addDays(monday, 7);
    }
    // the years that begin or, when leap, end on a Thursday
    expect([...longYears]).toEqual(["2004", "2009", "2015", "2020", "2026", "2032", "2037", "2043", "2048", "2054"]);
  });
});
