import { aPerson, aProject, anAxis, anEvent } from "../../domain/testing/builders";
import { create, type GetStore, storedAction, storePlan } from "./store-under-test";

const NEXT = "plan.2";

/** What an import writes before it is seen, and sweeps away. */
export function describeEditions(get: GetStore): void {
  describe("a staged edition", () => {
    const writes = (count: number) => [
      create("person", aPerson({ id: "p-new", fromEdition: NEXT })),
      create("axis", anAxis({ id: "plan.x1", edition: NEXT })),
      create("project", aProject({ id: "plan.p1", axisId: "plan.x1", edition: NEXT })),
      ...Array.from({ length: count }, (_, n) => create("action", storedAction(`a${n}`, { edition: NEXT, order: n }))),
      create("event", anEvent({ id: "i-1.0001", edition: NEXT })),
    ];
    const open = async () => {
      const { stores, newTenant } = get();
      const store = stores(newTenant());
      await storePlan(store);
      return store;
    };

    it("of several transactions lies beside the published one and changes nothing of it", async () => {
      const store = await open();
      const published = [await store.portfolio("plan.1"), await store.actionsOfEdition("plan.1"), await store.plans()];
      await store.stage(writes(420));
      expect(await store.actionsOfEdition(NEXT)).toHaveLength(420);
      expect((await store.actionsOfEdition(NEXT)).map(({ order }) => order)).toEqual(Array.from({ length: 420 }, (_, n) => n));
      expect([await store.portfolio("plan.1"), await store.actionsOfEdition("plan.1"), await store.plans()]).toEqual(published);
    });

    it("may be written again: nothing is there twice", async () => {
      const store = await open();
      for (let times = 0; times < 3; times += 1) await store.stage(writes(150));
      expect(await store.actionsOfEdition(NEXT)).toHaveLength(150);
      expect(await store.people()).toHaveLength(2);
      expect(await store.eventsSince("plan", "")).toHaveLength(1);
    });

    it("of records near the largest size fits the transactions it is cut into", async () => {
      const store = await open();
      const long = "é".repeat(100_000);
      await store.stage(
        Array.from({ length: 30 }, (_, n) => create("action", storedAction(`a${n}`, { edition: NEXT, description: long }))),
      );
      const found = await store.actionsOfEdition(NEXT);
      expect(found.map(({ description }) => description.length)).toEqual(Array.from({ length: 30 }, () => 100_000));
    });

    it("is discarded whole, and nothing else is", async () => {
      const store = await open();
      await store.stage(writes(230));
      await store.discard(NEXT);
      await store.discard(NEXT);
      expect(await store.portfolio(NEXT)).toEqual({ axes: [], projects: [] });
      expect([await store.actionsOfEdition(NEXT), await store.eventsSince("plan", "")]).toEqual([[], []]);
      expect(await store.actionsOfEdition("plan.1")).toHaveLength(1);
      expect((await store.portfolio("plan.1")).projects).toHaveLength(1);
    });
  });
}
