import { CAMPAIGN_DEFAULTS } from "../campaigns/campaign-settings";
import { noAvailability, workCalendarOf } from "../campaigns/availability";
import type { WorkCalendar } from "./work-calendar";
import { addWorkedDays, notWorkedReason, workedDaysOf } from "./worked-days";

const aCalendar = (values: Partial<WorkCalendar> = {}): WorkCalendar => ({
  ...workCalendarOf(CAMPAIGN_DEFAULTS, noAvailability("agent")),
  ...values,
});
const full = CAMPAIGN_DEFAULTS.week;
const FOUR_FIFTHS = { ...full, 3: [] };
const away = (from: string, until: string | null): Pick<WorkCalendar, "absences"> => ({
  absences: [{ from, until, source: "chat" }],
});

describe("why a person does not work on a day", () => {
  it("has none on an ordinary Monday", () => expect(notWorkedReason(aCalendar(), "2026-11-16")).toBeNull());
  it("has none on a morning alone", () => {
    const mornings = aCalendar({ week: { ...full, 3: [{ from: "08:30", to: "12:00" }] } });
    expect(notWorkedReason(mornings, "2026-11-18")).toBeNull();
  });
  it("has none on the days around an absence, a closing day and a holiday", () => {
    const calendar = aCalendar({ ...away("2026-11-17", "2026-11-18"), closedDays: [{ day: "2026-11-20", name: "Pont" }] });
    expect(["2026-11-16", "2026-11-19", "2026-11-23", "2026-11-10"].map((day) => notWorkedReason(calendar, day))).toEqual([
      null, null, null, null,
    ]);
  });

  it("is the week-end on a Saturday and Sunday without hours", () =>
    expect(["2026-11-21", "2026-11-22"].map((day) => notWorkedReason(aCalendar(), day))).toEqual(["weekend", "weekend"]));
  it("is none on a Saturday that is worked, unless it is a holiday", () => {
    const saturdays = aCalendar({ week: { ...full, 1: [], 6: full[1] } });
    expect(notWorkedReason(saturdays, "2026-11-21")).toBeNull();
    expect(notWorkedReason(saturdays, "2026-08-15")).toBe("holiday");
    expect(notWorkedReason(saturdays, "2026-11-16")).toBe("part-time");
  });
  it("is part time on the Wednesdays of 80 %", () =>
    expect(notWorkedReason(aCalendar({ week: FOUR_FIFTHS }), "2026-11-18")).toBe("part-time"));
  it("is the holiday on 1 May, in every zone", () => expect(notWorkedReason(aCalendar(), "2026-05-01")).toBe("holiday"));
  it("is the holiday of the person's own zone", () => {
    const moselle = aCalendar({ holidayZone: "alsace-moselle" });
    expect(["2025-12-25", "2025-12-26", "2026-12-25", "2026-04-03"].map((day) => notWorkedReason(moselle, day))).toEqual([
      "holiday", "holiday", "holiday", "holiday",
    ]);
    expect(notWorkedReason(aCalendar(), "2025-12-26")).toBeNull();
    expect(notWorkedReason(aCalendar({ holidayZone: "martinique" }), "2026-05-22")).toBe("holiday");
  });
  it("is the closing of a pont", () =>
    expect(notWorkedReason(aCalendar({ closedDays: [{ day: "2026-05-15", name: "Pont de l’Ascension" }] }), "2026-05-15")).toBe(
      "closed",
    ));
  it("is the absence, its first and last day included", () => {
    const calendar = aCalendar(away("2026-11-17", "2026-11-19"));
    expect(["2026-11-17", "2026-11-18", "2026-11-19"].map((day) => notWorkedReason(calendar, day))).toEqual([
      "absent", "absent", "absent",
    ]);
  });
  it("is the absence for ever when nobody knows its end", () =>
    expect(notWorkedReason(aCalendar(away("2026-11-17", null)), "2036-11-17")).toBe("absent"));
  it("is what holds for most people when there are several", () => {
    const calendar = aCalendar({
      week: FOUR_FIFTHS,
      ...away("2026-01-01", null),
      closedDays: [{ day: "2026-11-11", name: "Fermeture" }, { day: "2026-11-18", name: "Fermeture" }],
    });
    const days = ["2026-11-14", "2026-11-11", "2026-11-18", "2026-11-25", "2026-11-26"];
    expect(days.map((day) => notWorkedReason(calendar, day))).toEqual(["weekend", "holiday", "closed", "part-time", "absent"]);
  });
});

describe("the worked days of a week", () => {
  const datesOf = (week: string): string[] => workedDaysOf(aCalendar(), week).map((day) => day.slice(5));

  it("are none for a person away without a known end", () =>
    expect(workedDaysOf(aCalendar(away("2026-11-01", null)), "2026-W47")).toEqual([]));
  it("are the five of an ordinary week", () =>
    expect(datesOf("2026-W47")).toEqual(["11-16", "11-17", "11-18", "11-19", "11-20"]));
  it("are four with a holiday and three with a pont beside it", () => {
    expect(workedDaysOf(aCalendar(), "2026-W20")).toEqual(["2026-05-11", "2026-05-12", "2026-05-13", "2026-05-15"]);
    const bridged = aCalendar({ closedDays: [{ day: "2026-05-15", name: "Pont" }] });
    expect(workedDaysOf(bridged, "2026-W20")).toEqual(["2026-05-11", "2026-05-12", "2026-05-13"]);
  });
  it("pass the end of the year in week 53", () =>
    expect(workedDaysOf(aCalendar(), "2026-W53")).toEqual(["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"]));
  it("have a 29 February in a leap year", () =>
    expect(datesOf("2028-W09")).toEqual(["02-28", "02-29", "03-01", "03-02", "03-03"]));
  it("throw for a week that does not exist", () => expect(() => workedDaysOf(aCalendar(), "2025-W53")).toThrow(RangeError));
});

describe("so many worked days later", () => {
  it("is the day itself for none", () => expect(addWorkedDays(aCalendar(), "2026-11-21", 0)).toBe("2026-11-21"));
  it("is nothing for a person away without a known end", () =>
    expect(addWorkedDays(aCalendar(away("2026-11-17", null)), "2026-11-16", 1)).toBeNull());
  it("is nothing past 60 days", () => {
    expect(addWorkedDays(aCalendar(away("2026-11-17", "2027-01-14")), "2026-11-16", 1)).toBe("2027-01-15");
    expect(addWorkedDays(aCalendar(away("2026-11-17", "2027-01-17")), "2026-11-16", 1)).toBeNull();
  });
  it("counts from the day after", () => expect(addWorkedDays(aCalendar(), "2026-11-16", 2)).toBe("2026-11-18"));
  it("passes the week-end", () => expect(addWorkedDays(aCalendar(), "2026-11-19", 2)).toBe("2026-11-23"));
  it("passes a free Wednesday", () =>
    expect(addWorkedDays(aCalendar({ week: FOUR_FIFTHS }), "2026-11-16", 2)).toBe("2026-11-19"));
  it("passes Christmas in Moselle", () =>
    expect(addWorkedDays(aCalendar({ holidayZone: "alsace-moselle" }), "2025-12-24", 1)).toBe("2025-12-29"));
  it("passes New Year from week 53 to week 1", () => expect(addWorkedDays(aCalendar(), "2026-12-31", 1)).toBe("2027-01-04"));
  it("passes 29 February", () => expect(addWorkedDays(aCalendar(), "2028-02-28", 2)).toBe("2028-03-01"));
});
