import { CosmosClient } from "@azure/cosmos";
import { aNote, createNotes, openContainer, refusalOf } from "./fixture";
import type { GetCosmos } from "./fixture";

/** Refusals that depend on the caller's key, on load, or on a failure that a test asks for. */
export function describeFaults(get: GetCosmos): void {
  describe("refusals", () => {
    it("refuses a wrong key", async () => {
      const { client, database, local } = get();
      if (local === undefined) return;
      const key = Buffer.from("another key").toString("base64");
      const stranger = new CosmosClient({ endpoint: local.cosmos.endpoint, key, httpClient: local.cosmos.httpClient });
      expect(await refusalOf(stranger.database(database).read())).toBe(401);
      stranger.dispose();
      expect(await refusalOf(client.database(database).read())).toBe(0);
    });

    it("refuses what it does not do, rather than doing something else", async () => {
      const container = await openContainer(get);
      if (get().local === undefined) return;
      const queries = ["SELECT DISTINCT c.n FROM c", "SELECT c.id FROM c JOIN t IN c.list", "SELECT c.n FROM c GROUP BY c.n"];
      for (const query of queries) {
        expect(await refusalOf(container.items.query(query, { partitionKey: "t1" }).fetchAll())).toBe(501);
      }
      expect(await refusalOf(container.scripts.storedProcedures.create({ id: "p", body: "function () {}" }))).toBe(501);
    });

    it("is asked again by the SDK after a 429, no sooner than it said", async () => {
      const container = await openContainer(get);
      await createNotes(container, aNote("a"));
      const { local } = get();
      if (local === undefined) return;
      local.cosmos.failNext(429, { times: 2, retryAfterMs: 20 });
      const start = performance.now();
      const { resource, headers } = await container.item("a", "t1").read();
      expect(resource).toMatchObject({ id: "a" });
      expect(performance.now() - start).toBeGreaterThanOrEqual(39);
      expect(headers["x-ms-throttle-retry-count"]).toBe(2);
    });

    it("may fail after its work is done: the writer then finds its document there", async () => {
      const container = await openContainer(get);
      const { local } = get();
      if (local === undefined) return;
      local.cosmos.failNext(408, { afterWork: true });
      expect(await refusalOf(container.items.create(aNote("a")))).toBe(408);
      expect(await refusalOf(container.items.create(aNote("a")))).toBe(409);
    });

    it("counts requests and request units by Azure's table", async () => {
      const container = await openContainer(get);
      const { local } = get();
      if (local === undefined) return;
      const { meter } = local.cosmos;
      meter.reset();
      await createNotes(container, aNote("a", { text: "x".repeat(700) }));
      expect(meter.requestUnits).toBeCloseTo(4.95 + 0.2, 1);
      await container.item("a", "t1").read();
      expect(meter.requestUnits).toBeCloseTo(4.95 + 0.2 + 1, 1);
      expect(meter.requests).toBeGreaterThanOrEqual(2);
      meter.reset();
      expect([meter.requestUnits, meter.requests]).toEqual([0, 0]);
    });
  });
}
