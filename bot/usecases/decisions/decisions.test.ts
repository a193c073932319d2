import type { Decision } from "../../domain/committee/decision";
import { committeeJournal } from "../../domain/committee/committee-event";
import type { EffectKind } from "../../domain/committee/effect";
import type { Edit } from "../../domain/edits/edit";
import type { UpdateEvent } from "../../domain/updates/update-event";
import type { TestAuthority } from "../../testing/open-test-authority";
import { compareRollups } from "../../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, planProject } from "../../testing/small-plan";
import { editThings } from "../edit-things";
import { readHistory } from "../read-history";
import { undoEdit } from "../undo-edit";
import { applyDecision } from "./apply-decision";
import { followDecision } from "./follow-decision";
import { readDecision, readRegister } from "./read-decisions";
import { recordDecision, type RecordInput } from "./record-decision";
import { bureau, chair, MEETING, member, openCommittee, secretary, typedDecision } from "./testing/open-committee";
import { undoDecision } from "./undo-decision";
import { withdrawDecision } from "./withdraw-decision";

const PROJECT = `${PLAN}.p1`;
const ofProject = (values: Edit["values"], seen: Edit["seen"], id = PROJECT): Edit => ({ subject: "project", id, seen, values });
const later = ofProject({ endDay: "2027-06-30" }, { endDay: "2027-03-31" });
const newAction: Edit = { subject: "action", id: `${PLAN}.a-new`, seen: {}, values: { title: "Relire la charte", dueDay: "2027-01-29" }, creates: { projectId: PROJECT } };

describe("the decisions of a séance", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    const projects = [planProject("p1", { phase: "scoping", endDay: "2027-03-31", initialEndDay: "2027-03-31" }), planProject("p2")];
    world = await openCommittee([planAction("a1", { days: 10 }), planAction("a2")], projects);
  });
  afterEach(() => world.close());

  const record = (clientId: string, input: Partial<RecordInput> = {}) =>
    recordDecision(world.authority, { person: secretary, meetingId: MEETING, clientId, typed: typedDecision(), apply: false, channel: "tab", ...input });
  const recorded = async (pending: Promise<{ ok: true; decision: Decision } | { ok: false; reason: string }>): Promise<Decision> => {
    const outcome = await pending;
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.decision;
  };
  const withEffect = (edits: Edit[], kind: EffectKind = "dates") => ({ typed: typedDecision(edits, { effect: { kind, edits }, text: "Le délai est accordé." }) });
  const of = (decisionId: string) => ({ person: chair, decisionId, choices: [], channel: "tab" as const });
  const project = async (id = PROJECT) => (await world.authority.store.load([{ type: "project", id, edition: EDITION }]))[0]?.value;

  it("have each a number of their own, twenty at once from two processes, without a gap", async () => {
    const beside = world.beside();
    const ids = Array.from({ length: 20 }, (_, at) => `typed-${at}`);
    const outcomes = await Promise.all(
      ids.map((clientId, at) =>
        recordDecision(at % 2 === 0 ? world.authority : beside, { person: secretary, meetingId: MEETING, clientId, typed: typedDecision(), apply: false, channel: "tab" }),
      ),
    );
    const numbers = outcomes.map((outcome) => (outcome.ok ? outcome.decision.number : outcome.reason)).toSorted();
    expect(numbers).toEqual(ids.map((_, at) => `D-2026-${String(at + 1).padStart(3, "0")}`));
  });

  it("are one when the same is sent again, even at once, and its effect is applied once", async () => {
    const sent = { ...withEffect([later]), apply: true };
    const [one, other] = await Promise.all([record("typed-1", sent), record("typed-1", sent)]);
    expect([one, other]).toMatchObject([{ ok: true, decision: { number: "D-2026-001", state: "applied" } }, { ok: true, decision: { number: "D-2026-001" } }]);
    expect(await world.authority.store.decisions(PLAN)).toHaveLength(1);
    expect(await project()).toMatchObject({ endDay: "2027-06-30", version: 2 });
  });

  it("are refused to members who do not run it, outside the remit and where the effect is of another kind", async () => {
    expect(await record("typed-1", { person: member })).toEqual({ ok: false, reason: "runs-meeting" });
    expect(await record("typed-1", withEffect([ofProject({ name: "Autre" }, { name: "p1" })]))).toEqual({ ok: false, reason: "effect-not-of-kind" });
    expect(await record("typed-1", { meetingId: `${PLAN}.none` })).toEqual({ ok: false, reason: "not-found" });
    expect(await record("typed-1", withEffect([ofProject({ endDay: "2027-06-30" }, { endDay: null }, `${PLAN}.gone`)]))).toEqual({ ok: false, reason: "decision-target-gone" });
    expect(await world.authority.store.decisions(PLAN)).toEqual([]);
  });

  it("change the plan in one event that names them, by remit: neither the duo of the project nor the bureau", async () => {
    const { id } = await recorded(record("typed-1", withEffect([later])));
    expect(await project()).toMatchObject({ endDay: "2027-03-31" });
    const applied = await recorded(applyDecision(world.authority, of(id)));
    expect(applied).toMatchObject({ state: "applied", eventId: `${PLAN}.e-decision.d-typed-1.v0`, version: 1 });
    const event = { kind: "edit", reason: "Le délai est accordé.", decision: { id, number: "D-2026-001" }, after: { endDay: "2027-06-30" }, by: { name: "Présidente" } };
    expect(await readHistory(world.authority, PROJECT)).toMatchObject([event]);
    // the history does not undo it behind the decision's back
    const undo = { person: bureau, planId: PLAN, eventId: applied.eventId ?? "", requestId: "undo-0001", channel: "tab" } as const;
    expect(await undoEdit(world.authority, undo)).toEqual({ ok: false, reason: "undo-not-possible" });
  });

  it("waive what a phase lacks, and the event says so", async () => {
    await recorded(record("typed-1", { ...withEffect([ofProject({ phase: "building" }, { phase: "scoping" })], "phase"), apply: true }));
    const [event] = await world.authority.store.eventsSince(PLAN, "2026-01-01");
    expect(event?.waived?.[0]).toMatchObject({ id: PROJECT, missing: expect.arrayContaining(["usage", "heads"]) });
    expect(await project()).toMatchObject({ phase: "building" });
  });

  it("tell a change made since field by field, and apply what was chosen of it", async () => {
    const both = ofProject({ endDay: "2027-06-30", sponsor: "Direction générale" }, { endDay: "2027-03-31", sponsor: "" });
    const { id } = await recorded(record("typed-1", withEffect([both], "reorientation")));
    const since = { person: bureau, planId: PLAN, requestId: "request-1", edits: [ofProject({ endDay: "2027-05-31" }, { endDay: "2027-03-31" })], reason: "Report", waiver: "", channel: "tab" } as const;
    await editThings(world.authority, since);
    expect(await applyDecision(world.authority, of(id))).toMatchObject({ ok: false, reason: "edit-conflict", conflicts: [{ field: "endDay", now: "2027-05-31", wanted: "2027-06-30", by: "Bureau" }] });
    const choice = { id: PROJECT, field: "endDay", now: "2027-05-31" };
    await recorded(applyDecision(world.authority, { ...of(id), choices: [{ ...choice, keep: "other" }] }));
    expect(await project()).toMatchObject({ endDay: "2027-05-31", sponsor: "Direction générale" });
  });

  it("are undone as a whole and may be applied again, an added action and right sums included", async () => {
    const before = await project();
    const { id } = await recorded(record("typed-1", { ...withEffect([newAction], "new-action"), apply: true }));
    expect(await world.authority.store.actionsOfProject(EDITION, PROJECT)).toHaveLength(3);
    expect(await recorded(undoDecision(world.authority, of(id)))).toMatchObject({ state: "undone", undoneBy: `${PLAN}.e-decision.d-typed-1.v0`.replace(".v0", ".v0-undo") });
    expect(await world.authority.store.actionsOfProject(EDITION, PROJECT)).toHaveLength(2);
    expect(await project()).toMatchObject({ rollup: { ...before?.rollup } });
    expect(await recorded(applyDecision(world.authority, of(id)))).toMatchObject({ state: "applied", undoneBy: null });
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
    expect(await world.authority.store.actionsOfProject(EDITION, PROJECT)).toHaveLength(3);
  });

  it("refuse to be undone where somebody changed the same since, and say who", async () => {
    const { id } = await recorded(record("typed-1", { ...withEffect([later]), apply: true }));
    const since = { person: bureau, planId: PLAN, requestId: "request-1", edits: [ofProject({ endDay: "2027-09-30" }, { endDay: "2027-06-30" })], reason: "Report", waiver: "", channel: "tab" } as const;
    await editThings(world.authority, since);
    expect(await undoDecision(world.authority, of(id))).toMatchObject({ ok: false, reason: "edit-conflict", conflicts: [{ field: "endDay", now: "2027-09-30", wanted: "2027-03-31", by: "Bureau" }] });
    expect(await readDecision(world.authority, bureau, id)).toMatchObject({ state: "applied" });
  });

  it("refuse to be undone, or applied again, where what they change is not in the plan any more", async () => {
    const due = (day: string, seen: string): Edit => ({ subject: "action", id: `${PLAN}.a1`, seen: { dueDay: seen }, values: { dueDay: day } });
    const { id } = await recorded(record("typed-1", { ...withEffect([later, due("2027-06-30", "2027-03-31")]), apply: true }));
    const other = await recorded(record("typed-2", withEffect([due("2027-09-30", "2027-06-30")])));
    const [action] = await world.authority.store.load([{ type: "action", id: `${PLAN}.a1`, edition: EDITION }]);
    await world.authority.store.commit([{ do: "remove", type: "action", id: `${PLAN}.a1`, edition: EDITION, etag: action?.etag ?? "" }]);
    expect(await undoDecision(world.authority, of(id))).toEqual({ ok: false, reason: "decision-target-gone" });
    expect(await applyDecision(world.authority, of(other.id))).toEqual({ ok: false, reason: "decision-target-gone" });
    expect(await project()).toMatchObject({ endDay: "2027-06-30" });
  });

  it("are undone as history where people put everything back by hand, and refuse where another decision did", async () => {
    const { id } = await recorded(record("typed-1", { ...withEffect([later]), apply: true }));
    world.clock.advance(60);
    const back = { person: bureau, planId: PLAN, requestId: "request-1", edits: [ofProject({ endDay: "2027-03-31" }, { endDay: "2027-06-30" })], reason: "Erreur", waiver: "", channel: "tab" } as const;
    await editThings(world.authority, back);
    expect(await undoDecision(world.authority, of(id))).toMatchObject({ ok: true, decision: { state: "undone", undoneBy: null } });
    const second = await recorded(record("typed-2", { ...withEffect([later]), apply: true }));
    world.clock.advance(60);
    await recorded(record("typed-3", { ...withEffect([ofProject({ endDay: "2027-03-31" }, { endDay: "2027-06-30" })]), apply: true }));
    expect(await undoDecision(world.authority, of(second.id))).toMatchObject({ ok: false, reason: "edit-conflict", conflicts: [{ field: "endDay", now: "2027-03-31", by: "Secrétaire" }] });
  });

  it("are struck out when recorded by mistake, not while the plan bears their effect; the number stays theirs", async () => {
    const { id } = await recorded(record("typed-1", { ...withEffect([later]), apply: true }));
    expect(await withdrawDecision(world.authority, chair, id)).toEqual({ ok: false, reason: "decision-applied" });
    await recorded(undoDecision(world.authority, of(id)));
    expect(await withdrawDecision(world.authority, chair, id)).toMatchObject({ ok: true, decision: { state: "withdrawn" } });
    expect(await applyDecision(world.authority, of(id))).toEqual({ ok: false, reason: "decision-not-in-force" });
    expect(await recorded(record("typed-2"))).toMatchObject({ number: "D-2026-002" });
    expect((await readRegister(world.authority, member, PLAN, {}))?.decisions.map(({ number }) => number)).toEqual(["D-2026-002"]);
  });

  it("are followed by their owner until they are done; the same word twice counts once", async () => {
    const { id } = await recorded(record("typed-1", { typed: typedDecision([], { ownerId: "agent", dueDay: "2026-12-31" }) }));
    const agent = { ...member, id: "agent", name: "agent" };
    expect(await followDecision(world.authority, member, id, { state: "done", line: "" })).toEqual({ ok: false, reason: "decision-owner" });
    await followDecision(world.authority, agent, id, { state: "stuck", line: "Attente du marché" });
    await followDecision(world.authority, agent, id, { state: "done", line: "" });
    await followDecision(world.authority, agent, id, { state: "done", line: "" });
    expect(await readDecision(world.authority, agent, id)).toMatchObject({
      doneAt: expect.any(String),
      followUps: [{ state: "stuck", line: "Attente du marché" }, { state: "done" }],
      canFollow: { allowed: true },
      canChange: { allowed: false, reason: "runs-meeting" },
    });
    await followDecision(world.authority, chair, id, { state: "under-way", line: "" });
    expect(await readDecision(world.authority, chair, id)).toMatchObject({ doneAt: null, canFollow: { allowed: true } });
  });

  it("leave each step in the journal of the instances, and what they change in that of the plan alone", async () => {
    const { id } = await recorded(record("typed-1", withEffect([later])));
    world.clock.advance(60);
    await recorded(applyDecision(world.authority, of(id)));
    world.clock.advance(60);
    await followDecision(world.authority, chair, id, { state: "done", line: "Signé" });
    const told = (await world.authority.store.journal(committeeJournal(PLAN), {}, 10)).map(({ value }) => value as UpdateEvent);
    expect(told.map(({ byName, changes: [change] }) => [byName, change?.before, change?.after])).toEqual([
      ["Présidente", { doneAt: null, said: null, line: "" }, { doneAt: expect.any(String), said: "done", line: "Signé" }],
      ["Présidente", { state: "taken" }, { state: "applied" }],
      ["Secrétaire", null, expect.objectContaining({ number: "D-2026-001", effect: "dates", state: "taken" })],
    ]);
    expect(await world.authority.store.journal(PLAN, {}, 10)).toHaveLength(1);
  });

  it("are shown with what they change, by name, before and after", async () => {
    const edits = [ofProject({ itHeadId: "member" }, { itHeadId: null })];
    const { id } = await recorded(record("typed-1", { typed: typedDecision(edits, { projectId: PROJECT, effect: { kind: "owner", edits } }) }));
    const change = { subject: "project", id: PROJECT, name: "p1", field: "itHead", before: null, after: "Membre" };
    expect(await readDecision(world.authority, chair, id)).toMatchObject({ project: { name: "p1" }, effect: { kind: "owner", changes: [change] } });
    const created = await recorded(record("typed-2", withEffect([newAction], "new-action")));
    const shown = await readDecision(world.authority, chair, created.id);
    expect(shown?.effect?.changes).toEqual(["title", "dueDay"].map((field) => ({ subject: "action", id: `${PLAN}.a-new`, name: "Relire la charte", field, before: null, after: newAction.values[field] })));
  });
});
