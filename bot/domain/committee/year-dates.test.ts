import { workCalendarOf } from "../campaigns/availability";
import { CAMPAIGN_DEFAULTS } from "../campaigns/campaign-settings";
import { weekdayOf } from "../calendar/day";
import type { WorkCalendar } from "../calendar/work-calendar";
import { weekOf } from "../calendar/iso-week";
import { notWorkedReason } from "../calendar/worked-days";
import { plannedDates } from "./planned-dates";
import { PERIODS, type Rhythm } from "./rhythm";
import { yearDates } from "./year-dates";

const calendar = (values: Partial<WorkCalendar> = {}): WorkCalendar => ({ ...workCalendarOf(CAMPAIGN_DEFAULTS, null), ...values });
const rhythm = (values: Partial<Rhythm> = {}): Rhythm => ({ every: "quarter", weekday: 2, weekOfMonth: 2, monthOfPeriod: 3, ...values });
const days = (values: Partial<Rhythm>, year: number, more: Partial<WorkCalendar> = {}): string[] => yearDates(rhythm(values), year, calendar(more)).map(({ day }) => day);

describe("the dates of a year", () => {
  it("are none where an instance meets only when it is called", () => expect(days({ every: "none" }, 2026)).toEqual([]));

  it("are none where nobody ever works", () => {
    const never = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
    expect(days({}, 2026, { week: never })).toEqual([]);
  });

  it("are the second Tuesday of the last month of each quarter, 8 December 2026 among them", () =>
    expect(days({}, 2026)).toEqual(["2026-03-10", "2026-06-09", "2026-09-08", "2026-12-08"]));

  it("are two, six, twelve months apart, in the month of the period that was chosen", () => {
    expect(days({ every: "half-year", monthOfPeriod: 6, weekday: 4, weekOfMonth: 3 }, 2026)).toEqual(["2026-06-18", "2026-12-17"]);
    expect(days({ every: "two-months", monthOfPeriod: 1, weekday: 1, weekOfMonth: 1 }, 2027).map((day) => day.slice(5, 7))).toEqual(["01", "03", "05", "07", "09", "11"]);
    // the period was shortened, its month was not: the last month there is
    expect(days({ every: "quarter", monthOfPeriod: 6 }, 2026)).toEqual(days({}, 2026));
  });

  it("move off a holiday to the next worked day, and say which it was", () => {
    // 14 July 2026 is a Tuesday
    const [july] = yearDates(rhythm({ every: "quarter", monthOfPeriod: 1 }), 2026, calendar()).slice(2);
    expect(july).toEqual({ meant: "2026-07-14", day: "2026-07-15", why: { kind: "holiday", name: "14 juillet" } });
  });

  it("move on where the day after is closed as well, and over the week-end", () => {
    // Ascension is on Thursday 6 May 2027, its bridge on the Friday, 8 May is the Saturday
    const [may] = yearDates(rhythm({ every: "half-year", monthOfPeriod: 5, weekday: 4, weekOfMonth: 1 }), 2027, calendar({ closedDays: [{ day: "2027-05-07", name: "Pont de l’Ascension" }] }));
    expect(may).toEqual({ meant: "2027-05-06", day: "2027-05-10", why: { kind: "holiday", name: "Ascension" } });
    const [closed] = yearDates(rhythm({ every: "half-year", monthOfPeriod: 3 }), 2026, calendar({ closedDays: [{ day: "2026-03-10", name: "Journée du président" }] }));
    expect(closed).toMatchObject({ day: "2026-03-11", why: { kind: "closed", name: "Journée du président" } });
  });

  it("know the holidays of the zone: Good Friday in Moselle, the abolition in Martinique", () => {
    const friday = rhythm({ every: "half-year", monthOfPeriod: 4, weekday: 5, weekOfMonth: 1 });
    expect(yearDates(friday, 2026, calendar())[0]?.day).toBe("2026-04-03");
    expect(yearDates(friday, 2026, calendar({ holidayZone: "alsace-moselle" }))[0]?.day).toBe("2026-04-07");
    const may = rhythm({ every: "half-year", monthOfPeriod: 5, weekday: 5, weekOfMonth: 4 });
    expect(yearDates(may, 2026, calendar({ holidayZone: "martinique" }))[0]).toMatchObject({ meant: "2026-05-22", day: "2026-05-26" });
  });

  it("move off a day on which the authority does not work", () => {
    const week = { ...CAMPAIGN_DEFAULTS.week, 2: [] };
    expect(yearDates(rhythm(), 2026, calendar({ week }))[0]).toEqual({ meant: "2026-03-10", day: "2026-03-11", why: { kind: "not-worked" } });
  });

  it("leave August out where September has its own, and go to September where it has none", () => {
    expect(days({ every: "month", monthOfPeriod: 1 }, 2026).map((day) => day.slice(5, 7))).toEqual(["01", "02", "03", "04", "05", "06", "07", "09", "10", "11", "12"]);
    const august = yearDates(rhythm({ monthOfPeriod: 2 }), 2026, calendar())[2];
    expect(august).toEqual({ meant: "2026-08-11", day: "2026-09-08", why: { kind: "august" } });
  });

  it("find 29 February in a leap year and not in another", () => {
    const last = rhythm({ every: "half-year", monthOfPeriod: 2, weekOfMonth: -1 });
    expect(yearDates(last, 2028, calendar())[0]?.day).toBe("2028-02-29");
    expect(yearDates(last, 2027, calendar())[0]?.day).toBe("2027-02-23");
    expect(yearDates({ ...last, weekday: 1 }, 2027, calendar())[0]?.day).toBe("2027-02-22");
  });

  it("reach week 53 of 2026, and leave the year where its last day is closed", () => {
    const last = rhythm({ every: "half-year", monthOfPeriod: 6, weekday: 1, weekOfMonth: -1 });
    const december = yearDates(last, 2026, calendar())[1]?.day ?? "";
    expect([december, weekOf(december)]).toEqual(["2026-12-28", "2026-W53"]);
    const thursday = { ...last, weekday: 4 };
    // Friday 1 January 2027 is a holiday: Monday 4 January, in week 1 of 2027
    const moved = yearDates(thursday, 2026, calendar({ closedDays: [{ day: "2026-12-31", name: "Fermeture de fin d’année" }] }))[1]?.day ?? "";
    expect([moved, weekOf(moved)]).toEqual(["2027-01-04", "2027-W01"]);
  });

  it("are worked days, one a month at most, in any year and of any rhythm", () => {
    for (let year = 2024; year <= 2060; year += 4) {
      for (const every of PERIODS) {
        for (const weekday of [1, 2, 3, 4, 5]) {
          for (const weekOfMonth of [1, 2, 3, 4, -1]) {
            const dates = yearDates({ every, weekday, weekOfMonth, monthOfPeriod: 2 }, year, calendar());
            expect(dates.every(({ day }) => notWorkedReason(calendar(), day) === null)).toBe(true);
            expect(dates.every(({ meant, day, why }) => (why === null ? meant === day && weekdayOf(day) === weekday : meant < day))).toBe(true);
            expect(new Set(dates.map(({ day }) => day)).size).toBe(dates.length);
          }
        }
      }
    }
  });
});

describe("the year of an instance that has séances already", () => {
  const dates = yearDates(rhythm(), 2026, calendar());
  const meeting = (first: string, day = first) => ({ id: `plan.suivi-${first}`, committeeId: "plan.suivi", day });

  it("plans nothing in the past", () => expect(plannedDates(dates, [], "2026-09-09").map(({ day }) => day)).toEqual(["2026-12-08"]));

  it("keeps what is there, also what was moved to another month", () => {
    const there = [meeting("2026-06-09"), meeting("2026-09-08", "2026-10-06")];
    expect(plannedDates(dates, there, "2026-01-01").map(({ exists }) => exists)).toEqual([false, true, true, false]);
  });

  it("doubles nothing when the rhythm went from Tuesdays to Thursdays", () =>
    expect(plannedDates(yearDates(rhythm({ weekday: 4 }), 2026, calendar()), dates.map(({ day }) => meeting(day)), "2026-01-01").every(({ exists }) => exists)).toBe(true));
});
