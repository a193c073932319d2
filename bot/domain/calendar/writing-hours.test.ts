import { CAMPAIGN_DEFAULTS } from "../campaigns/campaign-settings";
import { noAvailability, workCalendarOf } from "../campaigns/availability";
import type { WorkCalendar } from "./work-calendar";
import { nextMoment, whyNotNow } from "./writing-hours";

const aCalendar = (values: Partial<WorkCalendar> = {}): WorkCalendar => ({
  ...workCalendarOf(CAMPAIGN_DEFAULTS, noAvailability("agent")),
  ...values,
});
const full = CAMPAIGN_DEFAULTS.week;
const NIGHTS = { ...full, 6: [{ from: "00:00", to: "24:00" }], 7: [{ from: "02:15", to: "02:45" }] };
const ALL_DAY = { from: "00:00", to: "24:00" };
const away = (from: string, until: string | null): Pick<WorkCalendar, "absences"> => ({
  absences: [{ from, until, source: "chat" }],
});

describe("why a person may not be written to now", () => {
  it.each(["2026-11-16T08:00:00.000Z", "2026-11-16T11:29:59.999Z", "2026-11-16T12:30:00.000Z", "2026-11-16T15:59:59.999Z"])(
    "has none in their hours and in the window (%s)",
    (instant) => expect(whyNotNow(aCalendar(), instant)).toBeNull(),
  );
  it.each([
    ["2026-11-16T07:59:59.999Z", "before the window, in their hours"],
    ["2026-11-16T11:30:00.000Z", "at lunch"],
    ["2026-11-16T16:00:00.000Z", "after the window, in their hours"],
    ["2026-11-16T22:00:00.000Z", "at night"],
  ])("is the hour at %s, %s", (instant) => expect(whyNotNow(aCalendar(), instant)).toBe("outside-hours"));
  it("is the hour on a Wednesday afternoon of a person who works the morning", () => {
    const mornings = aCalendar({ week: { ...full, 3: [{ from: "08:30", to: "12:00" }] } });
    expect(whyNotNow(mornings, "2026-11-18T10:59:00.000Z")).toBeNull();
    expect(whyNotNow(mornings, "2026-11-18T11:00:00.000Z")).toBe("outside-hours");
  });
  it.each([
    ["Europe/Paris", "outside-hours"],
    ["America/Martinique", null],
    ["America/Cayenne", null],
    ["Indian/Reunion", "outside-hours"],
    ["Pacific/Noumea", "outside-hours"],
  ] as const)("is that of their own clock: 19 h in Paris, seen from %s", (timeZone, reason) =>
    expect(whyNotNow(aCalendar({ timeZone }), "2026-11-16T18:00:00.000Z")).toBe(reason));
  it("is that of their own day: Friday evening in Paris is Saturday in Nouméa", () => {
    const instant = "2026-11-20T22:30:00.000Z";
    expect(whyNotNow(aCalendar({ timeZone: "Pacific/Noumea" }), instant)).toBe("weekend");
    expect(whyNotNow(aCalendar(), instant)).toBe("outside-hours");
  });
  it("is the same clock time on both sides of a change of hour", () => {
    const why = (...all: string[]) => all.map((at) => whyNotNow(aCalendar(), at));
    expect(why("2026-03-27T08:00:00.000Z", "2026-03-30T07:00:00.000Z")).toEqual([null, null]);
    expect(why("2026-10-23T07:00:00.000Z", "2026-10-26T08:00:00.000Z")).toEqual([null, null]);
    expect(why("2026-03-27T07:00:00.000Z", "2026-10-26T07:00:00.000Z")).toEqual(["outside-hours", "outside-hours"]);
  });
});

describe("the next moment to write", () => {
  it("is now when now is one, to the millisecond", () => {
    const now = "2026-11-16T08:00:12.345Z";
    expect(nextMoment(aCalendar(), now, "2026-11-20")).toEqual({ at: now, because: null });
  });
  it("is none when the last day is over", () =>
    expect(nextMoment(aCalendar(), "2026-11-16T08:00:00.000Z", "2026-11-15")).toBeNull());
  it("is none when the last day has no hour left", () =>
    expect(nextMoment(aCalendar(), "2026-11-20T16:00:00.000Z", "2026-11-22")).toBeNull());
  it("is none for a person away without a known end", () =>
    expect(nextMoment(aCalendar(away("2026-11-16", null)), "2026-11-16T08:00:00.000Z", "2036-12-31")).toBeNull());
  it("is none for a person who only works when nothing may leave", () => {
    const evenings = { from: "18:00", to: "22:00" };
    const week = { 1: [evenings], 2: [evenings], 3: [evenings], 4: [evenings], 5: [evenings], 6: [], 7: [] };
    expect(nextMoment(aCalendar({ week }), "2026-11-16T08:00:00.000Z", "2026-11-29")).toBeNull();
  });

  it.each([
    ["2026-11-16T05:00:00.000Z", "2026-11-16T08:00:00.000Z", "outside-hours", "the opening of the window"],
    ["2026-11-16T11:45:30.000Z", "2026-11-16T12:30:00.000Z", "outside-hours", "the end of lunch"],
    ["2026-11-16T17:00:00.000Z", "2026-11-17T08:00:00.000Z", "outside-hours", "the next morning"],
    ["2026-11-20T17:00:00.000Z", "2026-11-23T08:00:00.000Z", "outside-hours", "Monday, from a Friday evening"],
    ["2026-11-21T10:00:00.000Z", "2026-11-23T08:00:00.000Z", "weekend", "Monday, from a Saturday"],
    ["2026-11-11T10:00:00.000Z", "2026-11-12T08:00:00.000Z", "holiday", "the day after 11 November"],
    ["2026-03-28T10:00:00.000Z", "2026-03-30T07:00:00.000Z", "weekend", "9 h of summer time"],
    ["2026-10-24T10:00:00.000Z", "2026-10-26T08:00:00.000Z", "weekend", "9 h of winter time"],
    ["2027-03-27T10:00:00.000Z", "2027-03-30T07:00:00.000Z", "weekend", "after Easter Monday, 9 h of summer time"],
    ["2027-10-30T10:00:00.000Z", "2027-11-02T08:00:00.000Z", "weekend", "after All Saints, 9 h of winter time"],
    ["2026-12-31T17:00:00.000Z", "2027-01-04T08:00:00.000Z", "outside-hours", "Monday of week 1, from week 53"],
    ["2028-02-28T17:00:00.000Z", "2028-02-29T08:00:00.000Z", "outside-hours", "29 February"],
  ])("from %s is %s: %s, %s", (from, at, because) =>
    expect(nextMoment(aCalendar(), from, "2028-12-31")).toEqual({ at, because }));

  it("passes a free Wednesday, a pont and an absence, and says what stood in the way first", () => {
    const next = (values: Partial<WorkCalendar>, from: string) => nextMoment(aCalendar(values), from, "2026-12-31");
    expect(next({ week: { ...full, 3: [] } }, "2026-11-18T09:00:00.000Z")).toEqual({
      at: "2026-11-19T08:00:00.000Z",
      because: "part-time",
    });
    expect(next({ closedDays: [{ day: "2026-05-15", name: "Pont" }] }, "2026-05-15T09:00:00.000Z")).toEqual({
      at: "2026-05-18T07:00:00.000Z",
      because: "closed",
    });
    expect(next(away("2026-11-16", "2026-12-03"), "2026-11-17T09:00:00.000Z")).toEqual({
      at: "2026-12-04T08:00:00.000Z",
      because: "absent",
    });
  });

  it("passes Christmas and the day after in Moselle, a day earlier elsewhere", () => {
    const from = "2025-12-25T09:00:00.000Z";
    const at = (holidayZone: "metropole" | "alsace-moselle") => nextMoment(aCalendar({ holidayZone }), from, "2025-12-31")?.at;
    expect([at("metropole"), at("alsace-moselle")]).toEqual(["2025-12-26T08:00:00.000Z", "2025-12-29T08:00:00.000Z"]);
  });

  it.each([
    ["America/Martinique", "2026-11-16T13:00:00.000Z"],
    ["America/Cayenne", "2026-11-16T12:00:00.000Z"],
    ["Indian/Reunion", "2026-11-16T05:00:00.000Z"],
    ["Indian/Mayotte", "2026-11-16T06:00:00.000Z"],
    ["Pacific/Noumea", "2026-11-15T22:00:00.000Z"],
  ])("is 9 h of the place in %s", (timeZone, at) =>
    expect(nextMoment(aCalendar({ timeZone }), "2026-11-15T00:00:00.000Z", "2026-11-20")).toEqual({ at, because: "weekend" }));

  it("takes hours in any order, and hours that overlap", () => {
    const week = { ...full, 1: [{ from: "13:30", to: "17:30" }, { from: "10:00", to: "14:00" }] };
    expect(nextMoment(aCalendar({ week }), "2026-11-16T08:00:00.000Z", "2026-11-16")?.at).toBe("2026-11-16T09:00:00.000Z");
    expect(nextMoment(aCalendar({ week }), "2026-11-16T12:45:00.000Z", "2026-11-16")?.at).toBe("2026-11-16T12:45:00.000Z");
  });

  it("reads the clock as it runs on a night that it changes", () => {
    const nights = aCalendar({ week: NIGHTS, window: ALL_DAY });
    // 02:15 does not exist on 29 March, and comes twice on 25 October
    expect(nextMoment(nights, "2026-03-28T23:00:00.000Z", "2026-03-29")).toBeNull();
    expect(nextMoment(nights, "2026-10-24T22:00:00.000Z", "2026-10-25")?.at).toBe("2026-10-25T00:15:00.000Z");
    expect(nextMoment(nights, "2026-10-25T00:45:00.000Z", "2026-10-25")?.at).toBe("2026-10-25T01:15:00.000Z");
  });
});
