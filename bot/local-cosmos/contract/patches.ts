import type { JSONObject, PatchOperation } from "@azure/cosmos";
import { aNote, openContainer, refusalOf, withoutSystemFields } from "./fixture";
import type { GetCosmos } from "./fixture";

export function describePatches(get: GetCosmos): void {
  describe("patches", () => {
    const patched = async (fields: JSONObject, operations: PatchOperation[]): Promise<JSONObject | undefined> => {
      const container = await openContainer(get);
      await container.items.create(aNote("a", fields));
      await container.item("a", "t1").patch(operations);
      const { id, tenantId, type, ...rest } = withoutSystemFields((await container.item("a", "t1").read()).resource) ?? {};
      expect([id, tenantId, type]).toEqual(["a", "t1", "note"]);
      return rest;
    };

    it("changes nothing when one operation is wrong", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a", { n: 1, word: "x" }));
      const wrong: PatchOperation[] = [
        { op: "replace", path: "/missing", value: 1 },
        { op: "remove", path: "/missing" },
        { op: "set", path: "/missing/deep", value: 1 },
        { op: "incr", path: "/word", value: 1 },
        { op: "set", path: "/id", value: "b" },
        { op: "set", path: "/tenantId", value: "t2" },
      ];
      for (const operation of wrong) {
        const operations: PatchOperation[] = [{ op: "set", path: "/n", value: 9 }, operation];
        expect(await refusalOf(container.item("a", "t1").patch(operations))).toBe(400);
      }
      expect((await container.item("a", "t1").read()).resource).toMatchObject({ n: 1, word: "x" });
    });

    it("refuses more than ten operations", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a"));
      const operations = (count: number): PatchOperation[] =>
        Array.from({ length: count }, (_, n) => ({ op: "set", path: `/f${n}`, value: n }));
      expect(await refusalOf(container.item("a", "t1").patch(operations(11)))).toBe(400);
      expect(await refusalOf(container.item("a", "t1").patch(operations(10)))).toBe(0);
    });

    it("sets, adds, replaces and removes fields", async () => {
      const result = await patched({ a: 1, b: 2, deep: { x: 1 } }, [
        { op: "set", path: "/new", value: { y: [1] } },
        { op: "add", path: "/deep/z", value: null },
        { op: "replace", path: "/a", value: "one" },
        { op: "remove", path: "/b" },
      ]);
      expect(result).toEqual({ a: "one", deep: { x: 1, z: null }, new: { y: [1] } });
    });

    it("inserts into lists, and sets, replaces and removes elements", async () => {
      const result = await patched({ list: [1, 2, 3] }, [
        { op: "add", path: "/list/0", value: 0 },
        { op: "add", path: "/list/-", value: 4 },
        { op: "set", path: "/list/1", value: "one" },
        { op: "replace", path: "/list/2", value: "two" },
        { op: "remove", path: "/list/3" },
      ]);
      expect(result).toEqual({ list: [0, "one", "two", 4] });
    });

    it("increments a number, and starts one that is missing", async () => {
      const result = await patched({ n: 5 }, [
        { op: "incr", path: "/n", value: -2 },
        { op: "incr", path: "/count", value: 3 },
      ]);
      expect(result).toEqual({ n: 3, count: 3 });
    });

    it("patches only when the condition holds", async () => {
      const container = await openContainer(get);
      await container.items.create(aNote("a", { status: "open", n: 1 }));
      const operations: PatchOperation[] = [{ op: "set", path: "/status", value: "closed" }];
      const close = { condition: 'FROM c WHERE c.status = "open"', operations };
      await container.item("a", "t1").patch(close);
      expect(await refusalOf(container.item("a", "t1").patch(close))).toBe(412);
      const unreadable = { ...close, condition: "FROM c WHERE" };
      expect(await refusalOf(container.item("a", "t1").patch(unreadable))).toBe(400);
    });
  });
}
