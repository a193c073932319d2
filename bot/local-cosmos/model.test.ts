import { CosmosClient } from "@azure/cosmos";
import type { Container, JSONObject, OperationInput, PatchOperation } from "@azure/cosmos";
import { idsOf, refusalOf, withoutSystemFields } from "./contract/fixture";
import { createLocalCosmos } from "./local-cosmos";
import { createRandom } from "./random";
import { howMany } from "../testing/how-many";

const operations = howMany({ thorough: 3000, quick: 1000 });
const ids = Array.from({ length: 30 }, (_, n) => `d${n}`);

interface Note extends JSONObject {
  id: string;
  tenantId: string;
  rank: number;
  ownerIds: string[];
  n: number;
}

describe("random operations", () => {
  it("leave what a simple map would hold", async () => {
    const cosmos = createLocalCosmos({ file: ":memory:" });
    const { endpoint, key, httpClient } = cosmos;
    const client = new CosmosClient({ endpoint, key, httpClient });
    const { database } = await client.databases.create({ id: "model" });
    const { container } = await database.containers.create({
      id: "notes",
      partitionKey: "/tenantId",
      indexingPolicy: { includedPaths: [{ path: "/rank/?" }, { path: "/ownerIds/[]/?" }], excludedPaths: [{ path: "/*" }] },
    });

    const model = new Map<string, Note>();
    const random = createRandom(42);
    const pick = (below: number): number => Math.floor(random() * below);
    const owners = (): string[] => ["u1", "u2", "u3"].filter(() => random() < 0.4);
    const draw = (): Note => {
      const id = ids[pick(ids.length)] ?? "d0";
      return { id, tenantId: "t1", rank: pick(5), ownerIds: owners(), n: pick(9) };
    };

    for (let step = 0; step < operations; step += 1) {
      const note = draw();
      const exists = model.has(note.id);
      const kind = pick(8);
      if (kind === 0) {
        expect(await refusalOf(container.items.create(note))).toBe(exists ? 409 : 0);
        if (!exists) model.set(note.id, note);
      } else if (kind === 1) {
        await container.items.upsert(note);
        model.set(note.id, note);
      } else if (kind === 2) {
        expect(await refusalOf(container.item(note.id, "t1").replace(note))).toBe(exists ? 0 : 404);
        if (exists) model.set(note.id, note);
      } else if (kind === 3) {
        expect(await refusalOf(container.item(note.id, "t1").delete())).toBe(exists ? 0 : 404);
        model.delete(note.id);
      } else if (kind === 4) {
        const patch: PatchOperation[] = [
          { op: "incr", path: "/n", value: 1 },
          { op: "set", path: "/rank", value: note.rank },
          { op: "add", path: "/ownerIds/-", value: "u9" },
        ];
        expect(await refusalOf(container.item(note.id, "t1").patch(patch))).toBe(exists ? 0 : 404);
        const before = model.get(note.id);
        if (before !== undefined) {
          model.set(note.id, { ...before, n: before.n + 1, rank: note.rank, ownerIds: [...before.ownerIds, "u9"] });
        }
      } else if (kind === 5) {
        await runBatch(container, model, Array.from({ length: 1 + pick(6) }, draw), random);
      } else if (kind === 6) {
        const found = await idsOf(container, "c.rank = @rank AND ARRAY_CONTAINS(c.ownerIds, 'u1')", { rank: note.rank });
        const expected = [...model.values()].filter((held) => held.rank === note.rank && held.ownerIds.includes("u1"));
        expect(found.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      } else {
        const { resource } = await container.item(note.id, "t1").read();
        expect(withoutSystemFields(resource)).toEqual(model.get(note.id));
      }
    }
    expect((await idsOf(container, "true")).toSorted()).toEqual([...model.keys()].toSorted());
    client.dispose();
    cosmos.close();
  }, 60_000);
});

/** Runs the same batch on both sides; the model takes it only when the service did. */
async function runBatch(container: Container, model: Map<string, Note>, notes: Note[], random: () => number): Promise<void> {
  const after = new Map(model);
  let fails = false;
  const batch = notes.map((note): OperationInput => {
    const kind = Math.floor(random() * 4);
    if (kind === 0) {
      fails ||= after.has(note.id);
      after.set(note.id, note);
      return { operationType: "Create", resourceBody: note };
    }
    if (kind === 1) {
      fails ||= !after.delete(note.id);
      return { operationType: "Delete", id: note.id };
    }
    after.set(note.id, note);
    return { operationType: "Upsert", resourceBody: note };
  });
  const { code } = await container.items.batch(batch, "t1");
  expect(code).toBe(fails ? 207 : 200);
  if (fails) return;
  model.clear();
  for (const [id, note] of after) model.set(id, note);
}
