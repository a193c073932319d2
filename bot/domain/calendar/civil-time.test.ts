import { changesHour, clockAt, instantAt, minuteOf, timeAt } from "./civil-time";

describe("the moment a clock shows a time", () => {
  it.each([
    ["2026-11-16", "09:00", "Europe/Paris", "2026-11-16T08:00:00.000Z"],
    ["2026-07-15", "09:00", "Europe/Paris", "2026-07-15T07:00:00.000Z"],
    ["2026-11-16", "09:00", "America/Martinique", "2026-11-16T13:00:00.000Z"],
    ["2026-11-16", "09:00", "America/Cayenne", "2026-11-16T12:00:00.000Z"],
    ["2026-11-16", "09:00", "Indian/Reunion", "2026-11-16T05:00:00.000Z"],
    ["2026-11-16", "09:00", "Indian/Mayotte", "2026-11-16T06:00:00.000Z"],
    ["2026-11-16", "09:00", "Pacific/Noumea", "2026-11-15T22:00:00.000Z"],
    ["2026-11-16", "09:00", "Pacific/Tahiti", "2026-11-16T19:00:00.000Z"],
    ["2026-11-16", "09:00", "Pacific/Marquesas", "2026-11-16T18:30:00.000Z"],
    ["2026-07-15", "09:00", "America/Miquelon", "2026-07-15T11:00:00.000Z"],
    ["2028-02-29", "23:59", "Europe/Paris", "2028-02-29T22:59:00.000Z"],
    ["2027-01-01", "00:00", "Europe/Paris", "2026-12-31T23:00:00.000Z"],
    ["2026-12-31", "24:00", "Europe/Paris", "2026-12-31T23:00:00.000Z"],
  ])("%s at %s in %s is %s", (day, time, zone, instant) => expect(instantAt(day, time, zone)).toBe(instant));

  it.each([
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "02:00", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29", "02:30", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29", "02:59", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-03-29", "09:00", "2026-03-29T07:00:00.000Z"],
    ["2027-03-28", "02:30", "2027-03-28T01:00:00.000Z"],
  ])("skips the hour that spring takes: %s at %s is %s", (day, time, instant) =>
    expect(instantAt(day, time, "Europe/Paris")).toBe(instant));

  it.each([
    ["2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25", "02:00", "2026-10-25T00:00:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["2026-10-25", "09:00", "2026-10-25T08:00:00.000Z"],
    ["2027-10-31", "02:30", "2027-10-31T00:30:00.000Z"],
  ])("takes the first of the hour that autumn gives twice: %s at %s is %s", (day, time, instant) =>
    expect(instantAt(day, time, "Europe/Paris")).toBe(instant));

  it("changes at another moment in Saint-Pierre-et-Miquelon", () => {
    expect(instantAt("2026-03-08", "02:30", "America/Miquelon")).toBe("2026-03-08T05:00:00.000Z");
    expect(instantAt("2026-11-01", "01:30", "America/Miquelon")).toBe("2026-11-01T03:30:00.000Z");
  });

  it("does not change the hour overseas when Paris does", () => {
    const zones = ["America/Martinique", "America/Cayenne", "Indian/Reunion", "Indian/Mayotte", "Pacific/Noumea"];
    for (const day of ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"]) {
      expect(changesHour(day, "Europe/Paris")).toBe(true);
      expect(zones.filter((zone) => changesHour(day, zone))).toEqual([]);
    }
    const around = ["2026-03-28", "2026-03-30", "2026-10-24", "2026-10-26"];
    expect(around.filter((day) => changesHour(day, "Europe/Paris"))).toEqual([]);
  });

  it.each(["", "9:00", "09h00", "24:01", "25:00", "12:60", "09:00:00"])("refuses %j, which is no time of day", (time) =>
    expect(() => minuteOf(time)).toThrow(RangeError));
  it("throws for a zone that does not exist", () =>
    expect(() => instantAt("2026-11-16", "09:00", "Europe/Valdorsene")).toThrow(RangeError));
});

describe("the time a clock shows", () => {
  it.each([
    ["2026-11-16T08:00:59.999Z", "Europe/Paris", "09:00"],
    ["2026-11-15T23:00:00.000Z", "Europe/Paris", "00:00"],
    ["2026-03-29T00:59:59.999Z", "Europe/Paris", "01:59"],
    ["2026-03-29T01:00:00.000Z", "Europe/Paris", "03:00"],
    ["2026-10-25T00:30:00.000Z", "Europe/Paris", "02:30"],
    ["2026-10-25T01:30:00.000Z", "Europe/Paris", "02:30"],
    ["2026-11-15T22:00:00.000Z", "Pacific/Noumea", "09:00"],
    ["2026-11-16T18:30:00.000Z", "Pacific/Marquesas", "09:00"],
  ])("at %s in %s is %s", (instant, zone, time) => expect(timeAt(instant, zone)).toBe(time));

  it("belongs to the day of the place", () => {
    expect(clockAt(Date.parse("2026-11-15T22:00:00Z"), "Pacific/Noumea")).toEqual({ day: "2026-11-16", minute: 540 });
    expect(clockAt(Date.parse("2027-01-01T02:00:00Z"), "America/Martinique")).toEqual({ day: "2026-12-31", minute: 1320 });
  });

  it("comes back from the moment it gave, every hour of two years, unless spring skips it", () => {
    const skipped: Record<string, string[]> = {
      "Europe/Paris": ["2026-03-29 02:00", "2027-03-28 02:00"],
      "America/Miquelon": ["2026-03-08 02:00", "2027-03-14 02:00"],
      "Pacific/Noumea": [],
    };
    for (const zone of Object.keys(skipped)) {
      const lost: string[] = [];
      for (let ms = Date.parse("2026-01-01T00:00:00Z"); ms < Date.parse("2028-01-01T00:00:00Z"); ms += 3_600_000) {
        const day = new Date(ms).toISOString().slice(0, 10);
        const time = new Date(ms).toISOString().slice(11, 16);
        if (timeAt(instantAt(day, time, zone), zone) !== time) lost.push(`${day} ${time}`);
      }
      expect(lost).toEqual(skipped[zone]);
    }
  });
});
