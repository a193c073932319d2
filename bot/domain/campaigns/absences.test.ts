import { addDays } from "../calendar/day";
import type { Absence } from "../calendar/work-calendar";
import { absenceFault, withAbsence, withoutAbsence } from "./absences";

const TODAY = "2026-11-18";
const away = (from: string, until: string | null): Absence => ({ from, until, source: "tab" });

describe("an absence", () => {
  it("is refused when it is over, backwards, no day of the calendar or over a year", () => {
    expect(absenceFault(away("2026-11-10", "2026-11-17"), TODAY)).toBe("absence-past");
    expect(absenceFault(away("2026-12-10", "2026-12-09"), TODAY)).toBe("absence-reversed");
    expect(absenceFault(away("2026-02-29", "2026-12-09"), TODAY)).toBe("day-unknown");
    expect(absenceFault(away("2026-12-01", "03/12/2026"), TODAY)).toBe("day-unknown");
    expect(absenceFault(away("2026-12-01", "2027-12-31"), TODAY)).toBe("absence-too-long");
    expect(absenceFault(away("2024-12-01", null), TODAY)).toBe("absence-too-long");
  });

  it("may have begun already, last one day, or end nobody knows when", () => {
    expect(absenceFault(away("2026-11-10", TODAY), TODAY)).toBeNull();
    expect(absenceFault(away(TODAY, TODAY), TODAY)).toBeNull();
    expect(absenceFault(away("2026-12-24", null), TODAY)).toBeNull();
  });

  it("is one when the same days are said twice, and the last to say it counts", () => {
    const first = withAbsence([], away("2026-12-24", "2026-12-31"), TODAY);
    const again = withAbsence(first.ok ? first.absences : [], { ...away("2026-12-24", "2026-12-31"), source: "bureau" }, TODAY);
    expect(again).toEqual({ ok: true, absences: [{ from: "2026-12-24", until: "2026-12-31", source: "bureau" }] });
  });

  it("stands by first day, and what was over long ago is left out", () => {
    const known = [away("2026-10-01", "2026-10-17"), away("2026-10-18", "2026-10-18"), away("2026-12-24", null)];
    const result = withAbsence(known, away("2026-11-20", "2026-11-20"), TODAY);
    expect(result.ok && result.absences.map(({ from }) => from)).toEqual(["2026-10-18", "2026-11-20", "2026-12-24"]);
  });

  it("is refused once there are sixty", () => {
    const sixty = Array.from({ length: 60 }, (_, index) => away(addDays("2026-12-25", index), null));
    expect(withAbsence(sixty, away("2026-12-24", null), TODAY)).toEqual({ ok: false, reason: "absence-too-many" });
  });

  it("is removed by its days, and no other", () => {
    const known = [away("2026-12-24", null), away("2026-12-24", "2026-12-31")];
    expect(withoutAbsence(known, { from: "2026-12-24", until: null })).toEqual([away("2026-12-24", "2026-12-31")]);
    expect(withoutAbsence(known, { from: "2026-12-25", until: null })).toEqual(known);
  });
});
