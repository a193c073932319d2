import { aCommittee, aMeeting, aPoint } from "../testing/committee-builders";
import type { AgendaPoint, WaitingPoint } from "./agenda-point";
import type { Committee } from "./committee";
import type { Meeting } from "./meeting";
import type { Scene } from "./meeting-scene";
import type { ArrangedPoint, MeetingStep } from "./meeting-step";
import { MOST_KEYS, takeSteps } from "./meeting-steps";
import { MOST_NOTES } from "./note-step";
import { quorumOf } from "./quorum";

const members: Committee["members"] = [
  { personId: "chair", part: "chair" },
  { personId: "ana", part: "member" },
  { personId: "luc", part: "member" },
  { personId: "guest", part: "guest" },
];
const committee = aCommittee({ id: "plan.copil", name: "COPIL", parentId: "plan.suivi", members, quorum: 2 });
const above = aCommittee({ id: "plan.suivi", name: "Comité de suivi" });
const below = aCommittee({ id: "plan.tech", name: "Comité technique", parentId: "plan.copil" });
const ana = { id: "ana", name: "Ana" };
const luc = { id: "luc", name: "Luc" };
const asked = (id: string, values: Partial<AgendaPoint> = {}): AgendaPoint => aPoint({ id, title: `Point ${id}`, ...values });
const fromStorm = asked("storm", { reasons: ["storm"], projectId: "plan.p06" });

const waits = (id: string): WaitingPoint => ({ id, kind: "arbitration", title: "Autre", projectId: null, presenterId: null, minutes: 10, trail: [] });

const scene = (meeting: Partial<Meeting> = {}, own: Partial<Committee> = {}): Scene => ({
  meeting: aMeeting({ id: "plan.copil-2026-11-10", committeeId: "plan.copil", committeeName: "COPIL", version: 1, ...meeting }),
  committee: { ...committee, ...own },
  around: new Map([above, below].map((one) => [one.id, one])),
});
const running = (agenda: AgendaPoint[] = [asked("a"), asked("b"), fromStorm], more: Partial<Meeting> = {}, own: Partial<Committee> = {}): Scene =>
  scene({ state: "open", arranged: true, agenda, openedAt: "2026-11-10T09:00:00.000Z", ...more }, own);

interface How {
  by?: typeof ana;
  now?: string;
  keys?: string[];
  proposed?: AgendaPoint[];
}
const take = (from: Scene, steps: MeetingStep[], { by = ana, now = "2026-11-10T09:10:00.000Z", keys = [], proposed = [] }: How = {}) => takeSteps(from, steps, keys, { by, now, today: now.slice(0, 10), proposed });
const after = (from: Scene, steps: MeetingStep[], how: How = {}): Scene => {
  const { scene: taken, refused } = take(from, steps, how);
  expect(refused).toEqual([]);
  return taken;
};
const reasonOf = (from: Scene, step: MeetingStep, how: How = {}) => take(from, [step], how).refused.map(({ reason }) => reason)[0];
const states = ({ meeting }: Scene) => meeting.agenda.map(({ id, state }) => `${id} ${state}`);
const chosen = ({ id, kind, title, projectId, minutes, presenterId, decisionId, reasons }: AgendaPoint): ArrangedPoint => ({ id, kind, title, projectId, minutes, presenterId, decisionId, reasons });

describe("a step changes nothing", () => {
  it.each<MeetingStep>([
    { do: "open" },
    { do: "go-to", pointId: null },
    { do: "note", id: "n", pointId: "a", text: "  " },
    { do: "reopen" },
    { do: "arrange", agenda: [asked("a"), asked("b"), fromStorm].map(chosen), seen: 0 },
    { do: "add-point", point: chosen(asked("a")) },
  ])("that leads where the séance is already: $do", (step) => {
    const from = running();
    expect(take(from, [step])).toEqual({ scene: from, refused: [] });
  });

  it("when it is refused, and the others are taken all the same", () => {
    const steps: MeetingStep[] = [{ do: "go-to", pointId: "ghost" }, { do: "go-to", pointId: "a" }, { do: "attend", personId: "nobody", presence: "present" }];
    const { scene: taken, refused } = take(running(), steps);
    expect(refused).toEqual([{ at: 0, reason: "point-unknown" }, { at: 2, reason: "person-unknown" }]);
    expect([states(taken)[0], taken.meeting.version]).toEqual(["a current", 2]);
  });

  it("that people see when its key came before, whatever happened since, and is answered as it was", () => {
    const steps: MeetingStep[] = [{ do: "go-to", pointId: "a" }, { do: "go-to", pointId: "ghost" }];
    const first = take(running(), steps, { keys: ["k1", "k2"] });
    const moved = after(first.scene, [{ do: "go-to", pointId: "b" }], { by: luc });
    expect(take(moved, steps, { keys: ["k1", "k2"] })).toEqual({ scene: moved, refused: [{ at: 1, reason: "point-unknown" }] });
    // without a key it is a new one
    expect(states(after(moved, [{ do: "go-to", pointId: "a" }]))[0]).toBe("a current");
  });

  it("that would make the séance too long: keys are forgotten, notes and points bounded", () => {
    let long = running();
    for (let at = 0; at < MOST_KEYS + 10; at += 1) long = take(long, [{ do: "open" }], { keys: [`k${at}`] }).scene;
    expect([long.meeting.recentSteps.length, long.meeting.recentSteps[0]?.key, long.meeting.version]).toEqual([MOST_KEYS, "k10", 1]);
    const notes = Array.from({ length: MOST_NOTES }, (_, at) => ({ id: `n${at}`, pointId: "a", by: "ana", byName: "Ana", at: "2026-11-10T09:00:00.000Z", text: "x" }));
    expect(reasonOf(running(undefined, { notes }), { do: "note", id: "more", pointId: "a", text: "x" })).toBe("too-many");
    expect(reasonOf(running(undefined, { notes: notes.slice(0, 100).map((one) => ({ ...one, text: "x".repeat(4000) })) }), { do: "note", id: "more", pointId: "a", text: "x" })).toBe("too-long");
    expect(reasonOf(running(Array.from({ length: 100 }, (_, at) => asked(`p${at}`))), { do: "add-point", point: chosen(asked("more")) })).toBe("too-many");
  });
});

describe("steps out of their time are told", () => {
  it.each<[MeetingStep, Partial<Meeting>, string]>([
    [{ do: "go-to", pointId: "a" }, { state: "planned" }, "not-open"],
    [{ do: "settle", pointId: "a", as: "done" }, { state: "called" }, "not-open"],
    [{ do: "close" }, { state: "planned" }, "not-open"],
    [{ do: "reopen" }, { state: "planned" }, "not-open"],
    [{ do: "cancel" }, {}, "open-already"],
    [{ do: "move", day: "2026-11-11", startTime: "10:00", place: "" }, {}, "open-already"],
    [{ do: "move", day: "2026-02-30", startTime: "10:00", place: "" }, { state: "planned" }, "day-unknown"],
    [{ do: "arrange", agenda: [], seen: 9 }, { state: "closed" }, "closed"],
    [{ do: "attend", personId: "ana", presence: "present" }, { state: "closed" }, "closed"],
    [{ do: "open" }, { state: "cancelled" }, "closed"],
    [{ do: "note", id: "n", pointId: "a", text: "x" }, { state: "cancelled" }, "closed"],
    [{ do: "note", id: "n", pointId: "a", text: "x" }, { state: "closed", summaryPostId: "post" }, "summary-sent"],
    [{ do: "reopen" }, { state: "closed", summaryPostId: "post" }, "summary-sent"],
    [{ do: "note", id: "n", pointId: "ghost", text: "x" }, {}, "point-unknown"],
    [{ do: "send", pointId: "a", committeeId: "plan.elsewhere", reason: "" }, {}, "committee-unknown"],
  ])("%o when %o: %s", (step, meeting, reason) => expect(reasonOf(running(undefined, meeting), step)).toBe(reason));
});

describe("the agenda", () => {
  it("is the proposed one once the séance opens, whose waiting points wait no more", () => {
    const opened = after(scene({}, { waiting: [waits("w")] }), [{ do: "open" }], { proposed: [asked("w"), fromStorm] });
    expect(opened.meeting).toMatchObject({ state: "open", arranged: true, openedAt: "2026-11-10T09:10:00.000Z", version: 2, agendaVersion: 2, agenda: [{ id: "w" }, { id: "storm" }] });
    expect(opened.committee.waiting).toEqual([]);
  });

  it("is arranged by hand: order, minutes, points of one’s own, each once", () => {
    const own = { ...chosen(asked("own")), minutes: 20 };
    const arranged = after(scene(), [{ do: "arrange", agenda: [own, { ...chosen(fromStorm), minutes: 30 }, own], seen: 1 }], { proposed: [fromStorm, asked("left-out")] });
    expect(arranged.meeting.agenda.map(({ id, minutes }) => [id, minutes])).toEqual([["own", 20], ["storm", 30]]);
  });

  it("is not arranged over what somebody else arranged meanwhile", () => {
    const theirs = after(running(), [{ do: "add-point", point: chosen(asked("new")) }], { by: luc });
    const mine: MeetingStep = { do: "arrange", agenda: ["b", "a", "storm"].map((id) => chosen(asked(id))), seen: 1 };
    expect(reasonOf(theirs, mine)).toBe("agenda-changed");
    expect(reasonOf(theirs, { ...mine, agenda: [...mine.agenda, chosen(asked("new"))] })).toBe("agenda-changed");
    expect(reasonOf(theirs, { ...mine, seen: 2 })).toBeUndefined();
    // a note is not about the order
    expect(reasonOf(after(running(), [{ do: "note", id: "n", pointId: "a", text: "Vu." }], { by: luc }), mine)).toBeUndefined();
  });

  it("keeps what was added in the same breath, and what was dealt with already", () => {
    const wanted: MeetingStep = { do: "arrange", agenda: [chosen(asked("b"))], seen: 1 };
    expect(take(running(), [{ do: "add-point", point: chosen(asked("new")) }, wanted]).refused).toEqual([{ at: 1, reason: "agenda-changed" }]);
    const done = running([asked("a", { state: "done", spent: 60 }), asked("b"), asked("c")]);
    expect(states(after(done, [wanted]))).toEqual(["a done", "b waiting"]);
  });

  it("gives a point that came from elsewhere and is left out back to the list, with its trail", () => {
    const trail = [{ from: { committeeId: "plan.tech", name: "Comité technique", meetingId: "m" }, to: { committeeId: "plan.copil", name: "COPIL" }, way: "up", day: "2026-10-01", at: "2026-10-01T09:00:00.000Z", by: "luc", byName: "Luc", reason: "" }] as const;
    const from = running([asked("a"), asked("up", { trail: [...trail], reasons: ["escalated"] })]);
    const out = after(from, [{ do: "arrange", agenda: [chosen(asked("a"))], seen: 1 }]);
    expect(out.committee.waiting).toMatchObject([{ id: "up", trail }]);
    const back = after(out, [{ do: "add-point", point: chosen(asked("up")) }]);
    expect([back.committee.waiting, back.meeting.agenda.at(-1)?.trail]).toEqual([[], trail]);
  });
});

describe("the course of a séance", () => {
  it("counts the time of each point by the server’s clock, and leaves a point as it was", () => {
    const first = after(running(), [{ do: "go-to", pointId: "a" }], { now: "2026-11-10T09:00:00.000Z" });
    expect(first.meeting).toMatchObject({ pointSince: "2026-11-10T09:00:00.000Z", pointWas: "waiting" });
    const second = after(first, [{ do: "settle", pointId: "a", as: "done" }, { do: "go-to", pointId: "b" }], { now: "2026-11-10T09:07:30.500Z" });
    expect([states(second), second.meeting.agenda[0]?.spent]).toEqual([["a done", "b current", "storm waiting"], 450]);
    const lookedBack = after(second, [{ do: "go-to", pointId: "a" }], { now: "2026-11-10T09:10:00.000Z" });
    const between = after(lookedBack, [{ do: "go-to", pointId: null }], { now: "2026-11-10T09:11:00.000Z" });
    expect([states(between), between.meeting.agenda.map(({ spent }) => spent), between.meeting.pointSince]).toEqual([["a done", "b waiting", "storm waiting"], [510, 149, 0], null]);
  });

  it("has a point put off wait for the next séance, until it is dealt with after all", () => {
    const off = after(running(), [{ do: "go-to", pointId: "a" }, { do: "settle", pointId: "a", as: "postponed" }, { do: "settle", pointId: "a", as: "postponed" }]);
    expect(off.committee.waiting).toMatchObject([{ id: "a", trail: [{ way: "postponed", byName: "Ana", day: "2026-11-10" }] }]);
    const done = after(off, [{ do: "settle", pointId: "a", as: "done" }], { by: luc });
    expect([done.committee.waiting, done.meeting.agenda[0]]).toMatchObject([[], { state: "done", trail: [] }]);
  });

  it("sends a point up or down with its trail, to one place, once", () => {
    const step: MeetingStep = { do: "send", pointId: "storm", committeeId: "plan.suivi", reason: "Au-delà de nos attributions" };
    const sent = after(running(), [{ do: "go-to", pointId: "storm" }, step, step]);
    expect(sent.around.get("plan.suivi")?.waiting).toMatchObject([
      { id: "storm", projectId: "plan.p06", trail: [{ from: { name: "COPIL", meetingId: "plan.copil-2026-11-10" }, to: { name: "Comité de suivi" }, way: "up", reason: "Au-delà de nos attributions" }] },
    ]);
    expect([states(sent)[2], sent.meeting.pointSince, sent.around.get("plan.tech")?.waiting]).toEqual(["storm sent", null, []]);
    expect(reasonOf(sent, { ...step, committeeId: "plan.tech" })).toBe("agenda-changed");
    expect(states(after(sent, [{ do: "settle", pointId: "storm", as: "done" }]))[2]).toBe("storm sent");
    const down = after(after(running(), [{ do: "settle", pointId: "a", as: "postponed" }]), [{ do: "send", pointId: "a", committeeId: "plan.tech", reason: "" }]);
    expect([down.committee.waiting, down.around.get("plan.tech")?.waiting]).toMatchObject([[], [{ trail: [{ way: "down" }] }]]);
  });

  it("keeps two points of one name apart where they wait", () => {
    const from: Scene = { ...running(), around: new Map([[above.id, { ...above, waiting: [waits("storm")] }]]) };
    expect(after(from, [{ do: "send", pointId: "storm", committeeId: "plan.suivi", reason: "" }]).around.get("plan.suivi")?.waiting.map(({ id }) => id)).toEqual(["storm", "storm.2"]);
  });

  it("ends: the point in hand is done, what people brought waits for the next, what Jalon proposed does not; opened again, all is back", () => {
    const closed = after(running(), [{ do: "go-to", pointId: "a" }, { do: "close" }]);
    expect([states(closed), closed.committee.waiting.map(({ id }) => id)]).toEqual([["a done", "b postponed", "storm waiting"], ["b"]]);
    const again = after(closed, [{ do: "reopen" }], { now: "2026-11-10T09:20:00.000Z" });
    expect([states(again), again.committee.waiting, again.meeting.closedAt]).toEqual([["a done", "b waiting", "storm waiting"], [], null]);
    const taken = { ...closed, committee: { ...closed.committee, waiting: [] } };
    expect(states(after(taken, [{ do: "reopen" }]))[1]).toBe("b postponed");
  });

  it("gives its points back when it is cancelled, and keeps nothing of a proposal", () => {
    const planned = running(undefined, { state: "called", openedAt: null });
    expect(after(planned, [{ do: "cancel" }]).committee.waiting.map(({ id }) => id)).toEqual(["a", "b"]);
    const proposal = after(scene(), [{ do: "cancel" }], { proposed: [fromStorm] });
    expect([proposal.committee.waiting, proposal.meeting.agenda, proposal.meeting.state]).toEqual([[], [], "cancelled"]);
  });

  it("moves to another day under its own name", () => {
    const moved = after(scene(), [{ do: "move", day: "2026-11-17", startTime: "10:00", place: "Salle 2" }]);
    expect(moved.meeting).toMatchObject({ id: "plan.copil-2026-11-10", day: "2026-11-17", startTime: "10:00", place: "Salle 2" });
  });
});

describe("what two people type", () => {
  it("stands side by side; each corrects and takes away their own alone", () => {
    const both = after(after(running(), [{ do: "note", id: "n1", pointId: "a", text: "Ana" }]), [{ do: "note", id: "n2", pointId: "a", text: "Luc" }], { by: luc });
    expect(reasonOf(both, { do: "note", id: "n1", pointId: "a", text: "Luc" }, { by: luc })).toBe("own-note");
    expect(reasonOf(both, { do: "note", id: "n1", pointId: "a", text: "" }, { by: luc })).toBe("own-note");
    const corrected = after(both, [{ do: "note", id: "n1", pointId: "a", text: "Ana, mieux" }]);
    expect(corrected.meeting.notes.map(({ byName, text }) => [byName, text])).toEqual([["Ana", "Ana, mieux"], ["Luc", "Luc"]]);
    expect(after(corrected, [{ do: "note", id: "n1", pointId: "a", text: "" }]).meeting.notes).toHaveLength(1);
  });
  it("arrives when the séance was closed meanwhile: the network was away", () =>
    expect(after(running(undefined, { state: "closed" }), [{ do: "note", id: "n", pointId: "a", text: "Avant la fin" }]).meeting.notes).toHaveLength(1));
});

describe("the quorum", () => {
  const present = (...ids: string[]) => ids.map((personId) => ({ personId, presence: "present" as const }));
  it("counts members with a voice who are there or represented, neither guests nor the excused", () => {
    expect(quorumOf(committee, [...present("chair", "guest"), { personId: "ana", presence: "excused" }])).toEqual({ needed: 2, present: 1, voters: 3, reached: false });
    expect(quorumOf(committee, [...present("chair"), { personId: "ana", presence: "represented" }])).toMatchObject({ present: 2, reached: true });
  });
  it("is reached where none is asked", () => expect(quorumOf({ ...committee, quorum: null }, [])).toMatchObject({ needed: null, reached: true }));
});
