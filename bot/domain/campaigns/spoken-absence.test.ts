import type { Absence } from "../calendar/work-calendar";
import { absenceIds, daysOfAbsenceIds } from "./absence-id";
import { endAbsences, sayAbsence, undoAbsences } from "./spoken-absence";

const TODAY = "2026-11-23";
const chat = (from: string, until: string | null): Absence => ({ from, until, source: "chat" });
const bureau = (from: string, until: string | null): Absence => ({ from, until, source: "bureau" });
const said = (absences: readonly Absence[], from: string | null, until: string | null) =>
  sayAbsence(absences, { from, until }, TODAY);

describe("the name of absences", () => {
  it.each(["x", "2026-11-23", "2026-11-23/x", "2026-02-30/", "2026-11-23/2026-12-03/x", " 2026-11-23/"])("is none in %j", (text) =>
    expect(daysOfAbsenceIds(text)).toBeNull());

  it.each(["", "2026-11-23/2026-12-03", "2026-11-23/", "2026-11-23/2026-12-03 2026-12-24/"])("comes back from %j", (text) =>
    expect(absenceIds(daysOfAbsenceIds(text) ?? [])).toBe(text));
});

describe("days away that are said in the chat", () => {
  it("are refused when they are over, or too many to be an absence", () => {
    expect(said([], "2026-11-01", "2026-11-20")).toEqual({ ok: false, reason: "absence-past" });
    expect(said([], null, "2028-11-23")).toEqual({ ok: false, reason: "absence-too-long" });
  });

  it("leave what the bureau noted, and other days, alone", () => {
    const [noted, leave] = [bureau("2026-11-23", "2026-11-27"), chat("2026-12-24", "2026-12-31")];
    const change = said([noted, leave], null, "2026-11-25");
    expect(change).toMatchObject({ ok: true, replaced: [], absences: [noted, chat(TODAY, "2026-11-25"), leave] });
  });

  it("are the last word: longer, shorter, or open", () => {
    for (const until of ["2026-12-01", "2026-12-10", null]) {
      expect(said([chat("2026-11-20", "2026-12-05")], null, until)).toMatchObject({
        absences: [chat("2026-11-20", until)],
        replaced: [{ from: "2026-11-20", until: "2026-12-05" }],
      });
    }
    expect(said([chat("2026-11-20", null)], null, "2026-11-27")).toMatchObject({ absences: [chat("2026-11-20", "2026-11-27")] });
  });

  it("do not shorten a longer absence when they only name one day of it", () =>
    expect(said([chat("2026-11-20", "2026-12-05")], "2026-11-24", "2026-11-24")).toMatchObject({
      absences: [chat("2026-11-20", "2026-12-05"), chat("2026-11-24", "2026-11-24")],
    }));

  it("said twice are one absence, which one undo takes back", () => {
    const change = said([chat(TODAY, "2026-12-03")], null, "2026-12-03");
    if (!change.ok) throw new Error(change.reason);
    expect(change.absences).toEqual([chat(TODAY, "2026-12-03")]);
    expect(undoAbsences(change.absences, change, TODAY)).toEqual([]);
  });
});

describe("being back", () => {
  it("changes nothing when nobody is away", () =>
    expect(endAbsences([chat("2026-11-20", "2026-11-22"), chat("2026-11-24", null)], TODAY)).toBeNull());

  it("ends what is under way yesterday, and leaves nothing of what began today", () => {
    const ended = endAbsences([bureau("2026-11-20", null), chat(TODAY, "2026-12-03"), chat("2026-12-24", "2026-12-31")], TODAY);
    expect(ended?.absences).toEqual([chat("2026-11-20", "2026-11-22"), chat("2026-12-24", "2026-12-31")]);
  });

  it("is taken back while the absence is not over", () => {
    const before = [chat("2026-11-20", "2026-12-03")];
    const ended = endAbsences(before, TODAY);
    if (!ended) throw new Error("nothing ended");
    expect(undoAbsences(ended.absences, ended, TODAY)).toEqual(before);
    expect(undoAbsences(before, ended, TODAY)).toBeNull();
    expect(undoAbsences(ended.absences, ended, "2026-12-04")).toBeNull();
  });

  it("is taken back also on the first day, once", () => {
    const before = [chat(TODAY, null)];
    const ended = endAbsences(before, TODAY);
    if (!ended) throw new Error("nothing ended");
    expect(ended.absences).toEqual([]);
    expect(undoAbsences([], ended, TODAY)).toEqual(before);
    expect(undoAbsences(before, ended, TODAY)).toBeNull();
  });
});
