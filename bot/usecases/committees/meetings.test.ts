import { meetingView } from "../../contract/meetings";
import { committeeJournal } from "../../domain/committee/committee-event";
import type { MeetingStep } from "../../domain/committee/meeting-step";
import { aCommittee, aDecision, aMeeting, aPoint } from "../../domain/testing/committee-builders";
import { aPerson } from "../../domain/testing/builders";
import type { Project } from "../../domain/roadmap/project";
import type { WeatherLevel } from "../../domain/weather/weather";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { PLAN, planProject, smallPlan } from "../../testing/small-plan";
import { editThings } from "../edit-things";
import { createMeetingReader, type MeetingReader } from "./read-meeting";
import { takeMeetingSteps } from "./take-steps";

const person = (id: string, more: Parameters<typeof aPerson>[0] = {}) => aPerson({ id, name: id, email: `${id}@authority.example`, ...more });
const bureau = person("bureau", { roles: ["bureau"] });
const chair = person("chair");
const secretary = person("secretary");
const member = person("member");
const agent = person("agent");
const elected = person("elected", { roles: ["elected"] });
const executive = person("executive", { roles: ["executive"] });
const SUIVI = `${PLAN}.suivi`;
const COPIL = `${PLAN}.copil`;
const SEANCE = `${COPIL}-2026-11-16`;
const ABOVE = `${SUIVI}-2026-12-08`;

const declared = (level: WeatherLevel): Project["weather"] => ({ level, comment: "Le site n’est pas acquis.", at: "2026-11-12T09:00:00.000Z", week: "2026-W46", by: "head", previous: null });

describe("a séance", () => {
  let world: TestAuthority;
  let read: MeetingReader;
  beforeEach(async () => {
    world = await openLoadedAuthority({
      ...smallPlan([], [planProject("p1", { weather: declared("storm"), itHeadId: "member" }), planProject("p2", { weather: declared("rain") })]),
      people: [bureau, chair, secretary, member, agent, elected, executive],
      committees: [
        aCommittee({ id: SUIVI, members: [{ personId: "executive", part: "chair" }] }),
        aCommittee({
          id: COPIL,
          name: "COPIL",
          parentId: SUIVI,
          quorum: 2,
          members: [{ personId: "chair", part: "chair" }, { personId: "secretary", part: "secretary" }, { personId: "member", part: "member" }],
        }),
      ],
      meetings: [aMeeting({ id: SEANCE, committeeId: COPIL, committeeName: "COPIL", day: "2026-11-16", version: 1 }), aMeeting({ id: ABOVE, committeeId: SUIVI, version: 1 })],
      decisions: [aDecision({ id: `${PLAN}.d-1`, committeeId: COPIL, meetingId: SEANCE, text: "Retenir l’hébergement." }), aDecision({ id: `${PLAN}.d-2`, committeeId: COPIL, meetingId: "other" })],
    });
    read = createMeetingReader(world.authority);
  });
  afterEach(() => world.close());

  const take = (steps: MeetingStep[], by = chair, keys: string[] = [], meetingId = SEANCE) => takeMeetingSteps(world.authority, { person: by, meetingId, steps, keys });
  const view = async (by = chair, meetingId = SEANCE) => {
    const answer = await read(by, meetingId, null);
    if (!answer.ok || answer.unchanged) throw new Error("no séance");
    return meetingView.parse(JSON.parse(answer.body));
  };
  const tagFor = async (known: string | null, by = chair) => {
    const answer = await read(by, SEANCE, known);
    return answer.ok ? [answer.unchanged, answer.tag] : [];
  };

  it("is read by its members, the bureau and the general management, and led by the chair, the secretary and the bureau alone", async () => {
    for (const reader of [agent, elected]) expect(await read(reader, SEANCE, null)).toEqual({ ok: false, reason: "members-only" });
    for (const reader of [bureau, executive, member]) expect((await view(reader)).id).toBe(SEANCE);
    for (const other of [agent, elected, member, executive]) expect(await take([{ do: "open" }], other)).toEqual({ ok: false, reason: "runs-meeting" });
    for (const one of [chair, secretary, bureau]) expect(await take([{ do: "open" }], one)).toMatchObject({ ok: true });
    expect(await read(bureau, `${COPIL}-none`, null)).toEqual({ ok: false, reason: "not-found" });
    expect(await take([{ do: "open" }], bureau, [], "none.copil-1")).toEqual({ ok: false, reason: "not-found" });
    expect((await view(member)).canRun).toEqual({ allowed: false, reason: "runs-meeting" });
  });

  it("is proposed an agenda from the data, afresh until somebody arranges it", async () => {
    expect(await view()).toMatchObject({
      arranged: false,
      left: 0,
      agenda: [
        { title: "p1", kind: "decision", presenter: "member", project: { code: "P01", weather: { declared: "storm" }, heads: ["member"] } },
        { title: "p2", kind: "arbitration", presenter: "" },
      ],
      attendance: [{ person: { name: "chair" }, part: "chair", presence: null }, {}, {}],
      quorum: { needed: 2, present: 0, voters: 3, reached: false },
      sendable: [{ id: SUIVI, name: "Comité de suivi", way: "up" }],
      decisions: [{ id: `${PLAN}.d-1`, text: "Retenir l’hébergement." }],
    });
    const project = (await world.authority.store.load([{ type: "project", id: `${PLAN}.p2`, edition: "plan.1" }]))[0]?.value;
    await editThings(world.authority, { person: bureau, planId: PLAN, requestId: "gone", channel: "tab", reason: "Fin", waiver: "", edits: [{ subject: "project", id: `${PLAN}.p2`, seen: { phase: project?.phase }, values: { phase: "suspended" } }] });
    world.authority.plans.forget();
    expect((await view()).agenda.map(({ title, reasons }) => [title, reasons.at(-1)])).toEqual([["p1", "gap"], ["p2", "reorientation"]]);
  });

  it("costs no page while nothing changed, and is another for each thing that did", async () => {
    const [, first] = await tagFor(null);
    expect(await tagFor(String(first))).toEqual([true, first]);
    expect((await tagFor(String(first), secretary))[0]).toBe(false);
    await take([{ do: "note", id: "n1", pointId: "p-p1", text: "Vu." }]);
    const [unchanged, second] = await tagFor(String(first));
    expect([unchanged, second === first]).toEqual([false, false]);
    const [decision] = await world.authority.store.load([{ type: "decision", id: `${PLAN}.d-1` }]);
    if (decision) await world.authority.store.commit([{ do: "replace", type: "decision", record: { ...decision.value, version: 1 }, etag: decision.etag }]);
    const [, third] = await tagFor(String(second));
    expect(third).not.toBe(second);
    world.clock.set("2026-11-17T08:00:00.000Z");
    expect((await tagFor(String(third)))[0]).toBe(false);
  });

  it("has two people type at once: nothing of either is lost, whoever writes first", async () => {
    await take([{ do: "open" }]);
    const typing = (who: typeof chair, count: number) => take([{ do: "note", id: `${who.id}-${count}`, pointId: "p-p1", text: `${who.id} ${count}` }], who, [`${who.id}-${count}`]);
    for (let count = 1; count <= 6; count += 1) await Promise.all([typing(chair, count), typing(secretary, count)]);
    const { notes, version } = await view();
    expect(notes.map(({ byName, text }) => `${byName}: ${text}`).toSorted()).toEqual([1, 2, 3, 4, 5, 6].flatMap((count) => [`chair: chair ${count}`, `secretary: secretary ${count}`]).toSorted());
    expect(version).toBe(14);
    await Promise.all([typing(chair, 3), typing(secretary, 3)]);
    expect((await view()).version).toBe(14);
  });

  it("sends a point to the instance above in one transaction; it stands first on that agenda, with its trail", async () => {
    const send: MeetingStep = { do: "send", pointId: "p-p1", committeeId: SUIVI, reason: "Au-delà de nos attributions" };
    const outcome = await take([{ do: "open" }, send, { do: "attend", personId: "chair", presence: "present" }, { do: "attend", personId: "member", presence: "represented" }, { do: "settle", pointId: "ghost", as: "done" }]);
    expect(outcome).toEqual({ ok: true, version: 2, refused: [{ at: 4, reason: "point-unknown" }] });
    expect((await view()).agenda[0]).toMatchObject({ state: "sent", trail: [{ to: { name: "Comité de suivi" }, way: "up", byName: "chair" }] });
    const above = await view(executive, ABOVE);
    expect(above.agenda[0]).toMatchObject({ id: "p-p1", reasons: ["escalated", "storm", "gap"], trail: [{ from: { name: "COPIL", meetingId: SEANCE }, reason: "Au-delà de nos attributions" }] });
    expect((await view()).quorum).toMatchObject({ present: 2, reached: true });
    // once that séance takes it up it waits no more
    await take([{ do: "open" }], bureau, [], ABOVE);
    expect((await world.authority.store.committees(PLAN)).map(({ value }) => value.waiting.length)).toEqual([0, 0]);
    expect((await view(executive, ABOVE)).agenda[0]).toMatchObject({ id: "p-p1", trail: [{ way: "up" }] });
  });

  it("has what was put off wait for the next one of the same instance, and not for the one after", async () => {
    await take([{ do: "open" }, { do: "add-point", point: aPoint({ id: "own", title: "Salle" }) }, { do: "settle", pointId: "own", as: "postponed" }, { do: "close" }]);
    const later = [aMeeting({ id: `${COPIL}-2026-12-10`, committeeId: COPIL, day: "2026-12-10" }), aMeeting({ id: `${COPIL}-2027-01-14`, committeeId: COPIL, day: "2027-01-14" })];
    await world.authority.store.commit(later.map((record) => ({ do: "create", type: "meeting", record })));
    expect((await view(chair, `${COPIL}-2026-12-10`)).agenda[0]).toMatchObject({ id: "own", title: "Salle", reasons: ["postponed"], trail: [{ way: "postponed" }] });
    expect((await view(chair, `${COPIL}-2027-01-14`)).agenda.map(({ id }) => id)).not.toContain("own");
  });

  it("tells its journal what changed, never what a note says", async () => {
    await take([{ do: "open" }, { do: "go-to", pointId: "p-p1" }, { do: "note", id: "n1", pointId: "p-p1", text: "Confidentiel" }]);
    await take([{ do: "note", id: "n1", pointId: "p-p1", text: "Confidentiel, mieux dit" }]);
    const events = (await world.authority.store.journal(committeeJournal(PLAN), {}, 50)).map(({ value }) => value);
    expect(events).toMatchObject([{ by: "chair", changes: [{ subject: "meeting", id: SEANCE, before: { state: "planned", arranged: false }, after: { state: "open", arranged: true, notes: [{ id: "n1", by: "chair" }] } }] }]);
    expect(JSON.stringify(events)).not.toContain("Confidentiel");
  });

  it("is not opened again once its summary has left", async () => {
    await take([{ do: "open" }, { do: "close" }]);
    const [stored] = await world.authority.store.load([{ type: "meeting", id: SEANCE }]);
    if (stored) await world.authority.store.commit([{ do: "replace", type: "meeting", record: { ...stored.value, summaryPostId: "post" }, etag: stored.etag }]);
    expect(await take([{ do: "reopen" }])).toMatchObject({ ok: true, refused: [{ at: 0, reason: "summary-sent" }] });
    expect((await view()).summary).toMatchObject({ state: "sent", corrected: false, acknowledged: 0, members: 3 });
  });
});
