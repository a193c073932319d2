import { aPerson } from "../../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { compareRollups } from "../../testing/rollups-from-scratch";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../../testing/small-plan";
import { editThings } from "../edit-things";
import { undoEdit } from "../undo-edit";
import { handOver, type HandoverInput } from "./hand-over";
import { readDossier } from "./read-dossier";

const bureau = aPerson({ id: "bureau", name: "Bureau", roles: ["bureau"] });
const leaver = aPerson({ id: "leaver", name: "Partant" });

describe("what a person hands over", () => {
  let world: TestAuthority;
  const open = async (more: number): Promise<void> => {
    const actions = [
      planAction("a1", { ownerId: "leaver", coOwnerIds: ["other"] }),
      planAction("a2", { ownerId: "other", coOwnerIds: ["leaver"] }),
      planAction("a3", { ownerId: "leaver", status: "done", progress: 100 }),
      ...Array.from({ length: more }, (_, n) => planAction(`more${n}`, { ownerId: "leaver", projectId: null })),
    ];
    const projects = [planProject("p1", { itHeadId: "leaver", businessHeadId: "other" }), planProject("p2", { phase: "finished", itHeadId: "leaver" })];
    world = await openLoadedAuthority(smallPlan([...actions, planAction("n1", { ownerId: "next", projectId: `${PLAN}.p2` })], projects));
  };
  afterEach(() => world.close());
  const hand = (more: Partial<HandoverInput> = {}) => handOver(world.authority, { person: bureau, from: "leaver", to: "next", reason: "Mobilité", requestId: "request-1", channel: "tab", ...more });
  const carried = async (personId: string): Promise<string[]> => {
    const { projects, actions } = (await readDossier(world.authority, bureau, personId)) ?? { projects: [], actions: [] };
    return [...projects, ...actions].map(({ id }) => id.slice(PLAN.length + 1));
  };

  it("is refused to anybody but them and the office, without a reason, and to nobody or themselves", async () => {
    await open(0);
    expect(await hand({ person: aPerson({ id: "other" }) })).toEqual({ ok: false, reason: "own-handover" });
    expect(await hand({ reason: " " })).toEqual({ ok: false, reason: "reason-owed" });
    expect(await hand({ to: "ghost" })).toEqual({ ok: false, reason: "successor-unknown" });
    expect(await hand({ to: "leaver" })).toEqual({ ok: false, reason: "successor-unknown" });
    expect(await hand({ from: "ghost" })).toEqual({ ok: false, reason: "not-found" });
    expect(await carried("leaver")).toEqual(["p1", "a1", "a2"]);
  });

  it("moves everything that is open in one event of the plan, and comes back as a whole", async () => {
    await open(0);
    const outcome = await hand({ person: leaver });
    expect(outcome).toEqual({ ok: true, moved: [{ planId: PLAN, planName: "Feuille de route numérique", eventId: `${PLAN}.e-request-1`, projects: 1, actions: 2 }], stuck: [] });
    expect([await carried("leaver"), await carried("next")]).toEqual([[], ["p1", "a1", "a2", "n1"]]);
    expect(await world.authority.store.eventsSince(PLAN, "2026-01-01")).toMatchObject([{ kind: "edit", reason: "Mobilité", by: "leaver", changes: [{}, {}, {}] }]);
    const [finished] = await world.authority.store.load([{ type: "project", id: `${PLAN}.p2`, edition: EDITION }]);
    expect(finished?.value.itHeadId).toBe("leaver");
    expect(await undoEdit(world.authority, { person: bureau, planId: PLAN, eventId: `${PLAN}.e-request-1`, requestId: "undo-0001", channel: "tab" })).toMatchObject({ ok: true });
    expect(await carried("leaver")).toEqual(["p1", "a1", "a2"]);
  });

  it("moves nothing twice when the request comes again, and says so when nothing is left", async () => {
    await open(0);
    const first = await hand();
    expect(await hand()).toEqual(first);
    expect(await hand({ requestId: "request-2" })).toEqual({ ok: false, reason: "nothing-to-change" });
    expect(await world.authority.store.eventsSince(PLAN, "2026-01-01")).toHaveLength(1);
  });

  it("takes as many events as transactions are needed for who carries a hundred things, each undone as a whole", async () => {
    await open(100);
    const outcome = await hand();
    expect(outcome.ok && outcome.moved.map(({ projects, actions }) => projects + actions)).toEqual([80, 23]);
    expect(await carried("leaver")).toEqual([]);
    const { kept, fromScratch } = await compareRollups(world.authority.store, EDITION);
    expect(kept).toEqual(fromScratch);
    const [first] = outcome.ok ? outcome.moved : [];
    expect(await undoEdit(world.authority, { person: bureau, planId: PLAN, eventId: first?.eventId ?? "", requestId: "undo-0001", channel: "tab" })).toMatchObject({ ok: true });
    expect(await carried("leaver")).toHaveLength(80);
  });

  it("is told in a dossier: with whom, what was moved and why, what they did last", async () => {
    await open(0);
    await editThings(world.authority, {
      person: leaver,
      planId: PLAN,
      requestId: "request-0",
      edits: [{ subject: "action", id: `${PLAN}.a1`, seen: { dueDay: "2027-03-31" }, values: { dueDay: "2027-05-28" } }],
      reason: "Marché infructueux",
      waiver: "",
      channel: "tab",
    });
    const dossier = await readDossier(world.authority, leaver, "leaver");
    expect(dossier).toMatchObject({
      person: { id: "leaver" },
      projects: [{ id: `${PLAN}.p1`, side: "it", partner: "other" }],
      over: { projects: 1, actions: 1 },
      contacts: [{ id: "other", shared: 3 }],
      moves: [{ reason: "Marché infructueux", changes: [{ subject: { title: "a1" } }] }],
      history: [{ by: { name: "Partant" } }],
      canHandOver: { allowed: true },
    });
    expect(await readDossier(world.authority, bureau, "ghost")).toBeNull();
    expect((await readDossier(world.authority, bureau, "next"))?.moves).toEqual([]);
  });
});
