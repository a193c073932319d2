import type { Container, JSONValue, SqlQuerySpec } from "@azure/cosmos";
import { aNote, createNotes, idsOf, openContainer, refusalOf } from "./fixture";
import type { GetCosmos } from "./fixture";

export function describeQueries(get: GetCosmos): void {
  describe("queries", () => {
    let container: Container;
    const all = async (query: string | SqlQuerySpec): Promise<unknown[]> =>
      (await container.items.query<unknown>(query, { partitionKey: "t1" }).fetchAll()).resources;

    beforeAll(async () => {
      container = await openContainer(get);
      await createNotes(
        container,
        aNote("a", { n: 1, word: "Été", deep: { x: "v" }, ownerIds: ["u1", "u2"], done: true }),
        aNote("b", { n: 2, word: "hiver", ownerIds: [], done: false, gone: null }),
        aNote("c", { n: "3", ownerIds: ["u2"], list: [1, { y: 2 }] }),
        aNote("d", { type: "other", rank: 1, from: "x", value: 1, order: 2 }),
        aNote("a", { tenantId: "t2", n: 1 }),
      );
    });

    it("finds nothing where two types are compared, or a field is missing", async () => {
      expect(await idsOf(container, "c.n > 'a' AND c.n < 5")).toEqual([]);
      expect(await idsOf(container, "c.missing = null")).toEqual([]);
      expect(await idsOf(container, "c.missing != 1")).toEqual([]);
      expect(await idsOf(container, "NOT (c.missing = 1)")).toEqual([]);
      expect(await idsOf(container, "c.n = '1'")).toEqual([]);
      expect(await idsOf(container, "c.done != null")).toEqual([]);
      expect(await idsOf(container, "NOT (c.done = 'x')")).toEqual([]);
      expect(await idsOf(container, "c.word")).toEqual([]);
      expect(await idsOf(container, "ARRAY_CONTAINS(c.word, 'x')")).toEqual([]);
    });

    it.each([
      ["c.n = 1", ["a"]],
      ["1 = c.n", ["a"]],
      ["c.n != 1", ["b"]],
      ["c.n <> 1", ["b"]],
      ["c.n >= 1 AND c.n < 2", ["a"]],
      ["c.n BETWEEN 1 AND 2", ["a", "b"]],
      ["c.n NOT BETWEEN 2 AND 3", ["a"]],
      ["c.n IN (2, '3')", ["b", "c"]],
      ["c.n < 5 AND c.n NOT IN (2, 3)", ["a"]],
      ["c.n = 1 OR c.n = 2 AND c.done = true", ["a"]],
      ["(c.n = 1 OR c.n = 2) AND c.done = false", ["b"]],
      ["NOT c.done", ["b"]],
      ["c.done", ["a"]],
      ["c.missing = 1 OR c.n = 1", ["a"]],
      ["IS_DEFINED(c.gone)", ["b"]],
      ["IS_NULL(c.gone)", ["b"]],
      ["NOT IS_DEFINED(c.n)", ["d"]],
      ["c.gone = null", ["b"]],
      ["c.deep.x = 'v'", ["a"]],
      ['c["deep"]["x"] = "v"', ["a"]],
      ["c.list[1].y = 2", ["c"]],
      ["c.deep = @deep", ["a"]],
      ["c.list[1] = @y", ["c"]],
      ["ARRAY_CONTAINS(c.ownerIds, 'u2')", ["a", "c"]],
      ["ARRAY_CONTAINS(@ids, c.id)", ["b", "d"]],
      ["STARTSWITH(c.word, 'Ét')", ["a"]],
      ["STARTSWITH(c.word, 'HIV', true)", ["b"]],
      ["CONTAINS(c.word, 'ive')", ["b"]],
      ["LOWER(c.word) = 'été'", ["a"]],
      ["c.type = 'other'", ["d"]],
      ["c.type IN ('other', 'note') AND c.n = 1", ["a"]],
      ["c.id = 'b'", ["b"]],
      ["c.id IN ('d', 'a', 'x')", ["a", "d"]],
      ["c.rank = 1 AND c.type = 'note'", []],
    ])("answers %s", async (condition, ids) => {
      const parameters = Object.entries<JSONValue>({ deep: { x: "v" }, y: { y: 2 }, ids: ["b", "d"] });
      const used = Object.fromEntries(parameters.filter(([name]) => condition.includes(`@${name}`)));
      expect(await idsOf(container, condition, used)).toEqual(ids);
    });

    it("takes properties that are called like keywords", async () => {
      expect(await all("SELECT c.from, c.value, c.order FROM c WHERE c.tenantId = 't1' AND c.id = 'd'")).toEqual([
        { from: "x", value: 1, order: 2 },
      ]);
    });

    it("selects whole documents, values and named fields", async () => {
      const where = "FROM c WHERE c.tenantId = 't1' AND c.id IN ('a', 'd')";
      expect(await all(`SELECT * ${where}`)).toMatchObject([{ id: "a", deep: { x: "v" } }, { id: "d" }]);
      expect(await all(`SELECT VALUE c.deep ${where}`)).toEqual([{ x: "v" }]);
      expect(await all(`SELECT c.id, c.deep.x, c.n AS number ${where}`)).toEqual([{ id: "a", x: "v", number: 1 }, { id: "d" }]);
    });

    it("counts, sums and finds the least and the greatest", async () => {
      const where = "FROM c WHERE c.tenantId = 't1' AND c.id IN ('a', 'b')";
      expect(await all(`SELECT VALUE COUNT(1) ${where}`)).toEqual([2]);
      expect(await all(`SELECT VALUE COUNT(c.gone) ${where}`)).toEqual([1]);
      expect(await all(`SELECT VALUE SUM(c.n) ${where}`)).toEqual([3]);
      expect(await all(`SELECT VALUE MIN(c.n) ${where}`)).toEqual([1]);
      expect(await all(`SELECT VALUE MAX(c.n) ${where}`)).toEqual([2]);
      expect(await all("SELECT VALUE COUNT(1) FROM c WHERE c.tenantId = 't1' AND c.id = 'none'")).toEqual([0]);
    });

    it("refuses aggregates without VALUE, as Azure's SDK does", async () => {
      await expect(all("SELECT COUNT(1) AS n FROM c WHERE c.tenantId = 't1'")).rejects.toThrow(/VALUE/);
    });

    it("refuses what it cannot read", async () => {
      for (const condition of ["", "c.n = = 1", "c.n = x", "c.n = @none", "c.n = 'open", "c.n = 1)"]) {
        expect(await refusalOf(all(`SELECT * FROM c WHERE ${condition}`))).toBe(400);
      }
    });

    it("never shows the documents of another tenant to a query that names its partition", async () => {
      expect(await all("SELECT VALUE c.tenantId FROM c WHERE c.id = 'a'")).toEqual(["t1"]);
      expect(await all("SELECT * FROM c WHERE c.tenantId = 't2'")).toEqual([]);
    });

    it("answers over all tenants when no partition is named: the condition must hold them apart", async () => {
      const find = async (query: string): Promise<unknown[]> =>
        (await container.items.query<unknown>(query).fetchAll()).resources;
      expect((await find("SELECT VALUE c.tenantId FROM c WHERE c.id = 'a'")).toSorted()).toEqual(["t1", "t2"]);
      expect(await find("SELECT VALUE c.id FROM c WHERE c.tenantId = 't2'")).toEqual(["a"]);
    });

    it("works when the SDK is told to follow the query plan, which drops the partition", async () => {
      const query = "SELECT VALUE c.id FROM c WHERE c.tenantId = 't1' AND c.type = 'note'";
      const { resources } = await container.items.query(query, { partitionKey: "t1", forceQueryPlan: true }).fetchAll();
      expect(resources.toSorted()).toEqual(["a", "b", "c"]);
    });
  });
}
