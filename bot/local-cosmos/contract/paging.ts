import type { Container } from "@azure/cosmos";
import { aNote, openContainer, refusalOf } from "./fixture";
import type { GetCosmos } from "./fixture";

export function describePaging(get: GetCosmos): void {
  describe("pages", () => {
    const ids = Array.from({ length: 25 }, (_, n) => `n${String(n).padStart(2, "0")}`);
    let container: Container;
    beforeAll(async () => {
      container = await openContainer(get);
      // Ranks repeat, so that equal ones meet at the border of two pages.
      const notes = ids.map((id, n) => aNote(id, { rank: n % 4, even: n % 2 === 0 }));
      await container.items.batch(notes.map((note) => ({ operationType: "Create", resourceBody: note })), "t1");
    });

    const pages = async (rest: string, maxItemCount: number): Promise<string[][]> => {
      const found: string[][] = [];
      let continuationToken: string | undefined;
      do {
        const iterator = container.items.query<string>(`SELECT VALUE c.id FROM c WHERE c.tenantId = 't1' ${rest}`, {
          partitionKey: "t1",
          maxItemCount,
          ...(continuationToken === undefined ? {} : { continuationToken }),
        });
        const page = await iterator.fetchNext();
        found.push(page.resources);
        ({ continuationToken } = page);
      } while (continuationToken !== undefined);
      return found;
    };
    const byRank = [0, 1, 2, 3].flatMap((rank) => ids.filter((_, n) => n % 4 === rank));

    it("refuses a continuation token it never gave", async () => {
      const query = container.items.query("SELECT * FROM c", { partitionKey: "t1", continuationToken: "nonsense" });
      expect(await refusalOf(query.fetchNext())).toBe(400);
    });

    it("gives every document once, page after page", async () => {
      const found = await pages("", 10);
      expect(found.flat()).toEqual(ids);
      expect(found.every(({ length }) => length <= 10)).toBe(true);
      expect((await pages("AND c.even = true", 4)).flat()).toEqual(ids.filter((_, n) => n % 2 === 0));
    });

    it("keeps the order over pages", async () => {
      expect((await pages("ORDER BY c.rank", 4)).flat()).toEqual(byRank);
      expect((await pages("ORDER BY c.id DESC", 7)).flat()).toEqual(ids.toReversed());
    });

    it("gives all pages to a caller who asks for all", async () => {
      const many = Array.from({ length: 100 }, (_, n) => aNote(`many-${n}`, { tenantId: "t9" }));
      for (const part of [many, many.map((note) => ({ ...note, id: `${note.id}-b` }))]) {
        await container.items.batch(part.map((note) => ({ operationType: "Create", resourceBody: note })), "t9");
      }
      const find = (maxItemCount?: number): Promise<number> =>
        container.items
          .query("SELECT VALUE c.id FROM c WHERE c.tenantId = 't9'", {
            partitionKey: "t9",
            ...(maxItemCount === undefined ? {} : { maxItemCount }),
          })
          .fetchAll()
          .then(({ resources }) => new Set(resources).size);
      expect([await find(), await find(-1), await find(7)]).toEqual([200, 200, 200]);
    });

    it("skips and limits, over pages too", async () => {
      expect((await pages("OFFSET 3 LIMIT 5", 2)).flat()).toEqual(ids.slice(3, 8));
      expect((await pages("ORDER BY c.rank OFFSET 5 LIMIT 10", 4)).flat()).toEqual(byRank.slice(5, 15));
      expect((await pages("OFFSET 30 LIMIT 5", 2)).flat()).toEqual([]);
      const { resources } = await container.items
        .query({ query: "SELECT TOP @n VALUE c.id FROM c WHERE c.tenantId = 't1'", parameters: [{ name: "@n", value: 3 }] })
        .fetchAll();
      expect(resources).toEqual(ids.slice(0, 3));
    });
  });
}
