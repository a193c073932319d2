import { anImport, importedPlan, jsonPlanFiles } from "../testing/imported-plan";
import { openTestAuthority, type TestAuthority } from "../testing/open-test-authority";
import { answerAction } from "./answer-action";
import { importPlan } from "./import-plan";
import { listImports } from "./list-imports";
import { readHistory } from "./read-history";
import { recognisePerson } from "./recognise-person";
import { undoImport } from "./undo-import";

describe("undoing an import", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openTestAuthority();
  });
  afterEach(() => world.close());

  const load = async (plan = importedPlan()): Promise<string> => {
    world.clock.advance(60);
    const outcome = await importPlan(world.authority, jsonPlanFiles, anImport(plan));
    if (!outcome.ok || outcome.importId === null) throw new Error("The import was not applied.");
    return outcome.importId;
  };
  const undo = (importId: string) => undoImport(world.authority, importId);
  const names = async () => (await world.authority.directory.people()).map(({ name }) => name).toSorted();
  const published = async () => (await world.authority.plans.all())[0];
  const actions = async () => world.authority.store.actionsOfEdition((await published())?.edition ?? "");
  const newer = () => importedPlan({ actions: 14, change: (_, n) => (n === 0 ? { progress: 65 } : {}) });
  const answerFirst = async (): Promise<void> => {
    const [action] = await actions();
    const person = (await world.authority.directory.people()).find(({ id }) => id === action?.ownerId);
    if (!action || !person) throw new Error("nobody to answer");
    const input = { person, version: action.version, answer: { progress: 80 }, channel: "tab" as const };
    expect(await answerAction(world.authority, action.id, input)).toMatchObject({ ok: true });
  };

  it("is refused for one that never was, or was never published", async () => {
    expect(await undo("i-none")).toEqual({ ok: false, reason: "not-found" });
  });

  it("is refused once somebody has said something since, and the journal says why", async () => {
    await load();
    const second = await load(newer());
    await answerFirst();
    expect(await undo(second)).toEqual({ ok: false, reason: "undo-later-changes" });
    expect(await actions()).toHaveLength(14);
    expect((await listImports(world.authority)).map(({ canUndo }) => canUndo)).toEqual(
      [1, 2].map(() => ({ allowed: false, reason: "undo-later-changes" })),
    );
  });

  it("returns to the edition before, as a whole: actions, sums and history", async () => {
    await load();
    const before = { plan: await published(), actions: await actions() };
    const second = await load(newer());
    expect(await undo(second)).toEqual({ ok: true });
    expect(await actions()).toEqual(before.actions);
    expect(await published()).toEqual({ ...before.plan, version: 3 });
    expect(await readHistory(world.authority, before.actions[0]?.id ?? "")).toHaveLength(1);
    expect(await undo(second)).toEqual({ ok: false, reason: "undo-already" });
  });

  it("happens once when two ask for it at the same moment", async () => {
    await load();
    const second = await load(newer());
    const outcomes = await Promise.all([undoImport(world.authority, second), undoImport(world.beside(), second)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await published())?.version).toBe(3);
  });

  it("of the first import hides the plan and its people", async () => {
    const first = await load();
    expect(await undo(first)).toEqual({ ok: true });
    expect([await world.authority.plans.all(), await names()]).toEqual([[], []]);
  });

  it("leaves the way free: the same file imported again is there again, with its people", async () => {
    await undo(await load());
    await load();
    expect(await published()).toMatchObject({ version: 3 });
    expect(await actions()).toHaveLength(12);
    expect(await names()).toEqual(["Agathe Lirac", "Basile Ombreux", "Chloé d’Arvenne"]);
    const [action] = await actions();
    expect(await readHistory(world.authority, action?.id ?? "")).toHaveLength(1);
    await answerFirst();
    expect(await readHistory(world.authority, action?.id ?? "")).toHaveLength(2);
  });

  it("keeps who was linked to a Teams account meanwhile: imported again, they are recognised", async () => {
    const first = await load();
    const account = { aadObjectId: "aad-agathe", email: "Agathe.Lirac@authority.example" };
    expect(await recognisePerson(world.authority, account)).toMatchObject({ name: "Agathe Lirac" });
    expect(await undo(first)).toEqual({ ok: true });
    expect(await recognisePerson(world.authority, account)).toBeNull();
    await load();
    const [action] = await actions();
    expect(await recognisePerson(world.beside(), account)).toMatchObject({ name: "Agathe Lirac", id: action?.ownerId });
    expect((await world.authority.store.people()).filter(({ aadObjectId }) => aadObjectId === "aad-agathe")).toHaveLength(1);
  });

  it("leaves the people whom another plan names as well", async () => {
    const first = await load();
    const other = importedPlan({
      name: "Autre plan",
      people: [{ name: "Agathe Lirac", email: "agathe.lirac@authority.example" }],
    });
    await load(other);
    expect(await undo(first)).toEqual({ ok: true });
    expect((await world.authority.plans.all()).map(({ name }) => name)).toEqual(["Autre plan"]);
    expect(await names()).toEqual(["Agathe Lirac"]);
  });
});
