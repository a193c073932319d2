import { aMeeting, aPoint } from "../testing/committee-builders";
import { meetingChange } from "./meeting-change";

const note = (id: string, text: string) => ({ id, pointId: "a", by: "ana", byName: "Ana", at: "2026-12-08T14:00:00.000Z", text });
const before = aMeeting({ state: "open", arranged: true, agenda: [aPoint({ id: "a" }), aPoint({ id: "b" })], attendance: [{ personId: "ana", presence: "present" }], notes: [note("n1", "Vu.")] });

describe("the journal of a séance says nothing", () => {
  it("where nothing changed, where time passed on a point, where a note was corrected", () => {
    expect(meetingChange(before, before)).toBeNull();
    expect(meetingChange(before, { ...before, agenda: before.agenda.map((point) => ({ ...point, spent: 60 })), pointSince: "2026-12-08T14:00:00.000Z", version: 4 })).toBeNull();
    expect(meetingChange(before, { ...before, notes: [note("n1", "Vu et revu.")] })).toBeNull();
  });
});

describe("the journal of a séance says", () => {
  it("of its lists only what is another, before and after", () => {
    const after = { ...before, agenda: [aPoint({ id: "a" }), aPoint({ id: "b", state: "done" as const })], attendance: [...before.attendance, { personId: "luc", presence: "excused" as const }] };
    expect(meetingChange(before, after)).toMatchObject({
      before: { agenda: [{ id: "b", state: "waiting" }], attendance: [] },
      after: { agenda: [{ id: "b", state: "done" }], attendance: [{ personId: "luc", presence: "excused" }] },
    });
  });
  it("the order of the agenda where that is what changed", () =>
    expect(meetingChange(before, { ...before, agenda: before.agenda.toReversed() })).toEqual({ before: { order: ["a", "b"] }, after: { order: ["b", "a"] } }));
  it("whose note came or went, never its words", () =>
    expect(meetingChange(before, { ...before, notes: [note("n2", "Secret")], state: "closed" })).toEqual({
      before: { state: "open", notes: [{ id: "n1", pointId: "a", by: "ana" }] },
      after: { state: "closed", notes: [{ id: "n2", pointId: "a", by: "ana" }] },
    }));
});
