import { addDays, dayAt, dayOf, daysBetween, isDay, weekdayOf } from "./day";

describe("a civil day", () => {
  it("stays where it is when no day is added", () => expect(addDays("2026-11-16", 0)).toBe("2026-11-16"));
  it("lies no day away from itself", () => expect(daysBetween("2026-11-16", "2026-11-16")).toBe(0));

  it.each(["", "2026-11", "16/11/2026", "2026-11-16T08:00:00Z", " 2026-11-16", "2026-2-3", "2026-00-10", "2026-13-01"])(
    "refuses %j, which is no day as Jalon writes it",
    (text) => expect(isDay(text)).toBe(false),
  );
  it.each(["2026-02-29", "2100-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-06-31", "2026-11-31", "2026-01-32"])(
    "refuses %s, which the calendar does not have",
    (text) => expect(isDay(text)).toBe(false),
  );
  it.each(["2024-02-29", "2028-02-29", "2000-02-29", "2026-12-31", "2026-01-01"])("takes %s", (text) =>
    expect(isDay(text)).toBe(true));

  it("is made of calendar numbers, or is none", () => {
    expect(dayOf(2026, 3, 1)).toBe("2026-03-01");
    expect(dayOf(2028, 2, 29)).toBe("2028-02-29");
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(dayOf(26, 1, 1)).toBe("0026-01-01");
    expect(dayOf(2026, 1.5, 1)).toBeNull();
  });

  it("passes the ends of months, years and leap days", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
    expect(addDays("2028-02-29", 365)).toBe("2029-02-28");
  });

  it("counts the days of a year, forwards and backwards, over both changes of hour", () => {
    expect(daysBetween("2026-01-01", "2027-01-01")).toBe(365);
    expect(daysBetween("2028-01-01", "2029-01-01")).toBe(366);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2027-01-01", "2026-12-25")).toBe(-7);
  });

  it("knows its day of the week, Monday first", () => {
    expect(weekdayOf("2026-11-16")).toBe(1);
    expect(weekdayOf("2026-11-21")).toBe(6);
    expect(weekdayOf("2026-11-22")).toBe(7);
  });
});

describe("the civil day it is somewhere", () => {
  const DAYS = ["2026-03-29", "2026-07-14", "2026-10-25", "2026-11-16"];

  it("is the day of the place, not that of the server", () => {
    expect(dayAt("2026-11-16T12:00:00.000Z", "Europe/Paris")).toBe("2026-11-16");
    expect(dayAt("2026-11-16T22:59:59.999Z", "Europe/Paris")).toBe("2026-11-16");
    expect(dayAt("2026-11-16T23:00:00.000Z", "Europe/Paris")).toBe("2026-11-17");
  });

  it("moves with the change to summer time (29 March 2026) and back (25 October 2026) in mainland France", () => {
    expect(dayAt("2026-03-28T22:59:59.999Z", "Europe/Paris")).toBe("2026-03-28");
    expect(dayAt("2026-03-28T23:00:00.000Z", "Europe/Paris")).toBe("2026-03-29");
    expect(dayAt("2026-03-29T21:59:59.999Z", "Europe/Paris")).toBe("2026-03-29");
    expect(dayAt("2026-03-29T22:00:00.000Z", "Europe/Paris")).toBe("2026-03-30");
    expect(dayAt("2026-10-24T22:00:00.000Z", "Europe/Paris")).toBe("2026-10-25");
    expect(dayAt("2026-10-25T22:59:59.999Z", "Europe/Paris")).toBe("2026-10-25");
    expect(dayAt("2026-10-25T23:00:00.000Z", "Europe/Paris")).toBe("2026-10-26");
  });

  it.each(DAYS)("changes at 4 h UTC in Martinique all the year round (%s)", (day) => {
    expect(dayAt(`${day}T03:59:59.999Z`, "America/Martinique")).toBe(addDays(day, -1));
    expect(dayAt(`${day}T04:00:00.000Z`, "America/Martinique")).toBe(day);
  });

  it.each(DAYS)("changes at 20 h UTC in La Réunion all the year round (%s)", (day) => {
    expect(dayAt(`${day}T19:59:59.999Z`, "Indian/Reunion")).toBe(day);
    expect(dayAt(`${day}T20:00:00.000Z`, "Indian/Reunion")).toBe(addDays(day, 1));
  });

  it("is still the old year in Martinique when it is the new one in Paris and La Réunion", () => {
    const moment = "2026-12-31T23:30:00.000Z";
    expect(["Europe/Paris", "America/Martinique", "Indian/Reunion"].map((zone) => dayAt(moment, zone))).toEqual([
      "2027-01-01",
      "2026-12-31",
      "2027-01-01",
    ]);
  });

  it("throws for a zone that does not exist", () =>
    expect(() => dayAt("2026-11-16T08:00:00.000Z", "Europe/Valdorsene")).toThrow(RangeError));
});
