import type { Absence } from "../calendar/work-calendar";
import { daysCovered, withOutlook } from "./outlook-absence";

const TODAY = "2026-11-23";
const outlook = (from: string, until: string): Absence => ({ from, until, source: "outlook" });
const chat = (from: string, until: string | null): Absence => ({ from, until, source: "chat" });

describe("the days of an automatic reply", () => {
  it("are none when it covers no noon", () =>
    expect(daysCovered({ from: "2026-11-23T16:00:00.000Z", until: "2026-11-24T08:00:00.000Z" }, "Europe/Paris")).toBeNull());

  it.each([
    ["from an evening to a morning", "2026-12-23T17:00:00.000Z", "2027-01-04T07:00:00.000Z", "2026-12-24", "2027-01-03"],
    ["whole days by the clock of Paris", "2026-12-23T23:00:00.000Z", "2027-01-03T23:00:00.000Z", "2026-12-24", "2027-01-03"],
    ["half a day that holds noon", "2026-11-23T09:00:00.000Z", "2026-11-23T13:00:00.000Z", "2026-11-23", "2026-11-23"],
  ])("are those whose noon it covers: %s", (_name, from, until, first, last) =>
    expect(daysCovered({ from, until }, "Europe/Paris")).toEqual({ from: first, until: last }));

  it("are those of the place", () =>
    expect(daysCovered({ from: "2026-12-23T23:00:00.000Z", until: "2026-12-24T23:00:00.000Z" }, "Pacific/Noumea")).toEqual({
      from: "2026-12-24",
      until: "2026-12-24",
    }));
});

describe("absences after Outlook was read", () => {
  it("stay as they are without a reply", () => {
    const absences = [chat("2026-11-20", null), outlook("2026-10-01", "2026-10-09")];
    expect(withOutlook(absences, null, TODAY)).toEqual(absences);
  });

  it("gain the days of a reply, once", () => {
    const days = { from: TODAY, until: "2026-12-03" };
    const once = withOutlook([], days, TODAY);
    expect(once).toEqual([outlook(TODAY, "2026-12-03")]);
    expect(withOutlook(once, days, "2026-11-24")).toEqual(once);
  });

  it("follow a reply that was made longer, moved or turned off", () => {
    const noted = [outlook("2026-11-20", "2026-12-03")];
    expect(withOutlook(noted, { from: "2026-11-20", until: "2026-12-10" }, TODAY)).toEqual([outlook("2026-11-20", "2026-12-10")]);
    expect(withOutlook(noted, null, TODAY)).toEqual([outlook("2026-11-20", "2026-11-22")]);
    expect(withOutlook([outlook("2026-12-01", "2026-12-03")], null, TODAY)).toEqual([]);
    expect(withOutlook([outlook("2026-12-01", "2026-12-03")], { from: "2026-12-02", until: "2026-12-04" }, TODAY)).toEqual([
      outlook("2026-12-02", "2026-12-04"),
    ]);
  });

  it("keep to the person who said to be back while the reply was left on", () => {
    const back = [chat("2026-11-20", "2026-11-22")];
    expect(withOutlook(back, { from: "2026-11-20", until: "2026-12-03" }, TODAY)).toEqual(back);
  });

  it("have nothing of a reply that is over", () =>
    expect(withOutlook([], { from: "2026-11-02", until: "2026-11-06" }, TODAY)).toEqual([]));
});
