import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { anImport, importedPlan, jsonPlanFiles } from "../testing/imported-plan";
import { openTestAuthority, type TestAuthority } from "../testing/open-test-authority";
import { buildScript } from "../testing/processes/build-script";
import { temporaryFolder } from "../testing/temporary-folder";
import { importPlan } from "./import-plan";
import { listImports } from "./list-imports";

const ACTIONS = 900;
const HOUR_AND_A_BIT = 3_700;

describe("a process that is killed while it imports", () => {
  const folder = temporaryFolder();
  const file = folder.file("data.db");
  let script: ReturnType<typeof buildScript>;
  let world: TestAuthority;
  beforeAll(async () => {
    script = buildScript(join(__dirname, "../testing/processes/import-writer.ts"));
    world = await openTestAuthority({ file });
  });
  afterAll(() => {
    world.close();
    script.remove();
    folder.remove();
  });

  const importKilledAt = (transaction: number) =>
    spawnSync(process.execPath, [script.path, file, String(ACTIONS), String(transaction)], { encoding: "utf8" });
  const unpublished = async () => (await world.authority.store.imports()).filter(({ value }) => value.appliedAt === null);
  const staged = async () => {
    const editions = (await world.authority.store.imports()).map(({ value }) => value.edition);
    return (await Promise.all(editions.map((edition) => world.authority.store.actionsOfEdition(edition)))).flat();
  };

  it("leaves nothing that anybody sees, wherever it was: at its first transaction, half-way, before it publishes", async () => {
    let left = 0;
    for (const transaction of [1, 2, 5, 9, 12]) {
      const { signal } = importKilledAt(transaction);
      expect(signal).toBe("SIGKILL");
      const own = world.beside();
      expect([await own.plans.all(), await own.directory.people(), await listImports(own), await own.store.plans()]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      left = (await staged()).length;
    }
    // it was killed in the middle of its work: part of the edition was there
    expect(left).toBeGreaterThan(ACTIONS / 2);
    expect((await unpublished()).length).toBeGreaterThan(2);
  }, 60_000);

  it("does not stand in the way of the next import, which shows everything and sweeps away what was left", async () => {
    world.clock.advance(HOUR_AND_A_BIT);
    const outcome = await importPlan(world.authority, jsonPlanFiles, anImport(importedPlan({ actions: ACTIONS })));
    expect(outcome).toMatchObject({ ok: true, applied: true });
    const [plan] = await world.authority.plans.all();
    expect(await world.authority.store.actionsOfEdition(plan?.edition ?? "")).toHaveLength(ACTIONS);
    expect((await world.authority.directory.people()).map(({ name }) => name).toSorted()).toEqual([
      "Agathe Lirac",
      "Basile Ombreux",
      "Chloé d’Arvenne",
    ]);
    expect(await staged()).toHaveLength(ACTIONS);
    expect((await unpublished()).every(({ value }) => value.undoneAt !== null)).toBe(true);
    expect(await world.authority.store.eventsSince(plan?.id ?? "", "")).toHaveLength(Math.ceil((ACTIONS + 8) / 40));
  });

  it("leaves an import that is younger than an hour alone: it may still be running", async () => {
    importKilledAt(1);
    const before = (await staged()).length;
    const changed = importedPlan({ actions: ACTIONS, change: (_, n) => (n === 0 ? { progress: 90 } : {}) });
    expect(await importPlan(world.authority, jsonPlanFiles, anImport(changed))).toMatchObject({ ok: true, applied: true });
    expect((await staged()).length).toBe(before + ACTIONS);
  }, 60_000);
});
