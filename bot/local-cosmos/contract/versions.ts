import { aNote, openContainer, refusalOf } from "./fixture";
import type { GetCosmos } from "./fixture";

const ifMatch = (condition: string): { accessCondition: { type: string; condition: string } } => ({
  accessCondition: { type: "IfMatch", condition },
});

export function describeVersions(get: GetCosmos): void {
  describe("versions", () => {
    it("writes nothing over a version that the writer has not seen", async () => {
      const container = await openContainer(get);
      const item = container.item("a", "t1");
      const { etag } = await container.items.create(aNote("a", { n: 1 }));
      await item.replace(aNote("a", { n: 2 }), ifMatch(etag));
      expect(await refusalOf(item.replace(aNote("a", { n: 3 }), ifMatch(etag)))).toBe(412);
      expect(await refusalOf(item.patch([{ op: "set", path: "/n", value: 3 }], ifMatch(etag)))).toBe(412);
      expect(await refusalOf(container.items.upsert(aNote("a", { n: 3 }), ifMatch(etag)))).toBe(412);
      expect(await refusalOf(item.delete(ifMatch(etag)))).toBe(412);
      expect((await item.read()).resource).toMatchObject({ n: 2 });
    });

    it("gives every write a version of its own, even when nothing changed", async () => {
      const container = await openContainer(get);
      const etags = [(await container.items.create(aNote("a"))).etag];
      for (let i = 0; i < 3; i += 1) etags.push((await container.item("a", "t1").replace(aNote("a"))).etag);
      expect(new Set(etags).size).toBe(4);
    });

    it("deletes the version that the writer has seen", async () => {
      const container = await openContainer(get);
      const { etag } = await container.items.create(aNote("a"));
      expect((await container.item("a", "t1").delete(ifMatch(etag))).statusCode).toBe(204);
    });

    it("answers 304 without a body to a reader who has the version, and the document once it changed", async () => {
      const container = await openContainer(get);
      const { etag } = await container.items.create(aNote("a"));
      const condition = { accessCondition: { type: "IfNoneMatch", condition: etag } };
      const same = await container.item("a", "t1").read(condition);
      expect([same.statusCode, same.resource ?? undefined]).toEqual([304, undefined]);
      await container.item("a", "t1").replace(aNote("a", { n: 2 }));
      expect((await container.item("a", "t1").read(condition)).resource).toMatchObject({ n: 2 });
    });

    it("lets one of two writers win", async () => {
      const container = await openContainer(get);
      const { etag } = await container.items.create(aNote("a"));
      const item = container.item("a", "t1");
      const write = (n: number): Promise<number> => refusalOf(item.replace(aNote("a", { n }), ifMatch(etag)));
      expect((await Promise.all([write(1), write(2)])).toSorted()).toEqual([0, 412]);
    });
  });
}
