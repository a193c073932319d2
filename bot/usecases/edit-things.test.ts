import type { Edit } from "../domain/edits/edit";
import { aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { compareRollups } from "../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { type EditInput, editThings } from "./edit-things";
import { readHistory } from "./read-history";
import { undoEdit } from "./undo-edit";

const bureau = aPerson({ id: "bureau", name: "Bureau", roles: ["bureau"] });
const head = aPerson({ id: "head", name: "Cheffe" });
const PROJECT = `${PLAN}.p1`;
const ACTION = `${PLAN}.a1`;

describe("changes made in place", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    const actions = [planAction("a1", { days: 10, ownerId: "agent" }), planAction("a2", { days: 4 })];
    world = await openLoadedAuthority(smallPlan(actions, [planProject("p1", { itHeadId: "head" }), planProject("p2")]));
  });
  afterEach(() => world.close());

  const edit = (edits: Edit[], more: Partial<EditInput> = {}) =>
    editThings(world.authority, { person: bureau, planId: PLAN, requestId: "request-1", edits, reason: "", waiver: "", channel: "tab", ...more });
  const ofProject = (values: Edit["values"], seen: Edit["seen"], id = PROJECT): Edit => ({ subject: "project", id, seen, values });
  const ofAction = (values: Edit["values"], seen: Edit["seen"], id = ACTION): Edit => ({ subject: "action", id, seen, values });
  const project = async (id = PROJECT) => (await world.authority.store.load([{ type: "project", id, edition: EDITION }]))[0]?.value;
  const version = async () => (await world.authority.store.plans())[0]?.value.version ?? 0;
  const receipt = async (pending: ReturnType<typeof edit>) => {
    const outcome = await pending;
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome;
  };

  it("are one event, one version of the plan, and right sums", async () => {
    const before = await version();
    const { eventId, changed } = await receipt(
      edit([ofProject({ programme: "Relation usager" }, { programme: "" }), ofAction({ days: 25 }, { days: 10 }), ofAction({ days: 1 }, { days: 4 }, `${PLAN}.a2`)]),
    );
    expect(changed.map(({ id }) => id)).toEqual([PROJECT, ACTION, `${PLAN}.a2`]);
    expect(await version()).toBe(before + 1);
    expect((await world.authority.store.eventsSince(PLAN, "2026-01-01")).map(({ id, kind }) => [id, kind])).toEqual([[eventId, "edit"]]);
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
    expect(await readHistory(world.authority, PROJECT)).toMatchObject([{ kind: "edit", before: { programme: "" }, after: { programme: "Relation usager" }, by: { name: "Bureau" } }]);
  });

  it("add actions to a project in the same event, with right sums, and take them away again as a whole", async () => {
    const before = await project();
    const { store } = world.authority;
    const added: Edit = { subject: "action", id: `${PLAN}.a-new`, seen: {}, values: { title: "Relire la charte", dueDay: "2027-01-29", ownerId: "agent" }, creates: { projectId: PROJECT } };
    const { eventId } = await receipt(edit([ofAction({ days: 25 }, { days: 10 }), added], { person: head }));
    expect((await store.actionsOfProject(EDITION, PROJECT)).map(({ title }) => title)).toEqual(["a1", "a2", "Relire la charte"]);
    expect((await store.actionsOfPerson([EDITION], "agent")).map(({ id }) => id)).toContain(`${PLAN}.a-new`);
    expect((await compareRollups(store, EDITION)).kept).toEqual((await compareRollups(store, EDITION)).fromScratch);
    expect(await edit([added], { person: head })).toMatchObject({ ok: true, eventId });
    await undoEdit(world.authority, { person: head, planId: PLAN, eventId, requestId: "undo-0001", channel: "tab" });
    expect(await store.actionsOfProject(EDITION, PROJECT)).toHaveLength(2);
    expect(await project()).toMatchObject({ rollup: { ...before?.rollup } });
    expect(await readHistory(world.authority, `${PLAN}.a-new`)).toMatchObject([{ kind: "undo" }, { kind: "edit", before: null, after: { title: "Relire la charte" } }]);
  });

  it("do not take away an action that was answered since it was added", async () => {
    const added: Edit = { subject: "action", id: `${PLAN}.a-new`, seen: {}, values: { title: "Relire la charte" }, creates: { projectId: PROJECT } };
    const { eventId } = await receipt(edit([added]));
    await receipt(edit([ofAction({ days: 3 }, { days: null }, `${PLAN}.a-new`)], { requestId: "request-2", person: head }));
    expect(await undoEdit(world.authority, { person: bureau, planId: PLAN, eventId, requestId: "undo-0001", channel: "tab" })).toMatchObject({
      ok: false,
      reason: "edit-conflict",
      conflicts: [{ field: "days", now: 3, by: "Cheffe" }],
    });
  });

  it("are recorded once when the same request comes twice, even at once", async () => {
    const edits = [ofProject({ programme: "Relation usager" }, { programme: "" })];
    const outcomes = await Promise.all([edit(edits), edit(edits), edit(edits)]);
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.eventId))).toEqual(new Set([`${PLAN}.e-request-1`]));
    expect(await world.authority.store.eventsSince(PLAN, "2026-01-01")).toHaveLength(1);
    expect((await project())?.version).toBe(2);
  });

  it("of two people in two fields are both there; in one field the second is told who wrote what", async () => {
    await receipt(edit([ofProject({ sponsor: "La directrice" }, { sponsor: "" })], { person: head }));
    await receipt(edit([ofProject({ programme: "Relation usager" }, { programme: "" })], { requestId: "request-2" }));
    expect(await project()).toMatchObject({ sponsor: "La directrice", programme: "Relation usager" });
    expect(await edit([ofProject({ sponsor: "Le directeur", programme: "Autre" }, { sponsor: "", programme: "Relation usager" })], { requestId: "request-3", reason: "Départ" })).toMatchObject({
      ok: false,
      reason: "edit-conflict",
      conflicts: [{ field: "sponsor", now: "La directrice", wanted: "Le directeur", by: "Cheffe" }],
    });
    expect((await project())?.programme).toBe("Relation usager");
  });

  it("happen all or not at all", async () => {
    const outcome = await edit([ofProject({ programme: "Relation usager" }, { programme: "" }), ofAction({ ownerId: "ghost" }, { ownerId: "agent" })], { reason: "Départ" });
    expect(outcome).toMatchObject({ ok: false, reason: "edit-refused" });
    expect((await project())?.programme).toBe("");
    expect(await world.authority.store.eventsSince(PLAN, "2026-01-01")).toEqual([]);
  });

  it("survive forty people who change forty fields of ten things at the same moment", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) => {
        const field = (["programme", "sponsor", "description", "usage"] as const)[n % 4] ?? "programme";
        const value = field === "usage" ? `L’agent ${n} saisit son relevé` : `${field} ${n}`;
        return edit([ofProject({ [field]: value }, { [field]: "" }, `${PLAN}.p${1 + (n % 2)}`)], { requestId: `request-${n}` });
      }),
    );
    const won = outcomes.filter(({ ok }) => ok).length;
    expect(await world.authority.store.eventsSince(PLAN, "2026-01-01")).toHaveLength(won);
    expect(outcomes.every((outcome) => outcome.ok || outcome.reason === "edit-conflict")).toBe(true);
  });

  describe("are undone as a whole", () => {
    const undo = (eventId: string, requestId = "undo-0001", person = bureau) => undoEdit(world.authority, { person, planId: PLAN, eventId, requestId, channel: "tab" });

    it("by one gesture, once, with the sums", async () => {
      const before = await project();
      const { eventId } = await receipt(edit([ofProject({ programme: "Relation usager", endDay: "2027-12-31" }, { programme: "", endDay: null }), ofAction({ days: 25, ownerId: null }, { days: 10, ownerId: "agent" })], { reason: "Départ" }));
      expect(await undo(eventId)).toMatchObject({ ok: true });
      expect(await project()).toMatchObject({ programme: before?.programme, endDay: null, rollup: before?.rollup });
      const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
      expect(kept).toEqual(fromScratch);
      expect(await undo(eventId, "undo-0002")).toEqual({ ok: false, reason: "undone-already" });
    });

    it("unless somebody changed one of the values since: nothing goes back, and who did is told", async () => {
      const { eventId } = await receipt(edit([ofProject({ programme: "A", sponsor: "B" }, { programme: "", sponsor: "" })]));
      await receipt(edit([ofProject({ sponsor: "C" }, { sponsor: "B" })], { requestId: "request-2", reason: "Départ", person: head }));
      expect(await undo(eventId)).toMatchObject({ ok: false, reason: "edit-conflict", conflicts: [{ field: "sponsor", now: "C", by: "Cheffe" }] });
      expect((await project())?.programme).toBe("A");
    });

    it("with the first day of a milestone that had moved before it was taken away", async () => {
      const moved = { id: "m1", title: "Recette", day: "2027-03-31", initialDay: "2027-01-31", doneDay: null };
      await receipt(edit([ofProject({ milestones: [{ ...moved, day: moved.initialDay }] }, { milestones: [] })]));
      await receipt(edit([ofProject({ milestones: [moved] }, { milestones: [{ ...moved, day: moved.initialDay }] })], { requestId: "request-2", reason: "Marché infructueux" }));
      const { eventId } = await receipt(edit([ofProject({ milestones: [] }, { milestones: [moved] })], { requestId: "request-3", reason: "Erreur" }));
      expect(await undo(eventId)).toMatchObject({ ok: true });
      expect((await project())?.milestones).toEqual([moved]);
    });

    it("by who made them, or by the office", async () => {
      const { eventId } = await receipt(edit([ofProject({ programme: "A" }, { programme: "" })], { person: bureau }));
      expect(await undo(eventId, "undo-0001", head)).toEqual({ ok: false, reason: "own-changes" });
    });

    it("and are not, when they were an undo or are no event at all", async () => {
      const { eventId } = await receipt(edit([ofProject({ programme: "A" }, { programme: "" })]));
      const undone = await undo(eventId);
      expect(await undo(undone.ok ? undone.eventId : "", "undo-0002")).toEqual({ ok: false, reason: "undo-not-possible" });
      expect(await undo("plan.e-nowhere", "undo-0003")).toEqual({ ok: false, reason: "not-found" });
    });
  });
});
