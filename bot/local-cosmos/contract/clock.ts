import { aNote, createNotes, idsOf, openContainer, refusalOf } from "./fixture";
import type { GetCosmos } from "./fixture";

/** What happens with time. Over an endpoint whose clock cannot be turned, only what needs no waiting is tested. */
export function describeClock(get: GetCosmos): void {
  describe("time to live", () => {
    const wait = (seconds: number): boolean => {
      get().local?.advanceSeconds(seconds);
      return get().local !== undefined;
    };

    it("refuses a time to live that is none", async () => {
      const container = await openContainer(get, { defaultTtl: -1 });
      for (const ttl of [0, -2, 1.5, "10"]) expect(await refusalOf(container.items.create(aNote("a", { ttl })))).toBe(400);
    });

    it("keeps documents for ever where the container sets no time, whatever they say", async () => {
      const container = await openContainer(get);
      await createNotes(container, aNote("a", { ttl: 10 }));
      wait(1_000_000);
      expect((await container.item("a", "t1").read()).statusCode).toBe(200);
    });

    it("hides a document the second its time is over, and gives its id free", async () => {
      const container = await openContainer(get, { defaultTtl: 100 });
      await createNotes(
        container,
        aNote("default", { rank: 1 }),
        aNote("short", { rank: 1, ttl: 10 }),
        aNote("never", { rank: 1, ttl: -1 }),
      );
      if (!wait(9)) return;
      expect(await idsOf(container, "c.rank = 1")).toEqual(["default", "short", "never"]);
      wait(1);
      expect(await idsOf(container, "c.rank = 1")).toEqual(["default", "never"]);
      expect((await container.item("short", "t1").read()).statusCode).toBe(404);
      expect(await refusalOf(container.item("short", "t1").replace(aNote("short")))).toBe(404);
      expect((await container.items.upsert(aNote("short", { rank: 2 }))).statusCode).toBe(201);
      expect(await idsOf(container, "c.rank = 1")).toEqual(["default", "never"]);
      wait(90);
      expect(await idsOf(container, "c.type = 'note'")).toEqual(["never", "short"]);
    });

    it("starts the time anew with every write", async () => {
      const container = await openContainer(get, { defaultTtl: 100 });
      await createNotes(container, aNote("a"));
      if (!wait(60)) return;
      await container.item("a", "t1").patch([{ op: "set", path: "/n", value: 1 }]);
      wait(60);
      expect((await container.item("a", "t1").read()).statusCode).toBe(200);
    });
  });
}
