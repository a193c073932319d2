import type { OperationInput } from "@azure/cosmos";
import { aNote, createNotes, openContainer } from "./fixture";
import type { GetCosmos } from "./fixture";

export function describeBatches(get: GetCosmos): void {
  describe("batches", () => {
    it("writes nothing when one operation fails, and says which", async () => {
      const container = await openContainer(get);
      await createNotes(container, aNote("a", { n: 1 }));
      const failures: [OperationInput, number][] = [
        [{ operationType: "Create", resourceBody: aNote("b") }, 409],
        [{ operationType: "Replace", id: "missing", resourceBody: aNote("missing") }, 404],
        [{ operationType: "Read", id: "missing" }, 404],
        [{ operationType: "Replace", id: "a", ifMatch: '"old"', resourceBody: aNote("a") }, 412],
        [{ operationType: "Patch", id: "a", resourceBody: { condition: "FROM c WHERE c.n = 2", operations: [] } }, 400],
        [{ operationType: "Create", resourceBody: aNote("c", { tenantId: "t2" }) }, 400],
      ];
      for (const [failing, status] of failures) {
        const { code, result } = await container.items.batch(
          [
            { operationType: "Create", resourceBody: aNote("b") },
            { operationType: "Upsert", resourceBody: aNote("a", { n: 9 }) },
            failing,
            { operationType: "Create", resourceBody: aNote("d") },
          ],
          "t1",
        );
        expect(code).toBe(207);
        expect(result?.map(({ statusCode }) => statusCode)).toEqual([424, 424, status, 424]);
      }
      expect((await container.item("a", "t1").read()).resource).toMatchObject({ n: 1 });
      expect((await container.item("b", "t1").read()).statusCode).toBe(404);
    });

    it("carries out every kind of operation", async () => {
      const container = await openContainer(get);
      await createNotes(container, aNote("a"), aNote("b"), aNote("c", { n: 1 }), aNote("d"));
      const { code, result } = await container.items.batch(
        [
          { operationType: "Create", resourceBody: aNote("e") },
          { operationType: "Read", id: "a" },
          { operationType: "Replace", id: "b", resourceBody: aNote("b", { n: 2 }) },
          { operationType: "Patch", id: "c", resourceBody: { operations: [{ op: "incr", path: "/n", value: 1 }] } },
          { operationType: "Delete", id: "d" },
          { operationType: "Upsert", resourceBody: aNote("f") },
        ],
        "t1",
      );
      expect(code).toBe(200);
      expect(result?.map(({ statusCode }) => statusCode)).toEqual([201, 200, 200, 200, 204, 201]);
      expect(result?.[3]?.resourceBody).toMatchObject({ n: 2 });
      expect(result?.[0]?.eTag).toBe((await container.item("e", "t1").read()).etag);
      expect((await container.item("d", "t1").read()).statusCode).toBe(404);
    });

    it("lets later operations see the earlier ones on the same document", async () => {
      const container = await openContainer(get);
      const { code, result } = await container.items.batch(
        [
          { operationType: "Create", resourceBody: aNote("a", { n: 1 }) },
          { operationType: "Patch", id: "a", resourceBody: { operations: [{ op: "incr", path: "/n", value: 1 }] } },
          { operationType: "Read", id: "a" },
          { operationType: "Delete", id: "a" },
          { operationType: "Create", resourceBody: aNote("a", { n: 10 }) },
        ],
        "t1",
      );
      expect([code, result?.[2]?.resourceBody]).toEqual([200, expect.objectContaining({ n: 2 })]);
      expect((await container.item("a", "t1").read()).resource).toMatchObject({ n: 10 });
    });

    it("checks versions and conditions inside the batch", async () => {
      const container = await openContainer(get);
      const { etag } = await container.items.create(aNote("a", { n: 1 }));
      const replace = (): Promise<{ code?: number }> =>
        container.items.batch([{ operationType: "Replace", id: "a", ifMatch: etag, resourceBody: aNote("a", { n: 2 }) }], "t1");
      expect((await replace()).code).toBe(200);
      expect((await replace()).code).toBe(207);
      const patch = { condition: "FROM c WHERE c.n = 1", operations: [{ op: "set" as const, path: "/n", value: 3 }] };
      const { result } = await container.items.batch([{ operationType: "Patch", id: "a", resourceBody: patch }], "t1");
      expect(result?.map(({ statusCode }) => statusCode)).toEqual([412]);
    });

    it("loads a hundred documents in one request, in the order asked for", async () => {
      const container = await openContainer(get);
      const ids = Array.from({ length: 100 }, (_, n) => `n${n}`);
      await container.items.batch(ids.map((id) => ({ operationType: "Create", resourceBody: aNote(id) })), "t1");
      const asked = ids.toReversed();
      const { code, result } = await container.items.batch(asked.map((id) => ({ operationType: "Read", id })), "t1");
      expect(code).toBe(200);
      expect(result?.map(({ resourceBody }) => resourceBody?.["id"])).toEqual(asked);
    });

    it("leaves the documents out of the answer when the writer does not want them", async () => {
      const container = await openContainer(get);
      const operation: OperationInput = { operationType: "Create", resourceBody: aNote("a") };
      const { code, result } = await container.items.batch([operation], "t1", { contentResponseOnWriteEnabled: false });
      expect([code, result?.[0]?.resourceBody]).toEqual([200, undefined]);
      expect(result?.[0]?.eTag).toEqual(expect.any(String));
    });

    it("refuses a batch above 2 MB or 100 operations", async () => {
      const container = await openContainer(get);
      const big = ["a", "b", "c"].map((id) => aNote(id, { text: "x".repeat(800_000) }));
      const many = Array.from({ length: 101 }, (_, n) => aNote(n === 0 ? "a" : `n${n}`));
      for (const notes of [big, many]) {
        const operations = notes.map((note): OperationInput => ({ operationType: "Create", resourceBody: note }));
        await expect(container.items.batch(operations, "t1")).rejects.toThrow();
      }
      expect((await container.item("a", "t1").read()).statusCode).toBe(404);
    });
  });
}
