import type { Container } from "@azure/cosmos";
import { aNote, createNotes, idsOf, openContainer, refusalOf } from "./fixture";
import type { GetCosmos } from "./fixture";

export function describeIndexing(get: GetCosmos): void {
  describe("indexing", () => {
    const ordered = (container: Container, orderBy: string): Promise<string[]> =>
      container.items
        .query<string>(`SELECT VALUE c.id FROM c WHERE c.tenantId = "t1" ORDER BY ${orderBy}`, { partitionKey: "t1" })
        .fetchAll()
        .then(({ resources }) => resources);

    it("refuses to order by what is not indexed", async () => {
      const container = await openContainer(get);
      await createNotes(container, aNote("a", { title: "x" }));
      expect(await refusalOf(ordered(container, "c.title"))).toBe(400);
    });

    it("refuses to order by two fields without a composite index, or against its directions", async () => {
      const container = await openContainer(get, {
        indexingPolicy: {
          indexingMode: "consistent",
          includedPaths: [{ path: "/*" }],
          excludedPaths: [],
          compositeIndexes: [[{ path: "/rank", order: "ascending" }, { path: "/type", order: "descending" }]],
        },
      });
      const ranks = { a: { rank: 1, type: "x" }, b: { rank: 1, type: "y" }, c: { rank: 0 } };
      for (const [id, fields] of Object.entries(ranks)) await createNotes(container, aNote(id, fields));
      expect(await refusalOf(ordered(container, "c.rank, c.type"))).toBe(400);
      expect(await refusalOf(ordered(container, "c.type DESC, c.rank"))).toBe(400);
      expect(await ordered(container, "c.rank, c.type DESC")).toEqual(["c", "b", "a"]);
      expect(await ordered(container, "c.rank DESC, c.type ASC")).toEqual(["a", "b", "c"]);
    });

    it("orders by type of value first: nothing, truth, numbers, texts", async () => {
      const container = await openContainer(get);
      await createNotes(
        container,
        aNote("text", { rank: "a" }),
        aNote("ten", { rank: 10 }),
        aNote("nine", { rank: 9 }),
        aNote("upper", { rank: "Z" }),
        aNote("true", { rank: true }),
        aNote("null", { rank: null }),
      );
      expect(await ordered(container, "c.rank")).toEqual(["null", "true", "nine", "ten", "upper", "text"]);
      expect(await ordered(container, "c.rank DESC")).toEqual(["text", "upper", "ten", "nine", "true", "null"]);
    });

    it("finds the same documents by indexed and by other fields", async () => {
      const container = await openContainer(get);
      const long = "long ".repeat(100);
      await createNotes(
        container,
        aNote("a", { type: `${long}1`, other: `${long}1`, ownerIds: ["u1", "u1"] }),
        aNote("b", { type: `${long}2`, other: `${long}2`, ownerIds: [1, null, { x: 1 }] }),
        aNote("c", { type: null, other: null, ownerIds: "u1" }),
        aNote("d", { type: ["x"], other: ["x"] }),
      );
      for (const field of ["type", "other"]) {
        expect(await idsOf(container, `c.${field} = @v`, { v: `${long}2` })).toEqual(["b"]);
        expect(await idsOf(container, `c.${field} = null`)).toEqual(["c"]);
        expect(await idsOf(container, `c.${field} = @v`, { v: ["x"] })).toEqual(["d"]);
        expect(await idsOf(container, `c.${field} IN (@v, null)`, { v: `${long}1` })).toEqual(["a", "c"]);
      }
      expect(await idsOf(container, "ARRAY_CONTAINS(c.ownerIds, 'u1')")).toEqual(["a"]);
      expect(await idsOf(container, "ARRAY_CONTAINS(c.ownerIds, 1)")).toEqual(["b"]);
      expect(await idsOf(container, "ARRAY_CONTAINS(c.ownerIds, @o)", { o: { x: 1 } })).toEqual(["b"]);
    });

    it("follows a document whose indexed fields change", async () => {
      const container = await openContainer(get);
      await createNotes(container, aNote("a", { rank: 1, ownerIds: ["u1", "u2"] }));
      await container.item("a", "t1").replace(aNote("a", { rank: 2, ownerIds: ["u2", "u3"] }));
      expect(await idsOf(container, "c.rank = 1")).toEqual([]);
      expect(await idsOf(container, "c.rank = 2")).toEqual(["a"]);
      expect(await idsOf(container, "ARRAY_CONTAINS(c.ownerIds, 'u1')")).toEqual([]);
      expect(await idsOf(container, "ARRAY_CONTAINS(c.ownerIds, 'u3')")).toEqual(["a"]);
      await container.item("a", "t1").patch([{ op: "remove", path: "/rank" }]);
      expect(await idsOf(container, "c.rank = 2")).toEqual([]);
      await container.item("a", "t1").delete();
      expect(await idsOf(container, "ARRAY_CONTAINS(c.ownerIds, 'u3')")).toEqual([]);
    });

    it("indexes everything when the container says nothing of it", async () => {
      const { client, database } = get();
      const { containers } = client.database(database);
      const { container } = await containers.create({ id: "default-policy", partitionKey: "/tenantId" });
      await createNotes(container, aNote("a", { deep: { list: [{ x: 1 }] }, title: "y" }), aNote("b", { title: "x" }));
      expect(await ordered(container, "c.title")).toEqual(["b", "a"]);
      expect(await idsOf(container, "c.deep.list[0].x = 1")).toEqual(["a"]);
    });
  });
}
