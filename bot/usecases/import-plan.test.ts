import type { ImportedPlan } from "../domain/import/imported-plan";
import { anImport, importedPlan, jsonPlanFiles } from "../testing/imported-plan";
import { isWriting } from "../testing/open-test-store";
import { openTestAuthority, type TestAuthority } from "../testing/open-test-authority";
import { compareRollups } from "../testing/rollups-from-scratch";
import { answerAction } from "./answer-action";
import { importPlan } from "./import-plan";
import { listImports } from "./list-imports";
import { readHistory } from "./read-history";
import { undoImport } from "./undo-import";

const PLAN = "plan-d-essai";

describe("importing a plan", () => {
  let world: TestAuthority;
  let writes = 0;
  /** Happens once, when the transaction that publishes an edition is on its way. */
  let beforePublishing: (() => Promise<void>) | null = null;
  beforeEach(async () => {
    world = await openTestAuthority({
      async before(request) {
        if (!isWriting(request)) return;
        writes += 1;
        const meanwhile = beforePublishing;
        if (meanwhile === null || !/"operationType":"(Create|Replace)".*"appliedAt":"/s.test(String(request.body))) return;
        beforePublishing = null;
        await meanwhile();
      },
    });
    writes = 0;
    beforePublishing = null;
  });
  afterEach(() => world.close());

  const load = (plan = importedPlan(), values: Parameters<typeof anImport>[1] = {}) =>
    importPlan(world.authority, jsonPlanFiles, anImport(plan, values));
  const plan = async () => (await world.authority.store.plans())[0]?.value ?? null;
  const actions = async () => world.authority.store.actionsOfEdition((await plan())?.edition ?? "");
  const firstAction = async () => {
    const [found] = await actions();
    if (!found) throw new Error("no action");
    return found;
  };
  const answer = async (action: { id: string; version: number }, progress: number): Promise<void> => {
    const authority = world.beside();
    const [person] = (await authority.directory.people()).filter(({ name }) => name === "Agathe Lirac");
    if (!person) throw new Error("nobody to answer");
    const outcome = await answerAction(authority, action.id, {
      person,
      version: action.version,
      answer: { progress },
      channel: "tab",
    });
    expect(outcome).toMatchObject({ ok: true });
  };

  it("writes nothing when it is only tried, or when the file cannot be read", async () => {
    expect(await load(importedPlan(), { dryRun: true })).toMatchObject({
      ok: true,
      applied: false,
      importId: null,
      decision: { created: 16 },
    });
    const refused = await importPlan(world.authority, jsonPlanFiles, { ...anImport(importedPlan()), bytes: Buffer.from("%PDF") });
    expect(refused).toMatchObject({ ok: false, errors: [{ code: "not-a-spreadsheet" }] });
    expect([writes, await plan(), await world.authority.store.people()]).toEqual([0, null, []]);
  });

  it("makes the plan, its people and the journal of what came", async () => {
    expect(await load()).toMatchObject({ ok: true, applied: true, counts: { axes: 1, projects: 3, actions: 12, people: 3 } });
    expect(await world.authority.plans.all()).toMatchObject([
      { id: PLAN, version: 1, editions: [expect.stringMatching(/^plan-d-essai\.1-/)] },
    ]);
    expect((await world.authority.directory.people()).map(({ name }) => name).toSorted()).toEqual([
      "Agathe Lirac",
      "Basile Ombreux",
      "Chloé d’Arvenne",
    ]);
    expect(await readHistory(world.authority, (await firstAction()).id)).toMatchObject([
      { kind: "import", channel: "import", before: null },
    ]);
    expect(await listImports(world.authority)).toMatchObject([{ planId: PLAN, created: 16, canUndo: { allowed: true } }]);
    const { kept, fromScratch } = await compareRollups(world.authority.store, (await plan())?.edition ?? "");
    expect(kept).toEqual(fromScratch);
  });

  it("of the same file again changes nothing, and makes no edition", async () => {
    await load();
    const before = await plan();
    writes = 0;
    const again = await load();
    expect(again).toMatchObject({
      ok: true,
      applied: true,
      importId: null,
      decision: { created: 0, changed: 0, unchanged: 16, missing: [] },
    });
    expect([writes, await plan()]).toEqual([0, before]);
    expect(await listImports(world.authority)).toHaveLength(1);
  });

  it("of a newer file makes an edition with its changes and additions, and keeps what the file no longer has", async () => {
    await load();
    const newer = importedPlan({ actions: 13, change: (_, n) => (n === 0 ? { progress: 35 } : {}) });
    newer.actions = newer.actions.filter(({ title }) => title !== "Action 5");
    const outcome = await load(newer);
    expect(outcome).toMatchObject({
      ok: true,
      decision: { created: 1, changed: 1, missing: [{ kind: "action", name: "Action 5" }] },
    });
    expect((await plan())?.editions).toHaveLength(2);
    expect(await actions()).toHaveLength(13);
    expect((await actions()).find(({ title }) => title === "Action 0")).toMatchObject({ progress: 35, version: 2 });
  });

  it("keeps an answer that is recorded between the writing of the edition and its publication", async () => {
    await load();
    const action = await firstAction();
    beforePublishing = () => answer(action, 80);
    const outcome = await load(importedPlan({ change: (_, n) => (n === 3 ? { title: "Action 3", progress: 60 } : {}) }));
    expect(outcome).toMatchObject({ ok: true, applied: true });
    expect(beforePublishing).toBeNull();
    expect(await firstAction()).toMatchObject({ id: action.id, progress: 80, version: 2 });
    expect((await actions()).find(({ title }) => title === "Action 3")).toMatchObject({ progress: 60 });
    expect((await plan())?.version).toBe(3);
    const { kept, fromScratch } = await compareRollups(world.authority.store, (await plan())?.edition ?? "");
    expect(kept).toEqual(fromScratch);
  });

  it("leaves nothing of the attempt that came too late: each change stands once in the history", async () => {
    await load(importedPlan({ actions: 60 }));
    const answered = await firstAction();
    beforePublishing = () => answer(answered, 80);
    // 41 changes are two events; once the answered action keeps its value they are 40, and one
    await load(importedPlan({ actions: 60, change: (_, n) => (n < 41 ? { progress: 45 } : {}) }), { settling: { all: "jalon" } });
    const last = (await actions()).find(({ title }) => title === "Action 40");
    expect(await readHistory(world.authority, last?.id ?? "")).toHaveLength(2);
    expect(await readHistory(world.authority, answered.id)).toMatchObject([{ kind: "answer" }, { kind: "import", before: null }]);
  });

  it("keeps what it published when the store kept it and then asked to wait", async () => {
    await load();
    beforePublishing = async () => world.cosmos.failNext(429, { afterWork: true, retryAfterMs: 1 });
    const outcome = await load(importedPlan({ change: (_, n) => (n === 0 ? { progress: 45 } : {}) }));
    expect(outcome).toMatchObject({ ok: true, applied: true });
    expect((await plan())?.editions).toHaveLength(2);
    expect(await actions()).toHaveLength(12);
    expect(await firstAction()).toMatchObject({ progress: 45 });
  });

  it("is refused whole when an agent says something of the very field the file changes, up to its publication", async () => {
    await load();
    const action = await firstAction();
    beforePublishing = () => answer(action, 80);
    const outcome = await load(
      importedPlan({ change: (_, n) => (n === 0 ? { progress: 45 } : n === 1 ? { progress: 50 } : {}) }),
    );
    expect(outcome).toMatchObject({ ok: true, applied: false, importId: null });
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.conflicts).toMatchObject([
      { id: action.id, field: "progress", inJalon: 80, inFile: 45, taken: null, said: { byName: "Agathe Lirac" } },
    ]);
    expect((await plan())?.editions).toHaveLength(1);
    expect((await actions()).map(({ progress }) => progress).filter((one) => one !== 20)).toEqual([80]);
    expect(await listImports(world.authority)).toHaveLength(1);
  });

  it("is applied with what was chosen of each conflict, and undone as a whole", async () => {
    await load();
    const [first, second] = await actions();
    if (!first || !second) throw new Error("no action");
    await answer(first, 80);
    const owner = (await world.authority.directory.people()).find(({ name }) => name === "Basile Ombreux");
    if (!owner) throw new Error("nobody to answer");
    await answerAction(world.authority, second.id, { person: owner, version: second.version, answer: { progress: 70 }, channel: "tab" });
    const file = importedPlan({ change: (_, n) => (n < 3 ? { progress: 45 } : {}) });
    const seen = await load(file, { dryRun: true });
    if (!seen.ok) throw new Error("refused");
    expect(seen.conflicts.map(({ said }) => said?.byName)).toEqual(["Agathe Lirac", "Basile Ombreux"]);
    const choices = seen.conflicts.map((conflict, at) => ({ ...conflict, take: at === 0 ? ("jalon" as const) : ("file" as const) }));
    const done = await load(file, { settling: { choices } });
    expect(done).toMatchObject({ ok: true, applied: true, decision: { changed: 2 } });
    expect((await actions()).slice(0, 4).map(({ progress }) => progress)).toEqual([80, 45, 45, 20]);
    if (!done.ok || done.importId === null) throw new Error("not applied");
    expect(await undoImport(world.authority, done.importId)).toEqual({ ok: true });
    expect((await actions()).slice(0, 4).map(({ progress }) => progress)).toEqual([80, 70, 20, 20]);
  });

  it("reads the history of the things in conflict, and of no other", async () => {
    await load(importedPlan({ actions: 60 }));
    await answer(await firstAction(), 80);
    const asked = jest.spyOn(world.authority.store, "eventsAbout");
    await load(importedPlan({ actions: 60, change: (_, n) => (n < 30 ? { progress: 45 } : {}) }), { dryRun: true });
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  it("beside the import of another file into the same plan: one is decided on top of the other", async () => {
    await load();
    const left = importedPlan({ change: (_, n) => (n === 0 ? { progress: 35 } : {}) });
    const right = withGuest("Désirée Vauclin", importedPlan({ actions: 14 }));
    beforePublishing = async () => {
      expect(await importPlan(world.beside(), jsonPlanFiles, anImport(right))).toMatchObject({ ok: true, applied: true });
    };
    expect(await load(withGuest("Émile Rastoul", left))).toMatchObject({ ok: true, applied: true });
    expect((await plan())?.editions).toHaveLength(3);
    expect(await actions()).toHaveLength(14);
    expect(await firstAction()).toMatchObject({ progress: 35 });
    const people = (await world.authority.directory.people()).map(({ name }) => name);
    expect(people).toEqual(expect.arrayContaining(["Désirée Vauclin", "Émile Rastoul"]));
  });
});

/** The file with one more person, who has its second action. */
const withGuest = (name: string, plan: ImportedPlan): ImportedPlan => ({
  ...plan,
  people: [...plan.people, { key: name, id: null, name, email: "" }],
  actions: plan.actions.map((action, n) => (n === 1 ? { ...action, ownerKey: name } : action)),
});
